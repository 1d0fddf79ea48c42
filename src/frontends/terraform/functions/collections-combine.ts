import type { ListReading, Reading, Spread } from "../../../value/reading.ts";
import { itemAt, positionOf } from "../evaluate/access.ts";
import { TOO_MUCH } from "../evaluate/budget.ts";
import { hasAny, not } from "../evaluate/conditions.ts";
import { convert } from "../evaluate/convert.ts";
import { itemIf, itemsOf, spreadOf } from "../evaluate/items.ts";
import { boundsOf } from "../evaluate/length.ts";
import { ANY, typeOf, unify } from "../evaluate/types.ts";
import { isMistake, nameOf, number, unknown } from "../evaluate/values.ts";
import { mistake, type FunctionCall } from "./call.ts";
import { add, compareNumbers, fromInteger, parseNumber, writeNumber } from "./numbers.ts";
import { counted, isClosed, isList, listFrom, listOf, ofLeaves, renamed, undecidedList, type CollectionFunction } from "./lists.ts";

/** `concat`: the items of all; those of a list that is one of two, under its condition. */
const concat = counted(1, Infinity, (args, call) => {
  const items: (Reading | Spread)[] = [];
  for (const arg of args) {
    const found = arg.is === "absent" && arg.omitted ? [] : itemsOf(arg);
    if (!found || hasAny(arg, isSet)) return isMistake(arg) ? arg : mistake("`concat` takes lists", call.place);
    if (!call.scope.budget.spend(found.length)) return unknown(TOO_MUCH, call.place);
    for (const item of found) items.push(item);
  }
  const isTyped = args.every(isTypedList) && unify(args.map(typeOf)) !== undefined;
  const list = listFrom(items, args, call);
  return isTyped ? convert(list, { is: "list", of: ANY }, call.place) : list;
});

const isSet = (reading: Reading): boolean => reading.is === "list" && reading.collection === "set";

function isTypedList(reading: Reading): boolean {
  if (reading.is === "choice") return isTypedList(reading.then) && isTypedList(reading.else);
  return reading.is === "list" && reading.collection !== undefined;
}

/** `flatten`: lists inside lists as one. What is not known may be one, too. */
const flatten = counted(1, 1, ([list], call) => {
  if (!list) return mistake("`flatten` takes a list", call.place);
  const items = itemsOf(list);
  if (!items) return isMistake(list) ? list : mistake("`flatten` takes a list", call.place);
  const flat: (Reading | Spread)[] = [];
  const spent = items.every((item) => addFlat(item, flat, call, 0));
  return spent ? listFrom(flat, [list], call) : unknown(TOO_MUCH, call.place);
});

function addFlat(item: Reading | Spread, flat: (Reading | Spread)[], call: FunctionCall, depth: number): boolean {
  if (!call.scope.budget.spend(1) || depth > MAX_DEPTH) return false;
  if (item.is === "list") return item.items.every((each) => addFlat(each, flat, call, depth + 1));
  if (item.is === "choice" && mayBeList(item)) {
    return addWhere(item.then, (each) => (each.is === "spread" ? { ...each, least: 0 } : itemIf(item.condition, each)), flat, call, depth) && addWhere(item.else, (each) => (each.is === "spread" ? { ...each, least: 0 } : itemIf(not(item.condition), each)), flat, call, depth);
  }
  if (item.is === "spread" && item.each?.is === "list") {
    const inner = item.each.items.map((each): Spread => (each.is === "spread" ? { ...each, least: 0, most: Infinity } : { is: "spread", least: 0, most: Infinity, of: item.of, distinct: false, each }));
    for (const each of inner) flat.push(each);
  } else if (item.is === "spread") flat.push({ ...renamed(item, [{ is: "list", items: [item], place: item.of.place }], call), least: 0, most: Infinity, distinct: false });
  else if (item.is === "unknown" && !item.malformed) flat.push(renamed(spreadOf(item), [item], call));
  else if (!(item.is === "absent" && item.omitted)) flat.push(item);
  return true;
}

function addWhere(branch: Reading, perhaps: (item: Reading | Spread) => Reading | Spread, flat: (Reading | Spread)[], call: FunctionCall, depth: number): boolean {
  const inner: (Reading | Spread)[] = [];
  if (!addFlat(branch, inner, call, depth + 1)) return false;
  for (const each of inner) flat.push(perhaps(each));
  return true;
}

const mayBeList = (reading: Reading): boolean =>
  reading.is === "choice" ? mayBeList(reading.then) || mayBeList(reading.else) : reading.is === "list" || reading.is === "unknown";

const MAX_DEPTH = 100;

/** `slice`: from one index up to another one. Of a list that is not known, its members by their indexes. */
const slice = ofLeaves(3, 3, ([list, start, end], call) => {
  const items = listOf(list, call);
  if (!isList(items) || !list || !start || !end) return items;
  if (items.collection === "set") return mistake("`slice` takes a list", call.place);
  const from = start.is === "scalar" ? positionOf(start.text) : undefined;
  if (start.is === "scalar" && from === undefined) return mistake(`\`${start.text}\` is no index`, call.place);
  if (end.is === "scalar" && positionOf(end.text) === undefined) return mistake(`\`${end.text}\` is no index`, call.place);
  if (from === 0 && isLengthOf(end, list)) return listFrom(items.items, [list], call, items.collection);
  const to = end.is === "scalar" ? positionOf(end.text) : undefined;
  const [only, ...others] = items.items;
  const distinct = only?.is === "spread" && only.distinct && others.length === 0;
  if (from === undefined || to === undefined || to - from > MOST_ITEMS) return undecidedList([list, start, end], call, { distinct });
  if (from > to) return mistake("`slice` ends before it starts", call.place);
  if (to > boundsOf(items.items).most) return mistake(`\`slice\` goes past the end of the list, which has ${items.items.length} items`, call.place);
  const members = isClosed(items.items) ? items.items.slice(from, to) : Array.from({ length: to - from }, (_, index) => itemAt(items, from + index, call.place, call.scope));
  return listFrom(members, [list], call, items.collection && "list");
});

/** `slice(x, 0, length(x))` */
function isLengthOf(end: Reading, list: Reading): boolean {
  const name = nameOf(list);
  return end.is === "unknown" && name !== undefined && end.term?.text === `length(${name})`;
}

const MOST_ITEMS = 1_024;

/** `range`: numbers from one up to another, at most 1,024. */
const range = ofLeaves(1, 3, (args, call) => {
  const numbers = args.map((arg) => convert(arg, { is: "number" }, call.place));
  const wrong = numbers.find((each) => isMistake(each) || each.is === "absent");
  if (wrong) return isMistake(wrong) ? wrong : mistake("`range` takes numbers", call.place);
  const known = numbers.map((each) => (each.is === "scalar" ? parseNumber(each.text) : undefined)).filter((each) => each !== undefined);
  if (known.length < args.length) return undecidedList(args, call, { distinct: true, most: MOST_ITEMS });
  const zero = fromInteger(0n);
  const [first = zero, second, third] = known;
  const [start, end] = second ? [first, second] : [zero, first];
  const goesDown = compareNumbers(end, start) < 0;
  const step = third ?? fromInteger(goesDown ? -1n : 1n);
  if (step.mantissa === 0n) return mistake("the step of `range` is 0", call.place);
  if (step.mantissa < 0n !== goesDown && compareNumbers(end, start) !== 0) return mistake("the step of `range` leads away from the end", call.place);
  const items: Reading[] = [];
  for (let next = start; compareNumbers(next, end) * (step.mantissa < 0n ? -1 : 1) < 0; next = add(next, step)) {
    if (items.length >= MOST_ITEMS) return mistake("`range` makes more than 1024 numbers", call.place);
    items.push(number(writeNumber(next), call.place));
  }
  return call.scope.budget.spend(items.length) ? listFrom(items, args, call, "list") : unknown(TOO_MUCH, call.place);
});

const chunklist = ofLeaves(2, 2, ([list, size], call) => {
  const items = listOf(list, call, ANY);
  if (!isList(items) || !list || !size) return items;
  const most = size.is === "scalar" ? positionOf(size.text) : undefined;
  if (size.is === "scalar" && most === undefined) return mistake("`chunklist` takes a size that is not negative", call.place);
  if (most === undefined || !isClosed(items.items)) return undecidedList([list, size], call);
  const length = most === 0 ? items.items.length : most;
  const chunks: ListReading[] = [];
  for (let index = 0; index < items.items.length; index += length) {
    chunks.push({ is: "list", items: items.items.slice(index, index + length), collection: "list", place: call.place });
  }
  return listFrom(chunks, [list], call, "list");
});

/** `matchkeys`: the values whose key is in a list. */
const matchkeys = ofLeaves(3, 3, ([values, keys, wanted], call) => {
  const lists = [values, keys, wanted].map((list) => listOf(list, call, ANY));
  const wrong = lists.find((list) => !isList(list));
  if (wrong) return wrong;
  const [a, b, c] = lists;
  if (a?.is !== "list" || b?.is !== "list" || c?.is !== "list" || !values || !keys || !wanted) return mistake("`matchkeys` takes three lists", call.place);
  if (!isClosed(a.items) || !isClosed(b.items)) return undecidedList([values, keys, wanted], call);
  if (a.items.length !== b.items.length) return mistake("`matchkeys` takes as many keys as values", call.place);
  const names = new Set(c.items.map((item) => (item.is === "scalar" ? item.text : undefined)));
  if (names.has(undefined) || b.items.some((item) => item.is !== "scalar")) return undecidedList([values, keys, wanted], call, { most: a.items.length });
  const items = a.items.filter((_, index) => {
    const key = b.items[index];
    return key?.is === "scalar" && names.has(key.text);
  });
  return listFrom(items, [values], call, "list");
});

export const COMBINING: ReadonlyMap<string, CollectionFunction> = new Map<string, CollectionFunction>([
  ["concat", concat],
  ["flatten", flatten],
  ["slice", slice],
  ["range", range],
  ["chunklist", chunklist],
  ["matchkeys", matchkeys],
]);

