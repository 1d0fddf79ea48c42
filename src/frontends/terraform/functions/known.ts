import type { Reading } from "../../../value/reading.ts";

/** Whether nothing in a value is open, and it is not too large to be looked at. */
export function isKnown(value: Reading): boolean {
  const waiting = [value];
  for (let left = MOST_READINGS; left > 0; left -= 1) {
    const next = waiting.pop();
    if (!next) return true;
    if (next.is === "list") {
      for (const item of next.items) {
        if (item.is === "spread") return false;
        waiting.push(item);
      }
    } else if (next.is === "map") {
      if (next.rest) return false;
      for (const entry of next.entries.values()) waiting.push(entry.value);
    } else if (next.is !== "scalar" && next.is !== "absent") return false;
  }
  return false;
}

const MOST_READINGS = 100_000;
