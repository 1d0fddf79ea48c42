import type { Reading, Spread } from "../../value/reading.ts";
import type { Problems } from "./problems.ts";

/**
 * Tells what Terraform would refuse of a value. What stands in a branch of a condition is left alone: it may be the branch in which
 * the resource does not exist.
 */
export function tellMistakes(reading: Reading, problems: Problems): void {
  const waiting: (Reading | Spread)[] = [reading];
  for (let next = waiting.pop(), seen = 0; next && seen < MOST; next = waiting.pop(), seen += 1) {
    switch (next.is) {
      case "unknown":
        if (next.malformed) problems.add("error", `${next.why}; correct it`, next.place.span);
        break;
      case "list":
        for (const item of next.items.toReversed()) waiting.push(item);
        break;
      case "map":
        for (const { value } of [...next.entries.values()].reverse()) waiting.push(value);
        break;
      case "text":
        waiting.push(...next.parts.filter((part) => typeof part !== "string").reverse());
        break;
      default:
    }
  }
}

/** Values of one resource that are looked at. */
const MOST = 100_000;
