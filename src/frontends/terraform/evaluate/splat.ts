import type { Place } from "../../../source/span.ts";
import type { ListReading, Reading, Spread } from "../../../value/reading.ts";
import { through, type Leaf } from "../../../value/through.ts";
import { why } from "../../../value/why.ts";
import type { Splat, SplatStep } from "../syntax/tree.ts";
import { TOO_MUCH } from "./budget.ts";
import { attributeOf } from "./attribute.ts";
import { elementOf, spreadOf, whereThere } from "./items.ts";
import { indexOf } from "./access.ts";
import type { Within } from "./scope.ts";
import { computedTerm, followed, isMistake, partOf, tuple, unknown } from "./values.ts";

/** `source[*].name`: of each item, of a single value that is no list, or of nothing. */
export const splat = (expression: Splat, place: Place, scope: Within): Reading => splatOf(scope.evaluate(expression.source, scope), expression.each, place, scope);

function splatOf(source: Reading, steps: readonly SplatStep[], place: Place, scope: Within): Reading {
  const each = (item: Reading): Reading => steps.reduce((reading, step) => taken(reading, step, place, scope), item);
  return through(source, (leaf) => ofLeaf(leaf, each, place, scope));
}

function taken(reading: Reading, step: SplatStep, place: Place, scope: Within): Reading {
  switch (step.is) {
    case "attribute":
      return attributeOf(reading, step.name, place, scope);
    case "index":
      return indexOf(reading, scope.evaluate(step.key, scope), place, scope);
    case "splat":
      return splatOf(reading, step.each, place, scope);
  }
}

function ofLeaf(leaf: Leaf, each: (item: Reading) => Reading, place: Place, scope: Within): Reading {
  if (isMistake(leaf)) return leaf;
  switch (leaf.is) {
    case "absent":
      return tuple([], followed(place, [leaf]));
    case "list":
      return ofList(leaf, each, place, scope);
    case "unknown": {
      const all = each(partOf(leaf, "[*]", "[*]", place));
      const of = all.is === "unknown" ? all : unknown(leaf.why, place);
      return isMistake(of) ? of : tuple([spreadOf(of)], place);
    }
    case "reference":
      if (leaf.attribute !== undefined) return tuple([spreadOf(unknown(why(leaf), place))], place);
      return single(each(leaf), place);
    default:
      return single(each(leaf), place);
  }
}

const single = (item: Reading, place: Place): Reading => (isMistake(item) ? item : tuple([item], place));

function ofList(list: ListReading, each: (item: Reading) => Reading, place: Place, scope: Within): Reading {
  if (!scope.budget.spend(list.items.length)) return unknown(TOO_MUCH, place);
  const items = list.items.map((item) => (item.is === "spread" ? ofSpread(item, each, scope) : whereThere(item, each)));
  const wrong = items.find((item) => item.is === "unknown" && isMistake(item));
  if (wrong?.is === "unknown") return wrong;
  return { is: "list", items, ...(list.collection && { collection: "list" }), place: followed(place, [list]) };
}

/** Further items, each with the step taken of it. */
export function ofSpread(spread: Spread, each: (item: Reading) => Reading, scope: Within): Spread {
  const element = elementOf(spread);
  const result = each(element);
  if (result === element) return spread;
  const { least, most, of, distinct } = spread;
  return spreadAs({ least, most, of, distinct }, result, scope);
}

/** Further items, each of which is something. The ids of distinct things are distinct. */
export function spreadAs({ least, most, of, distinct }: Omit<Spread, "is">, result: Reading, scope: Within): Spread {
  if (result.is === "unknown") return { is: "spread", least, most, of: result, distinct: false };
  const isDistinct = distinct && result.is === "reference" && (result.attribute === undefined || result.attribute === "id" || result.attribute === "arn");
  const named = computedTerm([result], ([each = ""]) => each, scope, "the items");
  const term = named && result.is !== "reference" && result.is !== "text" ? { ...named, label: `the items of ${of.term?.label ?? "a list"}` } : named;
  return { is: "spread", least, most, of: unknown(of.why, of.place, term), distinct: isDistinct, each: result };
}
