import { at, type Place } from "../../../source/span.ts";
import type { Condition, Entry, MapReading, Reading, Spread, Unknown } from "../../../value/reading.ts";
import { why } from "../../../value/why.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { TOO_MUCH, type Budget } from "../evaluate/budget.ts";
import { inside, type Scope } from "../evaluate/scope.ts";
import { number } from "../modules/expansion.ts";
import { argument, blocksOf, keyword } from "../declarations/syntax-queries.ts";
import type { Block, Body } from "../syntax/tree.ts";

type ReadContent = (content: Body, scope: Scope) => MapReading;

/** The blocks that a `dynamic` block makes: one for each item, by a condition where its collection hangs on one, any number where it is not known. */
export function dynamicBlocks(block: Block, scope: Scope, read: ReadContent): readonly (Reading | Spread)[] {
  const collection = argument(block, "for_each");
  const [content] = blocksOf(block.body, "content");
  if (!collection || !content) return [];
  const iterator = keyword(argument(block, "iterator")) ?? block.labels[0]?.text ?? "";
  const make = (key: Reading, value: Reading): MapReading => read(content.body, inside(scope, new Map([[iterator, iteratorOf(key, value)]])));
  return blocksFor(evaluate(collection, scope), { make, place: at(block.header), budget: scope.budget });
}

interface Making {
  readonly make: (key: Reading, value: Reading) => Reading;
  readonly place: Place;
  readonly budget: Budget;
}

function iteratorOf(key: Reading, value: Reading): MapReading {
  const entries = new Map<string, Entry>([
    ["key", { key: key.place, value: key }],
    ["value", { key: value.place, value }],
  ]);
  return { is: "map", entries, place: value.place };
}

function blocksFor(collection: Reading, making: Making): readonly (Reading | Spread)[] {
  if (!making.budget.spend(1)) return [{ is: "spread", least: 0, most: Infinity, of: { is: "unknown", why: TOO_MUCH, place: making.place }, distinct: false }];
  switch (collection.is) {
    case "choice":
      return chosen(collection.condition, blocksFor(collection.then, making), blocksFor(collection.else, making), making.place);
    case "list":
      return collection.items.flatMap((item, index): readonly (Reading | Spread)[] => (item.is === "spread" ? [spreadOf(item, making)] : blockFor(item, collection.collection === "set" ? item : number(index, item.place), making)));
    case "map": {
      const known = [...collection.entries].flatMap(([name, { key, value }]) => blockFor(value, { is: "scalar", text: name, quoted: true, place: key }, making));
      return collection.rest ? [...known, unknownBlocks(collection.rest, making)] : known;
    }
    case "absent":
      return [];
    default:
      return [unknownBlocks(collection.is === "unknown" ? collection : { is: "unknown", why: why(collection), place: collection.place }, making)];
  }
}

/** What a block that is made costs of what the values of a deployment may cost: as much as some expressions. */
const BLOCK_COST = 30;

/** The block of one item, where there is such an item. */
function blockFor(item: Reading, key: Reading, making: Making): readonly Reading[] {
  if (item.is === "absent" && item.omitted) return [];
  if (!making.budget.spend(BLOCK_COST)) return [{ is: "unknown", why: TOO_MUCH, place: making.place }];
  if (item.is !== "choice" || !mayBeOmitted(item)) return [making.make(key, item)];
  const [then, otherwise] = [blockFor(item.then, key, making)[0], blockFor(item.else, key, making)[0]];
  const nothing: Reading = { is: "absent", omitted: true, place: making.place };
  return [{ is: "choice", condition: item.condition, then: then ?? nothing, else: otherwise ?? nothing, place: making.place }];
}

const mayBeOmitted = (item: Reading): boolean => (item.is === "choice" ? mayBeOmitted(item.then) || mayBeOmitted(item.else) : item.is === "absent" && item.omitted === true);

/** The blocks of both branches side by side: the first of each, the second of each. */
function chosen(condition: Condition, then: readonly (Reading | Spread)[], otherwise: readonly (Reading | Spread)[], place: Place): readonly (Reading | Spread)[] {
  const nothing: Reading = { is: "absent", omitted: true, place };
  const spreads = [...then, ...otherwise].filter((item) => item.is === "spread").map((spread): Spread => ({ ...spread, least: 0 }));
  const [one, other] = [then, otherwise].map((items) => items.filter((item) => item.is !== "spread"));
  const length = Math.max(one?.length ?? 0, other?.length ?? 0);
  const both = Array.from({ length }, (_, index): Reading => ({ is: "choice", condition, then: one?.[index] ?? nothing, else: other?.[index] ?? nothing, place }));
  return [...both, ...spreads];
}

/** Any number of blocks: what each says is known as far as it does not hang on the item. */
function unknownBlocks(of: Unknown, { make, place }: Making): Spread {
  const unknown: Unknown = { ...of, place: { span: place.span, via: [...place.via, ...of.place.via] } };
  const { term: _, possible: __, ...item } = unknown;
  return { is: "spread", least: 0, most: Infinity, of: unknown, distinct: false, each: make(item, item) };
}

function spreadOf(spread: Spread, making: Making): Spread {
  const item = spread.each ?? (({ term: _, possible: __, ...rest }) => rest)(spread.of);
  return { ...spread, distinct: false, of: { ...spread.of, place: making.place }, each: making.make(item, item) };
}
