import { ALWAYS, NEVER, type Condition, type Reading, type Spread } from "../../../value/reading.ts";
import { itemAt, positionOf } from "../evaluate/access.ts";
import { and, booleanOf, choose, conditionOf, not, or, question } from "../evaluate/conditions.ts";
import { equal } from "../evaluate/equality.ts";
import { isOmitted } from "../evaluate/items.ts";
import { boundsOf } from "../evaluate/length.ts";
import { compareText } from "../evaluate/order.ts";
import { ANY, BOOL, NUMBER, STRING } from "../evaluate/types.ts";
import { differentMembers } from "../../../value/term.ts";
import { followed, nameOf, nothing, number, omitted, text } from "../evaluate/values.ts";
import { mistake, type FunctionCall } from "./call.ts";
import { graphemes } from "./graphemes.ts";
import { add, fromInteger, parseNumber, writeNumber } from "./numbers.ts";
import { counted, inEachCase, isClosed, isList, listFrom, listOf, ofLeaves, renamed, undecided, undecidedList, type CollectionFunction } from "./lists.ts";

/** `length` of a list, a set, a map or a string. */
const length = ofLeaves(1, 1, ([arg], call) => {
  if (!arg || arg.is === "absent") return mistake("`length` is asked of a null value", call.place);
  const place = followed(call.place, [arg]);
  if (arg.is === "scalar") return arg.quoted ? number(graphemes(arg.text).length, place) : mistake("`length` takes a list, a map or a string", call.place);
  if (arg.is === "list") {
    if (arg.collection === "set" && !isCertainSet(arg.items)) return undecided([arg], call);
    return inEachCase(arg, call, (list) => {
      const { least, most } = boundsOf(list.items);
      return least === most ? number(least, place) : undecided([list], call);
    });
  }
  if (arg.is !== "map") return undecided([arg], call);
  if (arg.rest) return undecided([arg], call, arg.rest.why);
  return inEachCase(listFrom([...arg.entries.values()].map(({ value }) => value), [arg], call), call, (list) => number(list.items.length, place));
});

/** Two items of a set that are not known may be one. */
const isCertainSet = (items: readonly (Reading | Spread)[]): boolean =>
  (items.length <= MOST_COMPARED || items.every(({ is }) => is === "scalar")) && items.every((item, index) => item.is === "scalar" || item.is === "spread" || items.every((other, at) => at === index || areDifferent(item, other)));

function areDifferent(a: Reading, b: Reading | Spread): boolean {
  if (b.is === "spread") return false;
  if (a.is === "unknown" && b.is === "unknown") return a.term !== undefined && b.term !== undefined && differentMembers(a.term, b.term);
  return (a.is === "list" || a.is === "map") && a.is === b.is && a.place !== b.place;
}

/** `element`: an index past the end starts again from the beginning, so that the length must be known. */
const element = ofLeaves(2, 2, ([list, index], call) => {
  const items = listOf(list, call);
  if (!isList(items) || !list || !index) return items;
  if (index.is !== "scalar") return undecided([list, index], call);
  const position = positionOf(index.text);
  if (position === undefined) return mistake(`\`${index.text}\` is no index that \`element\` takes`, call.place);
  if (items.collection === "set") return mistake("`element` takes a list", call.place);
  const { least, most } = boundsOf(items.items);
  if (most === 0) return mistake("`element` is asked of an empty list", call.place);
  if (least === most) return itemAt(items, position % least, call.place, call.scope);
  if (position === 0 || position < least) return itemAt(items, position, call.place, call.scope);
  return inEachCase(items, call, (each) => (isClosed(each.items) && each.items.length > 0 ? itemAt(each, position % each.items.length, call.place, call.scope) : undecided([list, index], call)));
});

/** `contains`: each item is compared; one that is not known may be it. */
const contains = ofLeaves(2, 2, ([list, value], call) => {
  const items = listOf(list, call);
  if (!isList(items) || !list || !value) return items;
  if (value.is === "absent") return mistake("`contains` is asked for a null value", call.place);
  const conditions = items.items.map((item): Condition => (item.is === "spread" ? question(undecided([list, value], call).term, item.of.why, call.place) : whereThereEqual(item, value, call)));
  return booleanOf(or(conditions), followed(call.place, [list, value]));
});

function whereThereEqual(item: Reading, value: Reading, call: FunctionCall): Condition {
  if (item.is === "absent" && item.omitted) return NEVER;
  if (item.is !== "choice" || !isOmitted(item)) return equal(item, value, call.place, call.scope);
  const [then, otherwise] = [whereThereEqual(item.then, value, call), whereThereEqual(item.else, value, call)];
  return or([and([item.condition, then]), and([not(item.condition), otherwise])]);
}

/** `index`: the position of the first item that is equal. */
const index = ofLeaves(2, 2, ([list, value], call) => {
  const items = listOf(list, call);
  if (!isList(items) || !list || !value) return items;
  if (value.is === "absent") return mistake("`index` is asked for a null value", call.place);
  for (const [position, item] of items.items.entries()) {
    const same = item.is === "spread" || isOmitted(item) ? undefined : equal(item, value, call.place, call.scope);
    if (same?.op !== "constant") return undecided([list, value], call);
    if (same.value) return number(position, call.place);
  }
  return mistake("`index` finds no such item", call.place);
});

const reverse = ofLeaves(1, 1, ([list], call) => {
  const items = listOf(list, call);
  if (!isList(items) || !list) return items;
  const reversed = items.items.toReversed().map((item) => (item.is === "spread" ? renamed(item, [list], call) : item));
  return listFrom(reversed, [list], call, items.collection && "list");
});

/** `sort`: in the order of the code points. Where an item is not known no order is, and they stay as they are. */
const sort = ofLeaves(1, 1, ([list], call) => {
  const items = listOf(list, call, STRING);
  if (!isList(items) || !list) return items;
  const texts = items.items.filter((item) => item.is === "scalar");
  if (items.items.some((item) => item.is === "absent")) return mistake("a null value cannot be sorted", call.place);
  if (texts.length < items.items.length) return listFrom(items.items.map((item) => (item.is === "spread" ? renamed(item, [list], call) : item)), [list], call, "list");
  return listFrom(texts.toSorted((a, b) => compareText(a.text, b.text)), [list], call, "list");
});

const sum = ofLeaves(1, 1, ([list], call) => {
  const items = listOf(list, call);
  if (!isList(items) || !list) return items;
  if (items.items.length === 0) return mistake("`sum` is asked of an empty list", call.place);
  const numbers = listOf(items, call, NUMBER);
  if (!isList(numbers)) return numbers;
  return inEachCase(numbers, call, ({ items: each }) => {
    if (each.some((item) => item.is === "absent")) return mistake("a null value cannot be added", call.place);
    let total = fromInteger(0n);
    for (const item of each) {
      const value = item.is === "scalar" ? parseNumber(item.text) : undefined;
      if (!value) return undecided([list], call);
      total = add(total, value);
    }
    return number(writeNumber(total), followed(call.place, [list]));
  });
});

const quantified = (decisive: boolean): CollectionFunction =>
  ofLeaves(1, 1, ([list], call) => {
    const items = listOf(list, call, BOOL);
    if (!isList(items) || !list) return items;
    const conditions = items.items.map((item): Condition => {
      if (item.is === "spread") return question(undecided([list], call).term, item.of.why, call.place);
      return orWhenGone(item, !decisive);
    });
    return booleanOf(decisive ? or(conditions) : and(conditions), followed(call.place, [list]));
  });

/** An item that is not there decides nothing; a null value is not true. */
function orWhenGone(item: Reading, neutral: boolean): Condition {
  if (item.is === "absent") return item.omitted === true && neutral ? ALWAYS : NEVER;
  if (item.is !== "choice") return conditionOf(item);
  return or([and([item.condition, orWhenGone(item.then, neutral)]), and([not(item.condition), orWhenGone(item.else, neutral)])]);
}

/** `compact`: without null values and empty strings. */
const compact = counted(1, 1, ([list], call) => {
  const items = listOf(list, call, STRING);
  if (!isList(items) || !list) return items;
  const kept = items.items.flatMap((item): (Reading | Spread)[] => {
    if (item.is === "spread") return [{ ...renamed(item, [list], call), least: 0 }];
    const filled = whereFilled(item, call);
    return filled.is === "absent" ? [] : [filled];
  });
  return listFrom(kept, [list], call, "list");
});

function whereFilled(item: Reading, call: FunctionCall): Reading {
  if (item.is === "choice") {
    const [then, otherwise] = [whereFilled(item.then, call), whereFilled(item.else, call)];
    return then.is === "absent" && otherwise.is === "absent" ? then : choose(item.condition, then, otherwise, item.place);
  }
  return choose(or([emptyCondition(item, call), equal(item, nothing(item.place), call.place, call.scope)]), omitted(item.place), item, item.place);
}

/** When a string is empty; an omitted item is. */
export const emptyCondition = (item: Reading, call: FunctionCall): Condition => equal(item, text("", item.place), call.place, call.scope);

/** `distinct`: the first of equal items. One that may be equal to an earlier one may be missing. */
const distinct = ofLeaves(1, 1, ([list], call) => {
  const items = listOf(list, call, ANY);
  if (!isList(items) || !list) return items;
  if (items.items.length > MOST_COMPARED && !items.items.every((item) => item.is === "scalar")) return undecidedList([list], call, { distinct: true });
  const kept: (typeof items.items)[number][] = [];
  const seen = new Set<string>();
  const names = new Set<string>();
  for (const item of items.items) {
    if (item.is === "scalar") {
      if (seen.has(item.text)) continue;
      seen.add(item.text);
      kept.push(item);
      continue;
    }
    if (item.is === "spread") {
      kept.push(item.distinct && kept.length === 0 ? item : { ...renamed(item, [list], call), least: kept.length === 0 ? Math.min(item.least, 1) : 0, distinct: true });
      continue;
    }
    const name = item.is === "unknown" ? nameOf(item) : undefined;
    if (name !== undefined && names.has(name)) continue;
    if (name !== undefined) names.add(name);
    const before = kept.filter((each): each is Reading => each.is !== "spread").map((each) => whereThereEqual(each, item, call));
    const same = or(before);
    if (same.op === "constant" && same.value) continue;
    kept.push(same.op === "constant" || item.is !== "unknown" ? item : { is: "spread", least: 0, most: 1, of: item, distinct: true });
  }
  return listFrom(kept, [list], call, "list");
});

/** Items that are compared each with each. */
const MOST_COMPARED = 500;

export const PLAIN: ReadonlyMap<string, CollectionFunction> = new Map<string, CollectionFunction>([
  ["length", length],
  ["element", element],
  ["contains", contains],
  ["index", index],
  ["reverse", reverse],
  ["sort", sort],
  ["sum", sum],
  ["alltrue", quantified(false)],
  ["anytrue", quantified(true)],
  ["compact", compact],
  ["distinct", distinct],
]);
