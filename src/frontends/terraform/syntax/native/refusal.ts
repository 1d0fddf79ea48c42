import { endOfName, numberAt } from "../characters.ts";

/** Thrown where a text cannot be read on. Without words of its own it is told by the token that stands there. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly start: number;
  readonly end: number;
  readonly says: string | undefined;

  constructor(start: number, end: number, says: string | undefined) {
    super(says);
    this.start = start;
    this.end = end;
    this.says = says;
  }
}

/** What a reading gives, or where it could not go on. */
export function orRefusal<T>(read: () => T): T | Refusal {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** The end of the token that begins at `start`, to show it: a name, a number, a text on its line, or one character. */
export function endOfToken(text: string, start: number): number {
  const name = endOfName(text, start);
  if (name > start) return name;
  const number = numberAt(text, start);
  if (number !== "") return start + number.length;
  if (text.charAt(start) === '"') {
    const close = text.indexOf('"', start + 1);
    const newline = text.indexOf("\n", start);
    if (close !== -1 && (newline === -1 || close < newline)) return close + 1;
  }
  return start < text.length ? start + String.fromCodePoint(text.codePointAt(start) ?? 0).length : start;
}
