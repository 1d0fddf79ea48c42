import type { Condition, Reading } from "../../../value/reading.ts";
import { through } from "../../../value/through.ts";
import { byCases, MAX_KEYS } from "../evaluate/access.ts";
import { entryOf } from "../evaluate/attribute.ts";
import { choose, or } from "../evaluate/conditions.ts";
import { convert } from "../evaluate/convert.ts";
import { equal } from "../evaluate/equality.ts";
import { isOmitted, sortedEntries } from "../evaluate/items.ts";
import { boundsOf } from "../evaluate/length.ts";
import { memberOf } from "../evaluate/access.ts";
import { typeOf, unify, type Type } from "../evaluate/types.ts";
import { followed, isMistake, nothing, partOf } from "../evaluate/values.ts";
import { emptyCondition } from "./collections-plain.ts";
import { mistake, type FunctionCall } from "./call.ts";
import { counted, inEachCase, isList, listOf, ofLeaves, undecided, type CollectionFunction } from "./lists.ts";

/** `lookup(map, key, default)` */
const lookup = ofLeaves(2, 3, ([map, key, otherwise], call) => {
  if (!map || !key) return mistake("`lookup` takes a map and a key", call.place);
  if (map.is === "absent" || key.is === "absent") return mistake("`lookup` is asked of a null value", call.place);
  if (map.is === "unknown") {
    if (key.is !== "scalar") return undecided([map, key], call);
    const entry = partOf(map, `.${key.text}`, `[${JSON.stringify(key.text)}]`, followed(call.place, [map]));
    return otherwise ? whereSet(entry, otherwise, call) : entry;
  }
  if (map.is !== "map") return map.is === "reference" ? undecided([map, key], call) : mistake("`lookup` takes a map", call.place);
  const fallback = otherwise && ofType(otherwise, map.collection && [...map.entries.values()].map(({ value }) => value), call);
  if (key.is === "scalar") {
    const found = entryOf(map, key.text, call.place);
    if (!fallback || (map.entries.has(key.text) && !isOmitted(map.entries.get(key.text)?.value ?? found))) return found;
    return through(found, (leaf) => (isMistake(leaf) ? fallback : leaf.is === "unknown" && leaf.maybeAbsent ? whereSet(leaf, fallback, call) : leaf));
  }
  if (map.rest || map.entries.size > MAX_KEYS || key.is !== "unknown") return undecided([map, key, ...(fallback ? [fallback] : [])], call);
  const entries = sortedEntries(map).map(([name, { value }]) => [name, value] as const);
  const refusal = call.scope.keepsRefusals || entries.length === 0 ? mistake("the map may have no such key", call.place) : undefined;
  return byCases(entries, key, true, fallback ?? refusal, map, call.place, call.scope);
});

/** A value that may not be there, or what stands for it. */
function whereSet(value: Reading, otherwise: Reading, call: FunctionCall): Reading {
  const set: Reading = value.is === "unknown" ? present(value) : value;
  return choose(equal(set, nothing(call.place), call.place, call.scope), otherwise, set, call.place);
}

function present(value: Extract<Reading, { is: "unknown" }>): Reading {
  const { maybeAbsent: _, ...rest } = value;
  return rest;
}

/** The default as the type of the values of a map. */
function ofType(otherwise: Reading, values: readonly Reading[] | undefined, call: FunctionCall): Reading {
  const type = values && unify(values.map(typeOf));
  return type ? convert(otherwise, type, call.place) : otherwise;
}

/** `coalesce`: the first that is neither null nor an empty string, all as one type. */
const coalesce = counted(1, Infinity, (args, call) => {
  const type = unify(args.filter(({ is }) => is !== "absent").map(typeOf));
  if (!type) return mistake("the arguments of `coalesce` are of different types", call.place);
  return firstFilled(args, type, call);
});

function firstFilled([first, ...others]: readonly Reading[], type: Type, call: FunctionCall): Reading {
  if (!first) return mistake("no argument of `coalesce` is set", call.place);
  let next: Reading | undefined;
  const fallback = (): Reading => (next ??= firstFilled(others, type, call));
  return through(first, (leaf) => {
    if (isMistake(leaf)) return leaf;
    const value = convert(leaf, type, call.place);
    const condition = or([equal(value, nothing(value.place), call.place, call.scope), type.is === "string" || type.is === "any" ? emptyOf(value, call) : NEVER]);
    // Where the last one is not set, either, Terraform stops.
    if (condition.op !== "constant" && others.length === 0 && !call.scope.keepsRefusals) return value;
    if (condition.op === "constant") return condition.value ? fallback() : { ...value, place: followed(call.place, [value]) };
    return choose(condition, fallback(), value, call.place);
  });
}

const NEVER: Condition = { op: "constant", value: false };

/** What is a name of a resource is not empty. */
const emptyOf = (value: Reading, call: FunctionCall): Condition => (value.is === "reference" || (value.is === "unknown" && value.term?.boolean) ? NEVER : emptyCondition(value, call));

/** `coalescelist`: the first that has items. */
const coalescelist = counted(1, Infinity, (args, call) => firstWithItems(args, args, call));

function firstWithItems([first, ...others]: readonly Reading[], args: readonly Reading[], call: FunctionCall): Reading {
  if (!first) return mistake("no list of `coalescelist` has items", call.place);
  return through(first, (leaf) => {
    if (leaf.is === "absent" && leaf.omitted) return firstWithItems(others, args, call);
    const list = listOf(leaf, call);
    if (!isList(list)) return list;
    return inEachCase(list, call, (each) => {
      const { least, most } = boundsOf(each.items);
      if (least > 0) return { ...(leaf.is === "list" ? each : leaf), place: followed(call.place, [leaf]) };
      return most === 0 ? firstWithItems(others, args, call) : undecided(args, call);
    });
  });
}

/** `one`: the only item, or null where there is none. */
const one = ofLeaves(1, 1, ([list], call) => {
  const items = listOf(list, call);
  if (!isList(items) || !list) return items;
  return inEachCase(items, call, ({ items: [first, ...others], place }) => {
    const whole = followed(call.place, [list]);
    if (!first) return nothing(whole);
    if (others.length > 0) return [first, ...others].some((item) => item.is === "spread" && item.least === 0) ? undecided([list], call) : mistake("`one` takes at most one item", call.place);
    if (first.is !== "spread") return { ...first, place: { span: whole.span, via: [...whole.via, ...(place === first.place ? [] : first.place.via)] } };
    if (first.least === 1 && first.most === 1) return memberOf(first, 0, whole);
    const result = undecided([list], call);
    return first.least === 0 ? { ...result, maybeAbsent: true } : result;
  });
});

export const CHOOSING: ReadonlyMap<string, CollectionFunction> = new Map<string, CollectionFunction>([
  ["lookup", lookup],
  ["coalesce", coalesce],
  ["coalescelist", coalescelist],
  ["one", one],
]);
