import type { Place } from "../../../source/span.ts";
import { ALWAYS, NEVER, type Condition, type ListReading, type MapReading, type Reading, type Scalar, type Spread } from "../../../value/reading.ts";
import { differ, partsOf } from "../../../value/text.ts";
import { differentMembers, sameTerm } from "../../../value/term.ts";
import { throughAll, type Leaf } from "../../../value/through.ts";
import { why } from "../../../value/why.ts";
import { and, booleanOf, conditionOf, not, question } from "./conditions.ts";
import { isOmitted } from "./items.ts";
import { boundsOf } from "./length.ts";
import type { Scope } from "./scope.ts";
import { MAX_NAMED_SIZE, sizeOf } from "./size.ts";
import { computedTerm, isBoolean, isMistake } from "./values.ts";

/** `left == right`, as a value. Types are not converted: `true == "true"` is false. */
export function equality(left: Reading, right: Reading, place: Place, scope: Scope): Reading {
  return throughAll([left, right], place, ([a, b]) => {
    if (!a || !b) return booleanOf(NEVER, place);
    if (isMistake(a)) return a;
    return isMistake(b) ? b : booleanOf(equal(a, b, place, scope), place);
  });
}

/** When two values are one. */
export function equal(a: Reading, b: Reading, place: Place, scope: Scope): Condition {
  if (!scope.budget.spend(1)) return question(undefined, "it takes too many comparisons", place);
  if (a.is === "choice" || b.is === "choice") return conditionOf(equality(a, b, place, scope));
  if (a.is === "unknown" || a.is === "reference" || a.is === "import") return undecided(a, b, place, scope);
  if (b.is === "unknown" || b.is === "reference" || b.is === "import") return undecided(b, a, place, scope);
  if (a.is === "absent" || b.is === "absent") return a.is === b.is ? ALWAYS : NEVER;
  if (a.is === "scalar" && b.is === "scalar") return sameScalar(a, b) ? ALWAYS : NEVER;
  if (a.is === "list" && b.is === "list") return listsEqual(a, b, place, scope);
  if (a.is === "map" && b.is === "map") return mapsEqual(a, b, place, scope);
  if (a.is === "list" || b.is === "list" || a.is === "map" || b.is === "map") return NEVER;
  if ((a.is === "scalar" && !a.quoted) || (b.is === "scalar" && !b.quoted)) return NEVER;
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one && other && differ(one, other)) return NEVER;
  return compared(a, b, place, scope);
}

export const sameScalar = (a: Scalar, b: Scalar): boolean => a.text === b.text && a.quoted === b.quoted;

function undecided(open: Exclude<Leaf, Scalar>, other: Leaf, place: Place, scope: Scope): Condition {
  if (open.is === "reference" && other.is === "absent" && isNeverNull(open.attribute)) return NEVER;
  if (open.is === "reference" && other.is === "reference" && open.scope === other.scope && open.address === other.address && open.attribute === other.attribute) return ALWAYS;
  if (open.is === "unknown" && open.term) {
    const { term } = open;
    if (other.is === "unknown" && other.term) {
      if (sameTerm(term, other.term)) return ALWAYS;
      if (differentMembers(term, other.term)) return NEVER;
    }
    if (other.is === "scalar") {
      if (open.possible?.every((each) => each.is === "scalar" && each.text !== other.text)) return NEVER;
      // A boolean that is compared with `true` asks what it asks alone.
      if (isBoolean(other) && !open.possible) return other.text === "true" ? conditionOf(open) : not(conditionOf(open));
      if (term.boolean) return NEVER;
      scope.cases.compare(term, other.text);
    }
  }
  if (other.is === "unknown" && open.is === "unknown") noteCases(open, other, scope);
  return compared(open, other, place, scope);
}

function noteCases(a: Extract<Reading, { is: "unknown" }>, b: Extract<Reading, { is: "unknown" }>, { cases }: Scope): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (one.term) for (const each of other.possible ?? []) if (each.is === "scalar") cases.compare(one.term, each.text);
  }
}

/** What a resource is named by is there as soon as the resource is. */
const isNeverNull = (attribute: string | undefined): boolean => attribute === undefined || attribute === "id" || attribute === "arn";

/** A comparison that only the cases of a term decide, if anything does. What is too large to be kept has no more than a name. */
function compared(left: Reading, right: Reading, place: Place, scope: Scope): Condition {
  if (sizeOf(left) + sizeOf(right) <= MAX_NAMED_SIZE) return { op: "equals", left, right, place };
  return question(computedTerm([left, right], (parts) => parts.join(" == "), scope, "the comparison"), why(left), place);
}

function listsEqual(a: ListReading, b: ListReading, place: Place, scope: Scope): Condition {
  if (a.collection !== b.collection && !isOpen(a) && !isOpen(b)) return NEVER;
  const [one, other] = [boundsOf(a.items), boundsOf(b.items)];
  if (one.least > other.most || other.least > one.most) return NEVER;
  if (isOpen(a) || isOpen(b) || (a.collection === "set" && sizeOf(a) + sizeOf(b) > 2 && !isSettledSet(a, b))) return compared(a, b, place, scope);
  const conditions: Condition[] = [];
  for (const [index, item] of a.items.entries()) {
    const counterpart = b.items[index];
    if (item.is === "spread" || counterpart === undefined || counterpart.is === "spread") return compared(a, b, place, scope);
    const same = equal(item, counterpart, place, scope);
    if (same.op === "constant" && !same.value) return NEVER;
    conditions.push(same);
  }
  return and(conditions);
}

/** Where all items are literals the order of two sets is one. */
const isSettledSet = (a: ListReading, b: ListReading): boolean => [...a.items, ...b.items].every((item) => item.is === "scalar");

const isOpen = ({ items }: ListReading): boolean => items.some((item: Reading | Spread) => item.is === "spread" || isOmitted(item));

function mapsEqual(a: MapReading, b: MapReading, place: Place, scope: Scope): Condition {
  if (a.collection !== b.collection && !a.rest && !b.rest) return NEVER;
  const open = a.rest !== undefined || b.rest !== undefined || [...a.entries.values(), ...b.entries.values()].some(({ value }) => isOmitted(value));
  if (open) return compared(a, b, place, scope);
  if (a.entries.size !== b.entries.size) return NEVER;
  const conditions: Condition[] = [];
  for (const [key, { value }] of a.entries) {
    const counterpart = b.entries.get(key);
    if (!counterpart) return NEVER;
    const same = equal(value, counterpart.value, place, scope);
    if (same.op === "constant" && !same.value) return NEVER;
    conditions.push(same);
  }
  return and(conditions);
}

/** Certainly one value: the same question asked twice. */
export const certainly = (condition: Condition): boolean | undefined => (condition.op === "constant" ? condition.value : undefined);

