import type { Reading } from "../../../value/reading.ts";
import type { Leaf } from "../../../value/through.ts";
import { convert } from "../evaluate/convert.ts";
import { spreadOf } from "../evaluate/items.ts";
import { ANY, BOOL, NUMBER, STRING, typeOf, type Type } from "../evaluate/types.ts";
import { followed, text, unknown } from "../evaluate/values.ts";
import { ofLeaves, type CollectionFunction } from "./lists.ts";

const converting = (type: Type): CollectionFunction =>
  ofLeaves(1, 1, ([arg], call) => {
    if (!arg) return unknown("it is not given", call.place);
    const converted = convert(asCollection(arg, type), type, call.place);
    return { ...converted, place: followed(call.place, [arg]) };
  });

/** What is not known, as a list or map of anything. */
function asCollection(arg: Leaf, type: Type): Reading {
  if (arg.is !== "unknown" || arg.malformed) return arg;
  if (type.is === "map") return { is: "map", entries: new Map(), rest: spreadOf(arg).of, collection: "map", place: arg.place };
  return type.is === "list" || type.is === "set" ? { is: "list", items: [spreadOf(arg)], place: arg.place } : arg;
}

/** A value as it is: whether it is shown makes no difference here. */
const same: CollectionFunction = ofLeaves(1, 1, ([arg], call) => (arg ? { ...arg, place: followed(call.place, [arg]) } : unknown("it is not given", call.place)));

/** How `type` writes a type. */
function written(type: Type): string {
  switch (type.is) {
    case "any":
      return "dynamic";
    case "string":
    case "number":
    case "bool":
      return type.is;
    case "list":
    case "set":
    case "map":
      return `${type.is}(${written(type.of)})`;
    case "tuple":
      return `tuple([${type.of.map(written).join(", ")}])`;
    case "object":
      return `object({${[...type.of].map(([name, attribute]) => `${name}: ${written(attribute.type)}`).join(", ")}})`;
  }
}

export const CONVERSIONS: ReadonlyMap<string, CollectionFunction> = new Map<string, CollectionFunction>([
  ["tostring", converting(STRING)],
  ["tonumber", converting(NUMBER)],
  ["tobool", converting(BOOL)],
  ["tolist", converting({ is: "list", of: ANY })],
  ["toset", converting({ is: "set", of: ANY })],
  ["tomap", converting({ is: "map", of: ANY })],
  ["sensitive", same],
  ["nonsensitive", same],
  ["ephemeralasnull", same],
  ["type", ofLeaves(1, 1, ([arg], call) => (arg ? text(written(typeOf(arg)), call.place) : unknown("it is not given", call.place)))],
]);
