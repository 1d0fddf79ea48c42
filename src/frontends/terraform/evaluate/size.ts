import type { Condition, Reading } from "../../../value/reading.ts";

/**
 * How many readings and conditions hang below one, each counted as often as it is used: a value that is used twice in each of many steps
 * doubles with each, and costs nothing to make. Whatever walks a value is bounded by this.
 */
export function sizeOf(reading: Reading): number {
  const known = SIZES.get(reading);
  if (known !== undefined) return known;
  const size = measured(reading);
  SIZES.set(reading, size);
  return size;
}

export function conditionSize(condition: Condition): number {
  const known = SIZES.get(condition);
  if (known !== undefined) return known;
  const size = conditionMeasured(condition);
  SIZES.set(condition, size);
  return size;
}

const SIZES = new WeakMap<Reading | Condition, number>();

function measured(reading: Reading): number {
  switch (reading.is) {
    case "list":
      return reading.items.reduce((sum, item) => sum + (item.is === "spread" ? 1 + (item.each ? sizeOf(item.each) : 0) : sizeOf(item)), 1);
    case "map":
      return [...reading.entries.values()].reduce((sum, { value }) => sum + sizeOf(value), 1);
    case "text":
      return reading.parts.reduce((sum, part) => sum + (typeof part === "string" ? 1 : sizeOf(part)), 1);
    case "choice":
      return 1 + conditionSize(reading.condition) + sizeOf(reading.then) + sizeOf(reading.else);
    case "import":
      return 1 + sizeOf(reading.name);
    case "unknown":
      return 1 + (reading.possible?.length ?? 0);
    case "scalar":
    case "reference":
    case "absent":
      return 1;
  }
}

function conditionMeasured(condition: Condition): number {
  switch (condition.op) {
    case "equals":
      return 1 + sizeOf(condition.left) + sizeOf(condition.right);
    case "and":
    case "or":
      return condition.of.reduce((sum, each) => sum + conditionSize(each), 1);
    case "not":
      return 1 + conditionSize(condition.of);
    case "named":
      return 1 + conditionSize(condition.is);
    case "constant":
    case "unknown":
      return 1;
  }
}

/** Past this a value is not read. */
export const MAX_SIZE = 100_000;

/** Past this a condition is not asked: nobody writes one, and it would be asked again for each property that hangs on it. */
export const MAX_CONDITION = 1_000;

/** Past this a value has no name: names are written into other names. */
export const MAX_NAMED_SIZE = 500;
