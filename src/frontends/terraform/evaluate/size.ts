import type { Condition, Reading } from "../../../value/reading.ts";

/**
 * How many readings and conditions hang below one, each counted as often as it is used: a value that is used twice in each of many steps
 * doubles with each, and costs nothing to make. A long text or number counts as several. Whatever walks a value is bounded by this.
 */
export function sizeOf(reading: Reading): number {
  // Most readings are one value: to remember it would take longer, and keep the memory busy.
  if (reading.is === "scalar" || reading.is === "absent" || reading.is === "reference") return measured(reading);
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

/** The size of a copy is that of what it is made of; measured anew it would be looked through. */
export function copySize(of: Reading, to: Reading): void {
  if (of.is === "scalar") return;
  const known = SIZES.get(of);
  if (known !== undefined) SIZES.set(to, known);
}

const SIZES = new WeakMap<Reading | Condition, number>();

function measured(reading: Reading): number {
  switch (reading.is) {
    case "list":
      return reading.items.reduce((sum, item) => sum + (item.is === "spread" ? 1 + (item.each ? sizeOf(item.each) : 0) : sizeOf(item)), 1);
    case "map":
      return [...reading.entries].reduce((sum, [key, { value }]) => sum + ofText(key) - 1 + sizeOf(value), 1);
    case "text":
      return reading.parts.reduce((sum, part) => sum + (typeof part === "string" ? ofText(part) : sizeOf(part)), 1);
    case "choice":
      return 1 + conditionSize(reading.condition) + sizeOf(reading.then) + sizeOf(reading.else);
    case "import":
      return 1 + sizeOf(reading.name);
    case "unknown":
      return 1 + (reading.possible?.length ?? 0);
    case "scalar":
      return reading.quoted ? ofText(reading.text) : 1 + Math.floor(reading.text.length / DIGITS_OF_ONE);
    case "reference":
    case "absent":
      return 1;
  }
}

const ofText = (text: string): number => 1 + Math.floor(text.length / TEXT_OF_ONE);

/** Characters that are walked in the time of one reading. */
const TEXT_OF_ONE = 64;

/** Digits of a number that are reckoned with in that time. */
const DIGITS_OF_ONE = 4;

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
