import type { Fault } from "../faults.ts";
import type { Refusal } from "../native/refusal.ts";

/** What is wrong with an argument that cannot be read, where reading it came to an end, and what to do. */
export function describeRefusal({ start, end, says }: Refusal, item: { readonly start: number; readonly end: number }, text: string): Fault {
  if (says !== undefined) return { start, end, message: says };
  const from = Math.min(Math.max(start, item.start), item.end);
  const shown = text.slice(from, Math.min(end, item.end, from + 40)).split("\n", 1)[0]?.trim() ?? "";
  if (shown === "") return { start: item.start, end: item.end, message: "this argument is not complete; write its whole value on its line" };
  return { start: from, end: Math.min(end, item.end), message: `this argument cannot be read from \`${shown}\` on; correct it, or put text in double quotes` };
}
