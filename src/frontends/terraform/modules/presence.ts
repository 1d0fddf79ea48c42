import { ALWAYS, NEVER, type Condition, type Reading } from "../../../value/reading.ts";
import type { Leaf } from "../../../value/through.ts";

export function both(one: Condition, other: Condition): Condition {
  if (one.op === "constant") return one.value ? other : NEVER;
  if (other.op === "constant") return other.value ? one : NEVER;
  return { op: "and", of: [one, other] };
}

export function negated(condition: Condition): Condition {
  if (condition.op === "constant") return condition.value ? NEVER : ALWAYS;
  return condition.op === "not" ? condition.of : { op: "not", of: condition };
}

/** Either of two by a condition. */
export function either(condition: Condition, then: Condition, otherwise: Condition): Condition {
  if (then === otherwise) return then;
  if (then.op === "constant" && otherwise.op === "constant") {
    if (then.value === otherwise.value) return then;
    return then.value ? condition : negated(condition);
  }
  const [one, other] = [both(condition, then), both(negated(condition), otherwise)];
  if (one === NEVER) return other;
  return other === NEVER ? one : { op: "or", of: [one, other] };
}

/** The condition under which a reading is one of those that are asked for. */
export function when(reading: Reading, isOne: (leaf: Leaf) => boolean): Condition {
  if (reading.is !== "choice") return isOne(reading) ? ALWAYS : NEVER;
  return either(reading.condition, when(reading.then, isOne), when(reading.else, isOne));
}

/** What a reading may be, in every branch, each once; undefined where there are too many to look at. */
export function leavesOf(reading: Reading): readonly Leaf[] | undefined {
  const leaves = new Set<Leaf>();
  const waiting = [reading];
  for (let next = waiting.pop(), seen = 0; next; next = waiting.pop(), seen += 1) {
    if (seen > MOST) return undefined;
    if (next.is === "choice") waiting.push(next.else, next.then);
    else leaves.add(next);
  }
  return [...leaves];
}

/** Branches of one `count` or `for_each`. */
const MOST = 512;
