import type { Reading, Spread } from "../../../value/reading.ts";
import { isOmitted } from "./items.ts";

/** How many items there are, at least and at most. */
export function boundsOf(items: readonly (Reading | Spread)[]): { readonly least: number; readonly most: number } {
  let [least, most] = [0, 0];
  for (const item of items) {
    least += item.is === "spread" ? item.least : isOmitted(item) ? 0 : 1;
    most += item.is === "spread" ? item.most : 1;
  }
  return { least, most };
}
