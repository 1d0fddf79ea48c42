import type { Place } from "../../../source/span.ts";
import { ALWAYS, NEVER, type Condition, type Reading } from "../../../value/reading.ts";
import type { Term } from "../../../value/term.ts";
import { identity, MAX_LEAVES } from "../../../value/through.ts";
import { why } from "../../../value/why.ts";
import { boolean, shown } from "./values.ts";

/** The condition under which a boolean reading is true. What is no boolean is a condition that nothing is known of. */
export function conditionOf(reading: Reading): Condition {
  switch (reading.is) {
    case "scalar":
      return BOOLEANS.get(reading.text) ?? { op: "unknown", why: `\`${reading.text}\` is neither true nor false`, place: reading.place };
    case "choice":
      return either(reading.condition, conditionOf(reading.then), conditionOf(reading.else));
    case "unknown":
      return question(reading.term, reading.why, reading.place);
    case "reference": {
      const label = shown(reading);
      return question({ scope: reading.scope, text: label, label }, why(reading), reading.place);
    }
    case "import":
      return or(["true", "1"].map((text): Condition => ({ op: "equals", left: reading, right: { is: "scalar", text, quoted: true, place: reading.place }, place: reading.place })));
    default:
      return { op: "unknown", why: `a ${reading.is} is neither true nor false`, place: reading.place };
  }
}

/** What Terraform converts to a boolean. */
export const BOOLEANS: ReadonlyMap<string, Condition> = new Map([
  ["true", ALWAYS],
  ["1", ALWAYS],
  ["false", NEVER],
  ["0", NEVER],
]);

export const question = (term: Term | undefined, reason: string, place: Place): Condition => ({ op: "unknown", why: reason, ...(term && { term: { ...term, boolean: true } }), place });

/** One condition where a first one holds, another where it does not. */
function either(condition: Condition, then: Condition, otherwise: Condition): Condition {
  if (then.op === "constant" && otherwise.op === "constant" && then.value === otherwise.value) return then;
  if (identity(then) === identity(otherwise)) return then;
  return or([and([condition, then]), and([not(condition), otherwise])]);
}

export function not(condition: Condition): Condition {
  if (condition.op === "constant") return condition.value ? NEVER : ALWAYS;
  return condition.op === "not" ? condition.of : { op: "not", of: condition };
}

export const and = (conditions: readonly Condition[]): Condition => several("and", conditions);

export const or = (conditions: readonly Condition[]): Condition => several("or", conditions);

function several(op: "and" | "or", conditions: readonly Condition[]): Condition {
  const decisive = op === "or";
  const kept = new Map<unknown, Condition>();
  for (const condition of conditions) {
    for (const each of condition.op === op ? condition.of : [condition]) {
      if (each.op === "constant") {
        if (each.value === decisive) return each;
      } else kept.set(identity(each), each);
    }
  }
  // `a && !a`, which is what remains of a choice by `a` in a branch of another one.
  for (const each of kept.values()) if (kept.has(identity(not(each)))) return decisive ? ALWAYS : NEVER;
  const [only, ...others] = kept.values();
  if (!only) return decisive ? NEVER : ALWAYS;
  return others.length === 0 ? only : { op, of: [only, ...others] };
}

/** One of two readings; the one that is taken, where that is known. */
export function choose(condition: Condition, then: Reading, otherwise: Reading, place: Place): Reading {
  if (then === otherwise) return then;
  if (condition.op === "constant") return condition.value ? then : otherwise;
  if (condition.op === "not") return choose(condition.of, otherwise, then, place);
  return { is: "choice", condition, then: within(then, condition, true), else: within(otherwise, condition, false), place };
}

/** What is left of a choice where its condition is asked already. */
function within(reading: Reading, condition: Condition, holds: boolean): Reading {
  let left = reading;
  while (left.is === "choice" && identity(left.condition) === identity(condition)) left = holds ? left.then : left.else;
  return left;
}

/** A condition as a value. */
export const booleanOf = (condition: Condition, place: Place): Reading => choose(condition, boolean(true, place), boolean(false, place), place);

/** A choice by conditions whose leaves are all true or false, as one choice by one condition. */
export function collapsed(reading: Reading): Reading {
  if (reading.is !== "choice" || !hasOnly(reading, (leaf) => leaf.is === "scalar" && BOOLEANS.has(leaf.text))) return reading;
  return booleanOf(conditionOf(reading), reading.place);
}

/** Whether a claim holds for all that a reading may be. */
export function hasOnly(reading: Reading, claim: (leaf: Reading) => boolean): boolean {
  const waiting = [reading];
  let seen = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    seen += 1;
    if (seen > MAX_LEAVES * 4) return false;
    if (next.is === "choice") waiting.push(next.else, next.then);
    else if (!claim(next)) return false;
  }
  return true;
}

export const hasAny = (reading: Reading, claim: (leaf: Reading) => boolean): boolean => !hasOnly(reading, (leaf) => !claim(leaf));
