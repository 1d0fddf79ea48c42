import type { ListReading, Reading, Spread } from "../../../value/reading.ts";
import { TOO_MUCH } from "../evaluate/budget.ts";
import { convert } from "../evaluate/convert.ts";
import { itemsOf } from "../evaluate/items.ts";
import { orderOf, setOf } from "../evaluate/sets.ts";
import { ANY, typeOf, unify } from "../evaluate/types.ts";
import { followed, isMistake, unknown } from "../evaluate/values.ts";
import { mistake, type FunctionCall } from "./call.ts";
import { counted, isClosed, isList, listOf, ofLeaves, undecidedList, type CollectionFunction } from "./lists.ts";

/** Arguments as sets of one type. */
function setsOf(args: readonly Reading[], call: FunctionCall): readonly ListReading[] | Reading {
  const lists = args.map((arg) => listOf(arg, call));
  const wrong = lists.find((list) => !isList(list));
  if (wrong) return wrong;
  const known = lists.filter(isList);
  const type = unify(known.flatMap(({ items }) => items.map((item) => (item.is === "spread" ? ANY : typeOf(item)))));
  if (!type) return mistake(`the items that \`${call.name}\` takes are of different types`, call.place);
  const sets = known.map((list) => convert(list, { is: "set", of: type }, call.place));
  return sets.find((set) => set.is !== "list") ?? sets.filter((set) => set.is === "list");
}

const setunion = counted(1, Infinity, (args, call) => {
  const items: (Reading | Spread)[] = [];
  for (const arg of args) {
    const found = arg.is === "absent" && arg.omitted ? [] : itemsOf(arg);
    if (!found) return isMistake(arg) ? arg : mistake("`setunion` takes sets", call.place);
    if (!call.scope.budget.spend(found.length)) return unknown(TOO_MUCH, call.place);
    for (const item of found) items.push(item);
  }
  const all: ListReading = { is: "list", items, place: followed(call.place, args) };
  return convert(all, { is: "set", of: ANY }, call.place);
});

/** Keeps items of the first set by whether they are in the others; an item that is not known may be any. */
const choosing = (least: number, most: number, keep: (name: string, others: readonly ReadonlySet<string>[]) => boolean): CollectionFunction =>
  ofLeaves(least, most, (args, call) => {
    const sets = setsOf(args, call);
    if (!isSets(sets)) return sets;
    const [first, ...others] = sets;
    if (!first) return mistake(`\`${call.name}\` takes a set`, call.place);
    const names = others.map(({ items }) => items.map((item) => (item.is === "spread" ? undefined : orderOf(item))));
    const known = names.map((each) => new Set(each.filter((name) => name !== undefined)));
    const isOpen = names.some((each) => each.includes(undefined)) || first.items.some((item) => item.is === "spread" || orderOf(item) === undefined);
    if (isOpen) return { ...undecidedList(args, call, { distinct: true, most: mostOf(first) }), collection: "set" };
    const items = first.items.filter((item) => item.is !== "spread" && keep(orderOf(item) ?? "", known));
    return setOf(items, followed(call.place, args));
  });

const isSets = (sets: readonly ListReading[] | Reading): sets is readonly ListReading[] => Array.isArray(sets);

const mostOf = ({ items }: ListReading): number => items.reduce((sum, item) => sum + (item.is === "spread" ? item.most : 1), 0);

/** `setproduct`: every combination; of sets a set, else a list. */
const setproduct = ofLeaves(2, Infinity, (args, call) => {
  const lists = args.map((arg) => listOf(arg, call));
  const wrong = lists.find((list) => !isList(list));
  if (wrong) return wrong;
  const known = lists.filter(isList).map((list) => convert(list, { is: list.collection === "set" ? "set" : "list", of: ANY }, call.place));
  const refused = known.find((list) => list.is !== "list");
  if (refused) return refused;
  const ready = known.filter((list) => list.is === "list");
  if (ready.some(({ items }) => items.length === 0)) return product([], ready, args, call);
  if (ready.some(({ items }) => !isClosed(items))) return undecidedList(args, call);
  const size = ready.reduce((total, { items }) => total * items.length, 1);
  if (size > MOST_COMBINATIONS || !call.scope.budget.spend(size)) return unknown(TOO_MUCH, call.place);
  let combinations: readonly (readonly (Reading | Spread)[])[] = [[]];
  for (const { items } of ready) combinations = combinations.flatMap((before) => items.map((item) => [...before, item]));
  return product(combinations, ready, args, call);
});

function product(combinations: readonly (readonly (Reading | Spread)[])[], lists: readonly ListReading[], args: readonly Reading[], call: FunctionCall): Reading {
  const tuples = combinations.map((items): ListReading => ({ is: "list", items, place: call.place }));
  const place = followed(call.place, args);
  return lists.every(({ collection }) => collection === "set") ? setOf(tuples, place) : { is: "list", items: tuples, collection: "list", place };
}

const MOST_COMBINATIONS = 50_000;

export const SETS: ReadonlyMap<string, CollectionFunction> = new Map<string, CollectionFunction>([
  ["setunion", setunion],
  ["setintersection", choosing(1, Infinity, (name, others) => others.every((each) => each.has(name)))],
  ["setsubtract", choosing(2, 2, (name, others) => !others.some((each) => each.has(name)))],
  ["setproduct", setproduct],
]);
