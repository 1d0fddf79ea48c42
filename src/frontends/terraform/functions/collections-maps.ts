import type { Entry, MapReading, Reading, Spread, Unknown } from "../../../value/reading.ts";
import { why } from "../../../value/why.ts";
import { TOO_MUCH } from "../evaluate/budget.ts";
import { choose } from "../evaluate/conditions.ts";
import { convert } from "../evaluate/convert.ts";
import { equal } from "../evaluate/equality.ts";
import { isOmitted, sortedEntries, spreadOf, whereThere } from "../evaluate/items.ts";
import { ObjectBuilder } from "../evaluate/object.ts";
import { ANY, STRING } from "../evaluate/types.ts";
import { computedTerm, followed, isMistake, nothing, omitted, partOf, text, unknown } from "../evaluate/values.ts";
import { mistake, type FunctionCall } from "./call.ts";
import { counted, isClosed, haveOneType, isList, listFrom, listOf, ofLeaves, undecided, undecidedList, type CollectionFunction } from "./lists.ts";

/** `merge`: later entries take the place of earlier ones. What a map that is not known may replace hangs on whether it does. */
const merge = counted(0, Infinity, (args, call) => {
  let merged: MapReading = { is: "map", entries: new Map(), place: followed(call.place, args) };
  for (const arg of args) {
    const map = asMap(arg, call);
    if (!map || isMistake(map)) {
      if (map) return map;
      continue;
    }
    if (map.is !== "map") return map;
    if (!call.scope.budget.spend(map.entries.size)) return unknown(TOO_MUCH, call.place);
    merged = over(merged, map, call);
  }
  const maps = args.filter(({ is }) => is !== "absent");
  const isTyped = maps.length > 0 && maps.every((arg) => arg.is === "map" && arg.collection) && haveOneType(maps);
  return isTyped ? convert(merged, { is: "map", of: ANY }, call.place) : merged;
});

/** An argument as one map, with entries under a condition where it is one of two; undefined for null, which adds nothing. */
function asMap(arg: Reading, call: FunctionCall): MapReading | Unknown | undefined {
  switch (arg.is) {
    case "map":
      return arg;
    case "absent":
      return undefined;
    case "unknown":
      return isMistake(arg) ? arg : { is: "map", entries: new Map(), rest: spreadOf(arg).of, place: arg.place };
    case "reference":
      return { is: "map", entries: new Map(), rest: unknown(why(arg), arg.place, computedTerm([arg], ([name = ""]) => name, call.scope, "the map")), place: arg.place };
    case "choice": {
      const [then, otherwise] = [asMap(arg.then, call), asMap(arg.else, call)];
      if (then?.is === "unknown") return then;
      return otherwise?.is === "unknown" ? otherwise : eitherMap(arg, then, otherwise);
    }
    default:
      return mistake("`merge` takes maps", call.place);
  }
}

function eitherMap({ condition, place }: Extract<Reading, { is: "choice" }>, then: MapReading | undefined, otherwise: MapReading | undefined): MapReading {
  const entries = new Map<string, Entry>();
  for (const [key, entry] of [...(then?.entries ?? []), ...(otherwise?.entries ?? [])]) {
    const gone = omitted(entry.value.place);
    if (!entries.has(key)) entries.set(key, { key: entry.key, value: choose(condition, then?.entries.get(key)?.value ?? gone, otherwise?.entries.get(key)?.value ?? gone, entry.value.place) });
  }
  const rest = then?.rest ?? otherwise?.rest;
  return { is: "map", entries, ...(rest && { rest }), place };
}

function over(below: MapReading, above: MapReading, call: FunctionCall): MapReading {
  const entries = new Map(below.entries);
  const { rest } = above;
  if (rest) {
    for (const [key, entry] of entries) {
      const replaced = partOf(rest, `.${key}`, `.${key}`, entry.value.place);
      entries.set(key, { key: entry.key, value: choose(equal(replaced, nothing(replaced.place), call.place, call.scope), entry.value, replaced, entry.value.place) });
    }
  }
  for (const [key, entry] of above.entries) {
    const before = entries.get(key);
    entries.set(key, before && isOmitted(entry.value) ? { key: entry.key, value: orBefore(entry.value, before.value) } : entry);
  }
  const both = below.rest && rest ? restOf(below.rest, rest, call) : (rest ?? below.rest);
  return { is: "map", entries, ...(both && { rest: both }), place: below.place };
}

function orBefore(value: Reading, before: Reading): Reading {
  if (value.is === "absent" && value.omitted) return before;
  return value.is === "choice" && isOmitted(value) ? choose(value.condition, orBefore(value.then, before), orBefore(value.else, before), value.place) : value;
}

const restOf = (one: Unknown, other: Unknown, { scope }: FunctionCall): Unknown =>
  unknown(one.why, one.place, computedTerm([one, other], (parts) => `merge(${parts.join(", ")})`, scope, "merge(…)"));

/** `keys`, in their order. */
const keys = ofLeaves(1, 1, ([map], call) => {
  if (!map || map.is === "absent") return mistake("`keys` is asked of a null value", call.place);
  if (map.is === "unknown" || map.is === "reference") return undecidedList([map], call, { distinct: true });
  if (map.is !== "map") return mistake("`keys` takes a map", call.place);
  const items: (Reading | Spread)[] = sortedEntries(map).map(([key, { key: place, value }]) => whereThere(value, () => text(key, place)));
  const open = map.rest ? undecidedList([map], call, { distinct: true }).items : [];
  return listFrom([...items, ...open], [map], call, map.collection && "list");
});

/** `values`, in the order of their keys. */
const values = ofLeaves(1, 1, ([map], call) => {
  if (!map || map.is === "absent") return mistake("`values` is asked of a null value", call.place);
  if (map.is === "unknown" || map.is === "reference") return undecidedList([map], call);
  if (map.is !== "map") return mistake("`values` takes a map", call.place);
  const items: (Reading | Spread)[] = sortedEntries(map).map(([, { value }]) => value);
  return listFrom([...items, ...(map.rest ? [{ ...spreadOf(map.rest), ...(map.each && { each: map.each }) }] : [])], [map], call, map.collection && "list");
});

const zipmap = ofLeaves(2, 2, ([names, given], call) => {
  const [keyList, valueList] = [listOf(names, call, STRING), listOf(given, call)];
  if (!isList(keyList)) return keyList;
  if (!isList(valueList) || !names || !given) return valueList;
  if (!isClosed(keyList.items) || !isClosed(valueList.items)) {
    return { is: "map", entries: new Map(), rest: undecided([names, given], call), place: followed(call.place, [names, given]) };
  }
  if (keyList.items.length !== valueList.items.length) return mistake("`zipmap` takes as many keys as values", call.place);
  const builder = new ObjectBuilder();
  for (const [index, key] of keyList.items.entries()) {
    const wrong = builder.write(key, valueList.items[index] ?? nothing(call.place), call.place);
    if (wrong) return wrong;
  }
  const map = builder.build(followed(call.place, [names, given]));
  return valueList.collection ? { ...map, collection: "map" } : map;
});

/** `transpose`: from a map of lists of texts to one from each text to the keys it was under. */
const transpose = ofLeaves(1, 1, ([map], call) => {
  if (!map || map.is === "absent") return mistake("`transpose` is asked of a null value", call.place);
  if (map.is !== "map") return map.is === "unknown" ? undecided([map], call) : mistake("`transpose` takes a map of lists", call.place);
  if (map.rest) return undecided([map], call, map.rest.why);
  const groups = new ObjectBuilder(true);
  for (const [key, entry] of sortedEntries(map)) {
    const list = listOf(entry.value.is === "choice" ? undefined : entry.value, call, STRING);
    if (!isList(list)) return entry.value.is === "choice" ? undecided([map], call) : list;
    for (const item of list.items) {
      if (item.is !== "scalar") return undecided([map], call);
      groups.add(item, text(key, entry.key), [], call.place);
    }
  }
  const result = groups.build(followed(call.place, [map]));
  const entries = new Map(sortedEntries(result).map(([key, entry]) => [key, { key: entry.key, value: entry.value.is === "list" ? ({ ...entry.value, collection: "list" } as const) : entry.value }]));
  return { ...result, entries, collection: "map" };
});

export const MAPS: ReadonlyMap<string, CollectionFunction> = new Map<string, CollectionFunction>([
  ["merge", merge],
  ["keys", keys],
  ["values", values],
  ["zipmap", zipmap],
  ["transpose", transpose],
]);
