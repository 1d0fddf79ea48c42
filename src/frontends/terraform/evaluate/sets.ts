import type { Place } from "../../../source/span.ts";
import type { ListReading, Reading, Spread } from "../../../value/reading.ts";
import { compareNumbers, parseNumber } from "../functions/numbers.ts";
import { compareText } from "./order.ts";
import { isBoolean, isNumber, nameOf } from "./values.ts";
import { sortedEntries } from "./items.ts";

/** A set: sorted as Terraform sorts it, and each item once. What is not known comes last, in the order in which it was met. */
export function setOf(items: readonly (Reading | Spread)[], place: Place): ListReading {
  const seen = new Set<string>();
  const known: { readonly item: Reading; readonly order: string }[] = [];
  const open: (Reading | Spread)[] = [];
  for (const item of items) {
    const order = item.is === "spread" ? undefined : orderOf(item);
    const identity = order ?? (item.is === "spread" ? undefined : nameOf(item));
    if (identity !== undefined && seen.has(identity)) continue;
    if (identity !== undefined) seen.add(identity);
    if (order === undefined || item.is === "spread") open.push(item);
    else known.push({ item, order });
  }
  known.sort((a, b) => compareItems(a.item, b.item, a.order, b.order));
  return { is: "list", items: [...known.map(({ item }) => item), ...open], collection: "set", place };
}

function compareItems(a: Reading, b: Reading, orderA: string, orderB: string): number {
  if (a.is === "scalar" && b.is === "scalar") {
    if (isNumber(a) && isNumber(b)) {
      const [one, other] = [parseNumber(a.text), parseNumber(b.text)];
      if (one && other) return compareNumbers(one, other);
    }
    if (a.quoted && b.quoted) return compareText(a.text, b.text);
    if (isBoolean(a) && isBoolean(b)) return compareText(a.text, b.text);
  }
  return compareText(orderA, orderB);
}

/** The bytes by which Terraform sorts what has no order of its own; undefined where a part is not known. */
export function orderOf(reading: Reading): string | undefined {
  switch (reading.is) {
    case "absent":
      return "~";
    case "scalar":
      return reading.quoted ? JSON.stringify(reading.text) : isBoolean(reading) ? (reading.text === "true" ? "T" : "F") : reading.text;
    case "list": {
      const items = reading.items.map((item) => (item.is === "spread" ? undefined : orderOf(item)));
      if (items.includes(undefined)) return undefined;
      const inner = items.map((item) => `${item ?? ""};`).join("");
      return reading.collection ? `[${inner}]` : `<${inner}>`;
    }
    case "map": {
      if (reading.rest) return undefined;
      const entries = sortedEntries(reading).map(([key, { value }]) => [JSON.stringify(key), orderOf(value)] as const);
      if (entries.some(([, value]) => value === undefined)) return undefined;
      // Two objects of a set have the same attributes.
      return reading.collection ? `{${entries.map(([key, value]) => `${key}:${value ?? ""};`).join("")}}` : `<${entries.map(([, value]) => `${value ?? ""};`).join("")}>`;
    }
    case "unknown":
    case "choice":
    case "reference":
    case "text":
    case "import":
      return undefined;
  }
}
