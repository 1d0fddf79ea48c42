import { Lexer } from "yaml";

/**
 * YAML 1.1, which CloudFormation reads, lets the lines of a quoted text begin at any column; YAML 1.2 wants
 * them indented. The white space at their beginning is no part of the text, so it can be added before
 * parsing; offsets are led back to the file.
 */
export class Padding {
  readonly text: string;
  /** Where spaces are added, as offsets in the file, in order. */
  readonly #points: readonly Point[];

  constructor(text: string, points: readonly Point[]) {
    this.#points = points;
    let end = 0;
    const parts: string[] = [];
    for (const { at, size } of points) {
      parts.push(text.slice(end, at), " ".repeat(size));
      end = at;
    }
    this.text = points.length === 0 ? text : [...parts, text.slice(end)].join("");
  }

  /** The place in the file of a place in the padded text. */
  original(offset: number): number {
    let added = 0;
    for (const { at, size } of this.#points) {
      if (at + added >= offset) break;
      added += Math.min(size, offset - at - added);
    }
    return offset - added;
  }
}

interface Point {
  readonly at: number;
  readonly size: number;
}

/** Indents the lines of quoted texts that begin too far to the left. */
export function padQuotes(text: string): Padding {
  let padding = new Padding(text, []);
  let points: readonly Point[] = [];
  let last = -1;
  for (let work = text.length; work < MAX_WORK; work += padding.text.length) {
    const start = firstOpen(padding.text, last);
    const end = start === undefined ? undefined : closing(padding.text, start);
    if (start === undefined || end === undefined) break;
    const column = start - padding.text.lastIndexOf("\n", start);
    const added = lineStarts(padding.text, start, end).map((at) => ({ at: padding.original(at), size: column }));
    if (added.length * column > MAX_ADDED) break;
    points = [...points, ...added];
    padding = new Padding(text, points);
    last = start;
  }
  return padding;
}

/** The first quoted text after an offset that the lexer ends before its closing quote. */
function firstOpen(text: string, after: number): number | undefined {
  let offset = 0;
  let isContent = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (CONTROL.has(lexeme)) {
      isContent = lexeme === SCALAR;
      continue;
    }
    const first = lexeme.charAt(0);
    if (!isContent && (first === "'" || first === '"') && closing(lexeme, 0) !== lexeme.length - 1) {
      return offset > after ? offset : undefined;
    }
    offset += lexeme.length;
    isContent = false;
  }
  return undefined;
}

/** The offset of the quote that closes the one at an offset. */
function closing(text: string, start: number): number | undefined {
  const quote = text.charAt(start);
  for (let index = start + 1; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === "\\" && quote === '"') index += 1;
    else if (character === quote && quote === "'" && text.charAt(index + 1) === quote) index += 1;
    else if (character === quote) return index;
  }
  return undefined;
}

function lineStarts(text: string, start: number, end: number): readonly number[] {
  const starts: number[] = [];
  for (let feed = text.indexOf("\n", start); feed >= 0 && feed < end; feed = text.indexOf("\n", feed + 1)) {
    starts.push(feed + 1);
  }
  return starts;
}

/** Marks that the lexer puts between lexemes; what follows the last is a plain or block text, quotes and all. */
const SCALAR = "\u001f";
const CONTROL: ReadonlySet<string> = new Set(["\u0002", "\u0018", SCALAR]);

/** Characters that are looked at again and again while texts are mended, and those that are added for one of them. */
const MAX_WORK = 10_000_000;
const MAX_ADDED = 1_000_000;
