import { at, type Place } from "../../../source/span.ts";
import { canonical } from "../../../value/canonical.ts";
import { ALWAYS, NEVER, type Condition, type ListReading, type Reading, type Spread, type Unknown } from "../../../value/reading.ts";
import type { Leaf } from "../../../value/through.ts";
import { why } from "../../../value/why.ts";
import { indexKey, nameKey, number, OPEN_KEY, text, type Expansion, type Instance, type Named, type Open, type Shape } from "./expansion.ts";
import { compareText } from "../evaluate/order.ts";
import { either, leavesOf, when } from "./presence.ts";

/** What an expansion is made with. */
export interface Expanding {
  readonly scope: string;
  /** The address of the block, before any key. */
  readonly address: string;
  /** Takes so many instances from what a deployment may have; false where that is too much. */
  readonly take: (instances: number) => boolean;
  readonly refuse: (message: string, place: Place) => void;
}

/** A block with neither `count` nor `for_each`. */
export const ONE: Expansion = { instances: [{ key: "", exists: ALWAYS, names: new Map() }], shape: { is: "one" } };

/** The instances that a `count` makes: a number, one of several by a condition, or an unknown number. */
export function expandCount(count: Reading, expanding: Expanding): Expansion {
  const leaves = leavesOf(count)?.map((leaf) => ({ leaf, count: countOf(leaf, expanding) }));
  const known = leaves?.every((each) => typeof each.count === "number");
  const most = Math.max(0, ...(leaves ?? []).map((each) => (typeof each.count === "number" ? each.count : 0)));
  if (leaves && known && most <= MOST_OF_BLOCK && expanding.take(most)) {
    const numbers = new Map(leaves.map((each) => [each.leaf, typeof each.count === "number" ? each.count : 0]));
    const instances = Array.from({ length: most }, (_, index) => instanceAt(index, count, numbers));
    return { instances, shape: countShape(count, numbers) };
  }
  const reason = !leaves ? "its `count` hangs on too many conditions" : known ? TOO_MANY : `its \`count\` is not known: ${reasonAmong(leaves.map((each) => each.leaf))}`;
  const least = known || !leaves ? 0 : Math.min(...leaves.map((each) => (typeof each.count === "number" ? each.count : 0)));
  const open: Open = { least: known ? most : least, most: known ? most : Infinity, why: reason };
  const index = unknownName("count.index", open, count.place, expanding);
  const names = new Map<string, Named>([["count.index", { reading: index, label: "the index of one of them" }]]);
  const possible = leaves ? when(count, (leaf) => !isZero(leaf)) : ALWAYS;
  const openShape: Shape = { is: "open list", open };
  return { instances: [{ key: OPEN_KEY, exists: possible, open, names }], shape: leaves ? openCountShape(count, openShape) : openShape };
}

function instanceAt(index: number, count: Reading, numbers: ReadonlyMap<Leaf, number>): Instance {
  const exists = when(count, (leaf) => (numbers.get(leaf) ?? 0) > index);
  const place = at(count.place.span);
  return { key: indexKey(index), exists, names: new Map([["count.index", { reading: number(index, place), label: "`count`" }]]) };
}

function countShape(count: Reading, numbers: ReadonlyMap<Leaf, number>): Shape {
  if (count.is !== "choice") return { is: "list", count: numbers.get(count) ?? 0 };
  return { is: "choice", condition: count.condition, then: countShape(count.then, numbers), else: countShape(count.else, numbers) };
}

/** In the branches in which there are none, there are none. */
function openCountShape(count: Reading, open: Shape): Shape {
  if (count.is === "choice") return { is: "choice", condition: count.condition, then: openCountShape(count.then, open), else: openCountShape(count.else, open) };
  return isZero(count) ? { is: "list", count: 0 } : open;
}

const isZero = (reading: Reading): boolean => reading.is === "scalar" && Number(reading.text) === 0;

/** A whole number from 0 on; undefined where it is not known, or is none. */
function countOf(leaf: Leaf, { refuse }: Expanding): number | undefined {
  if (leaf.is === "unknown" || leaf.is === "reference" || leaf.is === "text" || leaf.is === "import") return undefined;
  const value = leaf.is === "scalar" && leaf.text.trim() !== "" ? Number(leaf.text) : Number.NaN;
  if (Number.isInteger(value) && value >= 0) return value;
  refuse("`count` takes a whole number from 0 on; write one", leaf.place);
  return undefined;
}

/** The instances that a `for_each` makes: one for each known key, and one that stands for all others. */
export function expandForEach(collection: Reading, expanding: Expanding): Expansion {
  const leaves = leavesOf(collection);
  const keys = leaves && keysOf(leaves, expanding);
  if (!keys || keys.known.size > MOST_OF_BLOCK || !expanding.take(keys.known.size)) {
    const open: Open = { least: 0, most: Infinity, why: keys ? TOO_MANY : "its `for_each` hangs on too many conditions" };
    const shape: Shape = { is: "map", keys: [], open };
    return { instances: [openInstance(open, collection, undefined, expanding)], shape };
  }
  const known = [...keys.known].map((key): Instance => {
    const value = picked(collection, (leaf) => valueAt(leaf, key)) ?? { is: "absent", place: collection.place };
    return { key: nameKey(key), exists: presenceOf(collection, key), names: eachNames(text(key, value.place), withoutOmitted(value), `item \`${key}\` of \`for_each\``) };
  });
  const { open, standsFor } = keys;
  const instances = open ? [...known, openInstance(open, collection, standsFor, expanding)] : known;
  return { instances, shape: keyShape(collection, open) };
}

interface Keys {
  readonly known: ReadonlySet<string>;
  /** Set where there may be further ones. */
  readonly open?: Open;
  /** What each of the others is, as far as that is the same of all. */
  readonly standsFor?: Reading;
}

function keysOf(leaves: readonly Leaf[], expanding: Expanding): Keys {
  const known = new Set<string>();
  const opens: Open[] = [];
  let standsFor: Reading | undefined;
  for (const leaf of leaves) {
    const found = keysOfLeaf(leaf, expanding);
    for (const key of found.known) known.add(key);
    if (found.open) opens.push(found.open);
    standsFor ??= found.standsFor;
  }
  const [first] = opens;
  if (!first) return { known };
  const least = opens.length < leaves.length ? 0 : Math.min(...opens.map((each) => each.least));
  return { known, open: { least, most: Math.max(...opens.map((each) => each.most)), why: first.why }, ...(standsFor && { standsFor }) };
}

function keysOfLeaf(leaf: Leaf, { refuse }: Expanding): Keys {
  switch (leaf.is) {
    case "map": {
      const known = new Set([...leaf.entries.keys()].sort(compareText));
      if (!leaf.rest) return { known };
      return { known, open: { least: 0, most: Infinity, why: notKnown(leaf) }, ...(leaf.each && { standsFor: leaf.each }) };
    }
    case "list":
      if (leaf.collection !== "set") refuse("`for_each` takes a map or a set of strings; wrap the list in `toset()`", leaf.place);
      return keysOfItems(leaf);
    case "unknown":
    case "reference":
    case "text":
    case "import":
      return { known: new Set(), open: { least: 0, most: Infinity, why: notKnown(leaf) } };
    case "absent":
    case "scalar":
      refuse("`for_each` takes a map or a set of strings; write one", leaf.place);
      return { known: new Set(), open: { least: 0, most: Infinity, why: "its `for_each` is neither a map nor a set" } };
  }
}

function keysOfItems({ items }: ListReading): Keys {
  const known = new Set<string>();
  const unknown: (Reading | Spread)[] = [];
  for (const item of items) {
    const leaves = item.is === "spread" ? undefined : leavesOf(item);
    if (leaves?.every((leaf) => leaf.is === "scalar" || leaf.is === "absent")) for (const leaf of leaves) known.add(leaf.is === "scalar" ? leaf.text : "");
    else unknown.push(item);
  }
  known.delete("");
  const [first, ...others] = unknown;
  if (!first) return { known };
  const least = unknown.reduce((sum, item) => sum + (item.is === "spread" ? item.least : 1), 0);
  const most = unknown.reduce((sum, item) => sum + (item.is === "spread" ? item.most : 1), 0);
  const each = first.is === "spread" ? first.each : first;
  const open: Open = { least: others.length > 0 ? Math.min(least, 1) : least, most, why: `its \`for_each\` is not known: ${why(first.is === "spread" ? first.of : first)}` };
  return { known, open, ...(each && others.length === 0 && { standsFor: each }) };
}

const notKnown = (reading: Reading): string => `its \`for_each\` is not known: ${why(reading)}`;

/** What the entry of a map, or the item of a set, is that makes the instance of a key. */
function valueAt(leaf: Leaf, key: string): Reading | undefined {
  if (leaf.is === "map") return leaf.entries.get(key)?.value;
  const item = leaf.is === "list" ? itemOf(leaf, key) : undefined;
  return item && text(key, item.place);
}

/** The value in each branch in which there is one. */
function picked(reading: Reading, pick: (leaf: Leaf) => Reading | undefined): Reading | undefined {
  if (reading.is !== "choice") return pick(reading);
  const [then, otherwise] = [picked(reading.then, pick), picked(reading.else, pick)];
  if (!then || !otherwise || isSame(then, otherwise)) return then ?? otherwise;
  return { ...reading, then, else: otherwise };
}

const isSame = (one: Reading, other: Reading): boolean => one === other || (one.is === "scalar" && other.is === "scalar" && canonical(one) === canonical(other));

/** The value of an entry where there is one at all: in its other cases nothing is made of it. */
function withoutOmitted(value: Reading): Reading {
  if (value.is !== "choice") return value;
  const [then, otherwise] = [withoutOmitted(value.then), withoutOmitted(value.else)];
  if (then.is === "absent" && then.omitted) return otherwise;
  if (otherwise.is === "absent" && otherwise.omitted) return then;
  return { ...value, then, else: otherwise };
}

/** When a collection has a key: in the branches that have it, and there when its entry is. */
function presenceOf(collection: Reading, key: string): Condition {
  switch (collection.is) {
    case "choice":
      return either(collection.condition, presenceOf(collection.then, key), presenceOf(collection.else, key));
    case "map": {
      const entry = collection.entries.get(key);
      return entry ? when(entry.value, (leaf) => !(leaf.is === "absent" && leaf.omitted)) : NEVER;
    }
    case "list": {
      const item = itemOf(collection, key);
      return item ? when(item, (leaf) => leaf.is === "scalar" && leaf.text === key) : NEVER;
    }
    default:
      return NEVER;
  }
}

/** The first item of a list that may be a key; worked out for all keys at once, since each of them is asked for. */
function itemOf(list: ListReading, key: string): Reading | undefined {
  const known = ITEMS.get(list) ?? itemsByKey(list);
  ITEMS.set(list, known);
  return known.get(key);
}

const ITEMS = new WeakMap<ListReading, ReadonlyMap<string, Reading>>();

function itemsByKey({ items }: ListReading): ReadonlyMap<string, Reading> {
  const byKey = new Map<string, Reading>();
  for (const item of items) {
    if (item.is === "spread") continue;
    for (const leaf of leavesOf(item) ?? []) if (leaf.is === "scalar" && !byKey.has(leaf.text)) byKey.set(leaf.text, item);
  }
  return byKey;
}

function keyShape(collection: Reading, open: Open | undefined): Shape {
  if (collection.is === "choice") return { is: "choice", condition: collection.condition, then: keyShape(collection.then, open), else: keyShape(collection.else, open) };
  const known = collection.is === "map" ? [...collection.entries.keys()].sort(compareText) : collection.is === "list" ? keysOfItems(collection).known : [];
  const keys = [...known].map((key) => ({ key, exists: presenceOf(collection, key) }));
  const isOpen = collection.is === "map" ? collection.rest !== undefined : collection.is !== "list" || keysOfItems(collection).open !== undefined;
  return { is: "map", keys, ...(isOpen && open && { open }) };
}

function openInstance(open: Open, collection: Reading, standsFor: Reading | undefined, expanding: Expanding): Instance {
  const key = unknownName("each.key", open, collection.place, expanding);
  const isSet = collection.is === "list";
  const value = standsFor ?? (isSet ? key : unknownName("each.value", open, collection.place, expanding));
  const possible = when(collection, (leaf) => !isEmpty(leaf));
  return { key: OPEN_KEY, exists: possible, open, names: eachNames(isSet && standsFor ? standsFor : key, value, "an item of `for_each`") };
}

const isEmpty = (leaf: Leaf): boolean => (leaf.is === "map" && leaf.entries.size === 0 && !leaf.rest) || (leaf.is === "list" && leaf.items.length === 0);

const eachNames = (key: Reading, value: Reading, label: string): ReadonlyMap<string, Named> =>
  new Map([
    ["each.key", { reading: key, label }],
    ["each.value", { reading: value, label }],
  ]);

/** Each of the instances that an open one stands for has values of its own, so that their terms are none of the module's. */
function unknownName(name: string, { why: reason }: Open, { span }: Place, { scope, address }: Expanding): Unknown {
  return { is: "unknown", why: reason, term: { scope, text: `${address}${OPEN_KEY}.${name}`, label: name }, place: at(span) };
}

const reasonAmong = (leaves: readonly Leaf[]): string => {
  const open = leaves.find((leaf) => leaf.is !== "scalar");
  return open ? why(open) : "it is no whole number";
};

const TOO_MANY = "it makes more instances than can be read";

/** Instances of one block that are told apart: each is judged by itself, in about a millisecond, and people write some hundred at most. */
const MOST_OF_BLOCK = 2_000;

