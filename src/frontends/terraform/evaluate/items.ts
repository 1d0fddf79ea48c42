import { compareText } from "./order.ts";
import type { Choice, ListReading, MapReading, Reading, Spread, Unknown } from "../../../value/reading.ts";
import type { Place } from "../../../source/span.ts";
import { omitted, number, text, unknown, partOf } from "./values.ts";
import { choose, not } from "./conditions.ts";

/** A choice in which, in some cases, a list has no such item. */
export const isOmitted = (reading: Reading): boolean =>
  reading.is === "choice" ? isOmitted(reading.then) || isOmitted(reading.else) : reading.is === "absent" && reading.omitted === true;

/** Changes an item in the cases in which it is there. */
export function whereThere(reading: Reading, change: (there: Reading) => Reading): Reading {
  if (reading.is === "absent" && reading.omitted) return reading;
  if (reading.is === "choice" && isOmitted(reading)) {
    return choose(reading.condition, whereThere(reading.then, change), whereThere(reading.else, change), reading.place);
  }
  return change(reading);
}

/** An item that is there where a condition holds. */
export const itemIf = (condition: Choice["condition"], item: Reading): Reading => choose(condition, item, omitted(item.place), item.place);

/** One item of a collection as a `for` walks it, with its index or key. */
export type Slot = { readonly is: "item"; readonly key: Reading; readonly value: Reading } | { readonly is: "spread"; readonly key: Reading; readonly spread: Spread };

/** The items of a list in order, or of a map in the order of its keys. */
export function slotsOf(collection: ListReading | MapReading): readonly Slot[] {
  return collection.is === "list" ? listSlots(collection) : mapSlots(collection);
}

function listSlots(list: ListReading): readonly Slot[] {
  let certain = true;
  return list.items.map((item, index) => {
    const place = item.is === "spread" ? list.place : item.place;
    const position = certain ? number(index, place) : unknown("the items before it are not certain", place);
    if (item.is === "spread") {
      certain = false;
      return { is: "spread", key: list.collection === "set" ? item.of : unknown(item.of.why, place), spread: item };
    }
    if (isOmitted(item)) certain = false;
    return { is: "item", key: list.collection === "set" ? item : position, value: item };
  });
}

function mapSlots(map: MapReading): readonly Slot[] {
  const slots: Slot[] = sortedEntries(map).map(([key, entry]) => ({ is: "item", key: text(key, entry.key), value: entry.value }));
  const { rest, each } = map;
  if (rest) slots.push({ is: "spread", key: unknown(rest.why, rest.place), spread: { ...spreadOf(rest), ...(each && { each }) } });
  return slots;
}

export const sortedEntries = (map: MapReading): readonly (readonly [string, { readonly key: Place; readonly value: Reading }])[] =>
  [...map.entries].sort(([a], [b]) => compareText(a, b));

/** Any number of items that are not known. */
export const spreadOf = (of: Unknown): Spread => ({ is: "spread", least: 0, most: Infinity, of: withoutAbsence(of), distinct: false });

function withoutAbsence(of: Unknown): Unknown {
  const { maybeAbsent: _, ...rest } = of;
  return rest;
}

/** An item of a list of which nothing but the list is known: the same for all of them. */
export const elementOf = ({ of, each }: Spread): Reading => each ?? partOf(of, "[*]", "[*]", of.place);

/**
 * What a reading that stands for a collection adds to a list that is put together of several: its items, under a condition where it is itself
 * one of two, and any number of them where it is not known. Undefined where it is no collection.
 */
export function itemsOf(reading: Reading): readonly (Reading | Spread)[] | undefined {
  switch (reading.is) {
    case "list":
      return reading.items;
    case "unknown":
      return reading.malformed ? undefined : [spreadOf(reading)];
    case "reference":
      return reading.attribute === undefined ? undefined : [spreadOf(unknown(`\`${reading.address}.${reading.attribute}\` is known only after deployment`, reading.place, { scope: reading.scope, text: `${reading.address}.${reading.attribute}`, label: `${reading.address}.${reading.attribute}` }))];
    case "choice": {
      const [then, otherwise] = [itemsOf(reading.then), itemsOf(reading.else)];
      if (!then || !otherwise) return undefined;
      const { condition } = reading;
      return [...then.map((item) => perhaps(item, condition)), ...otherwise.map((item) => perhaps(item, not(condition)))];
    }
    default:
      return undefined;
  }
}

const perhaps = (item: Reading | Spread, condition: Choice["condition"]): Reading | Spread =>
  item.is === "spread" ? { ...item, least: 0 } : itemIf(condition, item);

