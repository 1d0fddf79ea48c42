/** The text from `start` to `end` becomes another one. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes the edits, none of which touches another; of two in one place the first stands first. */
export function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { start, end, text: added } of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(last, start), added);
    last = end;
  }
  return [...parts, text.slice(last)].join("");
}

/** The line break that a file has. */
export const lineBreakOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");
