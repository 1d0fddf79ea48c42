import type { Open } from "./expansion.ts";

/** How many there are of a block whose number is open, in a module whose number is open. */
export function joinOpen(outer: Open | undefined, inner: Open | undefined): Open | undefined {
  if (!outer || !inner) return outer ?? inner;
  return { least: outer.least * inner.least, most: outer.most === 0 || inner.most === 0 ? 0 : outer.most * inner.most, why: inner.why };
}
