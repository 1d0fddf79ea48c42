/** A JSON string: its text, and where in the file each character of the text begins. */
export interface JsonText {
  readonly text: string;
  readonly toSource: (offset: number) => number;
}

/** `start` and `end` are those of the string with its quotes. What `text` is, the JSON parser knows. */
export function jsonText(source: string, text: string, start: number, end: number): JsonText {
  if (!source.slice(start, end).includes("\\")) return { text, toSource: (offset) => Math.min(start + 1 + offset, end) };
  const offsets: number[] = [];
  for (let index = start + 1; index < end - 1; ) {
    offsets.push(index);
    index += source.charAt(index) !== "\\" ? 1 : source.charAt(index + 1) === "u" ? 6 : 2;
  }
  offsets.push(end - 1);
  return { text, toSource: (offset) => offsets[Math.max(0, Math.min(offset, offsets.length - 1))] ?? start };
}
