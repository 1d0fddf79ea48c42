import type { Light } from "./light.ts";
import type { Fault } from "./outline.ts";

/** What is wrong with an argument that the grammar cannot read, where it found that first, and what to do. */
export function describeBroken(broken: Light | undefined, { start, end }: { readonly start: number; readonly end: number }, text: string): Fault {
  if (!broken) return { start, end, message: "this cannot be read as an argument; correct it" };
  const from = Math.min(Math.max(broken.start, start), end);
  const to = Math.min(Math.max(broken.end, from), end);
  const shown = text.slice(from, Math.min(to, from + 40)).split("\n", 1)[0]?.trim() ?? "";
  if (from >= end || shown === "") return { start, end, message: "this argument is not complete; write its whole value on its line" };
  return { start: from, end: to, message: `this argument cannot be read from \`${shown}\` on; correct it, or put text in double quotes` };
}
