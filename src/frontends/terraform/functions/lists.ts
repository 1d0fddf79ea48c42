import type { ListReading, Reading, Spread, Unknown } from "../../../value/reading.ts";
import { throughAll, type Leaf } from "../../../value/through.ts";
import { why } from "../../../value/why.ts";
import { TOO_MUCH } from "../evaluate/budget.ts";
import { convert } from "../evaluate/convert.ts";
import { isOmitted, spreadOf } from "../evaluate/items.ts";
import { sizeOf } from "../evaluate/size.ts";
import { sameType, typeOf, type Type } from "../evaluate/types.ts";
import { computedTerm, followed, isMistake, unknown } from "../evaluate/values.ts";
import { mistake, type FunctionCall } from "./call.ts";

/** A function of collections. It is given choices as they are, since many of them are items under a condition, and no cases of their own. */
export type CollectionFunction = (args: readonly Reading[], call: FunctionCall) => Reading;

/** What a function gives where its arguments do not tell, named by the call. */
export function undecided(args: readonly Reading[], call: FunctionCall, reason?: string): Unknown {
  const term = computedTerm(args, (parts) => `${call.name}(${parts.join(", ")})`, call.scope, `${call.name}(…)`);
  return unknown(reason ?? reasonOf(args), followed(call.place, args), term);
}

function reasonOf(args: readonly Reading[]): string {
  const open = args.find((arg) => arg.is !== "scalar" && arg.is !== "absent" && !(arg.is === "list" && arg.items.every((item) => item.is === "scalar")) && why(arg) !== "it is a list" && why(arg) !== "it is a map");
  return open ? why(open) : "what it is given is not known";
}

/** A list of which nothing is known but what made it. */
export function undecidedList(args: readonly Reading[], call: FunctionCall, bounds: { readonly least?: number; readonly most?: number; readonly distinct?: boolean } = {}): ListReading {
  const of = undecided(args, call);
  const { least = 0, most = Infinity, distinct = false } = bounds;
  return { is: "list", items: [{ is: "spread", least, most, of, distinct }], collection: "list", place: of.place };
}

/** Whether all are of one type, as far as it is known. */
export function haveOneType(readings: readonly Reading[]): boolean {
  const types = readings.map(typeOf).filter((type) => !isOpenType(type));
  return types.every((type) => types[0] === undefined || sameType(type, types[0]));
}

/** An empty list or map can be of any type. */
const isOpenType = (type: Type): boolean => type.is === "any" || ((type.is === "list" || type.is === "set" || type.is === "map") && type.of.is === "any");

/** The items of another list, in another order or fewer of them: a list of its own. */
export const renamed = (spread: Spread, args: readonly Reading[], call: FunctionCall): Spread => ({ ...spread, of: undecided(args, call, spread.of.why) });

/** Checks the number of arguments, and takes choices apart: a function of leaves, as most are. */
export function ofLeaves(least: number, most: number, map: (args: readonly Leaf[], call: FunctionCall) => Reading): CollectionFunction {
  return counted(least, most, (args, call) =>
    throughAll(args, call.place, (leaves) => {
      const there = leaves.filter((leaf) => !(leaf.is === "absent" && leaf.omitted));
      return there.find(isMistake) ?? map(there, call);
    }),
  );
}

export function counted(least: number, most: number, map: CollectionFunction): CollectionFunction {
  return (args, call) => {
    if (args.length < least || args.length > most) {
      const wanted = least === most ? String(least) : most === Infinity ? `at least ${least}` : `${least} to ${most}`;
      return mistake(`\`${call.name}\` takes ${wanted} ${wanted === "1" ? "argument" : "arguments"}`, call.place);
    }
    return call.scope.budget.spend(args.length) ? map(args, call) : unknown(TOO_MUCH, call.place);
  };
}

/** An argument as a list of one type (`any`: what its items are converted to) or, without a type, as it is; a set as a list. What is not known is one of any length. */
export function listOf(arg: Reading | undefined, call: FunctionCall, type?: Type): ListReading | Unknown {
  if (!arg || arg.is === "absent") return mistake(`\`${call.name}\` takes a list, and this is null`, call.place);
  if (arg.is === "unknown") return isMistake(arg) ? arg : { is: "list", items: [spreadOf(arg)], collection: "list", place: arg.place };
  if (arg.is === "reference" && arg.attribute !== undefined) {
    const label = `${arg.address}.${arg.attribute}`;
    return { is: "list", items: [spreadOf(unknown(why(arg), arg.place, { scope: arg.scope, text: label, label }))], collection: "list", place: arg.place };
  }
  if (arg.is !== "list") return mistake(`\`${call.name}\` takes a list`, call.place);
  if (!call.scope.budget.spend(Math.max(arg.items.length, Math.ceil(sizeOf(arg) / READINGS_PER_STEP)))) return unknown(TOO_MUCH, call.place);
  if (!type) return arg;
  const converted = convert(arg, { is: "list", of: type }, call.place);
  return converted.is === "list" || converted.is === "unknown" ? converted : mistake(`\`${call.name}\` takes a list`, call.place);
}

/** Of the readings inside of a list few are looked at. */
const READINGS_PER_STEP = 8;

export const isList = (reading: ListReading | Unknown): reading is ListReading => reading.is === "list";

/** Whether the number of items and the order are certain. */
export const isClosed = (items: readonly (Reading | Spread)[]): items is readonly Reading[] => items.every((item) => item.is !== "spread" && !isOmitted(item));

/** Asks about a list with items that are there in some cases only once in each of these cases. */
export function inEachCase(list: ListReading, call: FunctionCall, map: (list: ListReading) => Reading): Reading {
  const uncertain = list.items.filter((item): item is Reading => item.is !== "spread" && isOmitted(item));
  if (uncertain.length === 0) return map(list);
  return throughAll(uncertain, call.place, (leaves) => {
    let next = 0;
    const items = list.items.flatMap((item) => {
      if (item.is === "spread" || !isOmitted(item)) return [item];
      next += 1;
      const leaf = leaves[next - 1];
      return !leaf || (leaf.is === "absent" && leaf.omitted) ? [] : [leaf];
    });
    return map({ ...list, items });
  });
}

/** A list of items that came from others. */
export const listFrom = (items: readonly (Reading | Spread)[], args: readonly Reading[], call: FunctionCall, collection?: "list" | "set"): ListReading => ({
  is: "list",
  items,
  ...(collection && { collection }),
  place: followed(call.place, args),
});

