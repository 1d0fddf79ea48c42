import { at, type Place } from "../../../source/span.ts";
import { seenFrom, type Condition, type ListReading, type MapReading, type Reading, type Spread, type Unknown } from "../../../value/reading.ts";
import { throughAll, type Leaf } from "../../../value/through.ts";
import { why } from "../../../value/why.ts";
import { mistake } from "../functions/call.ts";
import { parseNumber, toInteger } from "../functions/numbers.ts";
import { attributeOf, entryOf, orElse } from "./attribute.ts";
import { choose } from "./conditions.ts";
import { equal } from "./equality.ts";
import { instanceOf } from "./instance.ts";
import { isOmitted, sortedEntries } from "./items.ts";
import type { Scope } from "./scope.ts";
import { computedTerm, followed, partOf, shown, text, unknown } from "./values.ts";

/** `source[key]`. */
export function indexOf(source: Reading, key: Reading, place: Place, scope: Scope): Reading {
  return throughAll([source, key], place, ([from, by]) => (from && by ? leafOf(from, by, place, scope) : source));
}

function leafOf(from: Leaf, key: Leaf, place: Place, scope: Scope): Reading {
  if (from.is === "unknown" && from.malformed) return from;
  if (key.is === "unknown" && key.malformed) return key;
  if (from.is === "absent") return mistake("an index is asked of a null value", place);
  if (key.is === "absent" || key.is === "list" || key.is === "map") return mistake(`a ${NAMES[key.is]} is no index`, place);
  switch (from.is) {
    case "list":
      return ofList(from, key, place, scope);
    case "map":
      return ofMap(from, key, place, scope);
    case "unknown":
    case "reference":
      return ofOpen(from, key, place, scope);
    case "scalar":
    case "text":
      return mistake("a string, number or boolean has no index", place);
    case "import":
      return unknown(why(from), place);
  }
}

const NAMES = { absent: "null", list: "list", map: "map" } as const;

/** A part of what is not known, or of an attribute of a resource. */
function ofOpen(from: Extract<Leaf, { is: "unknown" | "reference" }>, key: Leaf, place: Place, scope: Scope): Reading {
  if (key.is !== "scalar") return computed(from, key, from.is === "unknown" ? from.why : why(key), place, scope);
  if (key.quoted && IDENTIFIER.test(key.text)) {
    if (from.is === "reference") return attributeOf(from, key.text, place, scope);
    return partOf(from, `.${key.text}`, `[${JSON.stringify(key.text)}]`, place);
  }
  const suffix = `[${shown(key)}]`;
  if (from.is === "unknown") return partOf(from, suffix, suffix, place);
  if (from.attribute === undefined) return mistake(`\`${from.address}\` is one resource, and takes no index`, place);
  return { ...from, attribute: from.attribute + suffix, place: followed(place, [from]) };
}

const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

/** Named by the whole and by what is not known of the index. */
function computed(from: Reading, key: Reading, reason: string, place: Place, scope: Scope, possible: readonly Reading[] = []): Unknown {
  const term = computedTerm([from, key], ([whole = "", index = ""]) => `${whole}[${index}]`, scope, "the item");
  return { ...unknown(reason, place, term), ...(possible.length > 0 && { possible }) };
}

function ofList(list: ListReading, key: Leaf, place: Place, scope: Scope): Reading {
  if (list.collection === "set") return mistake("a set has no index", place);
  const [only, ...more] = list.items;
  // Whichever it is of instances of which one stands for all.
  if (key.is !== "scalar" && only?.is === "spread" && only.each?.is === "reference" && more.length === 0) return seenFrom(only.each, place);
  if (key.is !== "scalar") return byUnknown(list.items.map((item, index) => [String(index), item] as const), false, list, key, place, scope);
  const index = positionOf(key.text);
  if (index === undefined) return mistake(`\`${key.text}\` is no index of a list; it takes a whole number from 0 on`, place);
  return itemAt(list, index, place, scope);
}

/** A whole number from 0 on. */
export function positionOf(written: string): number | undefined {
  const value = parseNumber(written);
  const index = value && toInteger(value);
  return index !== undefined && index >= 0 ? index : undefined;
}

/** The item at a position, as far as the items before it are certain. */
export function itemAt(list: ListReading, index: number, place: Place, scope: Scope): Reading {
  const uncertain = list.items.findIndex((item) => (item.is === "spread" ? item.least !== item.most || item.most > MAX_WALKED : isOmitted(item)));
  let before = 0;
  const certain = uncertain < 0 ? list.items.length : uncertain;
  for (const item of list.items.slice(0, certain)) {
    const count = item.is === "spread" ? item.most : 1;
    if (index < before + count) return item.is === "spread" ? memberOf(item, index - before, place) : itemSeen(item, list, index, place);
    before += count;
  }
  if (uncertain < 0) return outOfRange(index, before, list, place);
  const first = list.items[uncertain];
  // Past a list of unknown length the position of an item of it is still known from its beginning.
  if (first?.is === "spread" && (index - before < first.least || uncertain === list.items.length - 1)) {
    return index - before < first.most ? memberOf(first, index - before, place) : outOfRange(index, before + first.most, list, place);
  }
  const open = list.items.slice(uncertain);
  const present = open.filter((item) => item.is !== "spread");
  if (present.length < open.length) return computed(list, text(String(index), place), "the items before it are not certain", place, scope);
  return throughAll(present, place, (leaves) => {
    const item = leaves.filter((leaf) => !(leaf.is === "absent" && leaf.omitted))[index - before];
    return item ? itemSeen(item, list, index, place) : outOfRange(index, before + leaves.length, list, place);
  });
}

const MAX_WALKED = 100_000;

function itemSeen(item: Reading, list: ListReading, index: number, place: Place): Reading {
  const { span } = item.place;
  const isSame = span.file === list.place.span.file && span.start === list.place.span.start && span.end === list.place.span.end;
  const step = { span, label: `item ${index}` };
  return seenFrom(item, at(place.span, ...followed(place, [list]).via, ...(isSame || item.is === "reference" ? [] : [step])));
}

/** One of a list that is not known: named by the list and the index, so that two of them can be told apart. */
export function memberOf({ of, distinct, each }: Spread, index: number, place: Place): Reading {
  if (each) return seenFrom(instanceOf(each, of, index), place);
  const member = partOf(of, `[${index}]`, `[${index}]`, place);
  const { term } = member;
  const named = term && { ...term, ...(distinct && of.term && { memberOf: of.term.text }), ...(of.term?.atomic && { atomic: true }) };
  return { ...member, ...(named && { term: named }), ...(of.possible && { possible: of.possible }) };
}

function outOfRange(index: number, length: number, list: ListReading, place: Place): Unknown {
  const { via } = followed(place, [list]);
  return mistake(`the list has ${length === 1 ? "1 item" : `${length} items`} and none at index ${index}`, at(place.span, ...via));
}

function ofMap(map: MapReading, key: Leaf, place: Place, scope: Scope): Reading {
  if (key.is === "scalar") return entryOf(map, key.text, place);
  return byUnknown(sortedEntries(map).map(([name, { value }]) => [name, value] as const), true, map, key, place, scope);
}

/**
 * By a key that is not known: what it leads to in each case. Terraform refuses a key that is not there, so that one of those that are is left
 * over; inside `try` the refusal is a case of its own.
 */
function byUnknown(values: readonly (readonly [string, Reading | Spread])[], isMap: boolean, whole: ListReading | MapReading, key: Leaf, place: Place, scope: Scope): Reading {
  if (whole.is === "map" && whole.each && whole.rest && scope.isKeyOf?.(key, whole.rest)) return { ...whole.each, place };
  const items = values.filter((each): each is readonly [string, Reading] => each[1].is !== "spread");
  const open = items.length < values.length || (whole.is === "map" && whole.rest !== undefined) || items.some(([, value]) => isOmitted(value));
  const named = key.is === "unknown" && key.term !== undefined;
  if (open || !named || items.length > MAX_KEYS) {
    const possible = open || items.some(([, { is }]) => is !== "scalar") ? [] : items.map(([, value]) => value);
    return computed(whole, key, whole.is === "map" && whole.rest ? whole.rest.why : why(key), place, scope, possible);
  }
  const refusal = mistake(isMap ? `${shown(key)} may be no key of the map` : `${shown(key)} may be no index of the list`, place);
  return byCases(items, key, isMap, scope.keepsRefusals || items.length === 0 ? refusal : undefined, whole, place, scope);
}

/** One branch for each key, in turn; without another answer the last one is left over. */
export function byCases(items: readonly (readonly [string, Reading])[], key: Leaf, isMap: boolean, otherwise: Reading | undefined, whole: ListReading | MapReading, place: Place, scope: Scope): Reading {
  const branches = items.map(([name, value]) => ({ name, value: orElse(value, value, (there) => seenAt(there, name, whole, place)) }));
  const last = otherwise ?? branches.at(-1)?.value;
  const asked = otherwise ? branches : branches.slice(0, -1);
  const conditions = branches.map(({ name }): Condition => equal(key, { is: "scalar", text: name, quoted: isMap, place }, place, scope));
  return asked.reduceRight<Reading>((rest, { value }, index) => choose(conditions[index] ?? { op: "constant", value: false }, value, rest, place), last ?? mistake("the map is empty", place));
}

function seenAt(there: Reading, name: string, whole: Reading, place: Place): Reading {
  const step = { span: there.place.span, label: `\`${name}\`` };
  return seenFrom(there, at(place.span, ...followed(place, [whole]).via, step));
}

/** Keys that an unknown one may be; more are not told apart. */
export const MAX_KEYS = 64;
