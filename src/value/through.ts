import type { Place } from "../source/span.ts";
import { canonicalCondition } from "./canonical.ts";
import type { Choice, Condition, Reading } from "./reading.ts";

/** A reading that hangs on no condition at its top. */
export type Leaf = Exclude<Reading, Choice>;

/** Leaves that a function is asked about, at most. */
export const MAX_LEAVES = 256;

/** Maps a function over the leaves of choices: what is left of each choice is the same condition over the results. */
export function through(reading: Reading, map: (leaf: Leaf) => Reading): Reading {
  return throughAll([reading], reading.place, (leaves) => leaves.map(map)[0] ?? reading);
}

/**
 * The same for a function of several readings: it is asked once for each combination of branches that can be,
 * so that two choices by one condition are taken together. Past the bound the result is unknown.
 */
export function throughAll(
  readings: readonly Reading[],
  place: Place,
  map: (leaves: readonly Leaf[]) => Reading,
): Reading {
  const asked = { leaves: 0 };
  const result = distribute(readings, new Map(), { asked, place, map });
  return asked.leaves > MAX_LEAVES ? { is: "unknown", why: "it hangs on too many cases", place } : result;
}

interface Asking {
  readonly asked: { leaves: number };
  readonly place: Place;
  readonly map: (leaves: readonly Leaf[]) => Reading;
}

function distribute(readings: readonly Reading[], assumed: ReadonlyMap<unknown, boolean>, asking: Asking): Reading {
  const settled = readings.map((reading) => settle(reading, assumed));
  const index = settled.findIndex((reading) => reading.is === "choice");
  const choice = settled[index];
  if (choice?.is !== "choice") {
    asking.asked.leaves += 1;
    return asking.asked.leaves > MAX_LEAVES ? past(asking) : asking.map(settled.filter(isLeaf));
  }
  // So many choices one below the other have more leaves than that: neither the stack nor the time is spent on them.
  if (assumed.size >= MAX_LEAVES) asking.asked.leaves = MAX_LEAVES + 1;
  const branch = (taken: boolean): Reading => {
    if (asking.asked.leaves > MAX_LEAVES) return past(asking);
    const inside = settled.with(index, taken ? choice.then : choice.else);
    return distribute(inside, new Map(assumed).set(identity(choice.condition), taken), asking);
  };
  return { is: "choice", condition: choice.condition, then: branch(true), else: branch(false), place: choice.place };
}

/** Stands in a result that is thrown away. */
const past = (asking: Asking): Reading => ({ is: "absent", place: asking.place });

/** Takes the branches of choices that are already assumed. */
function settle(reading: Reading, assumed: ReadonlyMap<unknown, boolean>): Reading {
  let settled = reading;
  while (settled.is === "choice") {
    const taken = assumed.get(identity(settled.condition));
    if (taken === undefined) return settled;
    settled = taken ? settled.then : settled.else;
  }
  return settled;
}

/** What makes two conditions one: what they ask, where all in it has a name. */
export function identity(condition: Condition): unknown {
  if (condition.op === "named") return identity(condition.is);
  if (!IDENTITIES.has(condition)) IDENTITIES.set(condition, canonicalCondition(condition));
  return IDENTITIES.get(condition) ?? condition;
}

const IDENTITIES = new WeakMap<Condition, string | undefined>();

const isLeaf = (reading: Reading): reading is Leaf => reading.is !== "choice";
