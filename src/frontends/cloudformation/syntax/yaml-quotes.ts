import { Lexer } from "yaml";

/**
 * YAML 1.1, which CloudFormation reads, lets the lines of a quoted text begin at any column; YAML 1.2 wants
 * them indented. The white space at their beginning is no part of the text, so it can be added before
 * parsing; offsets are led back to the file.
 */
export class Padding {
  readonly text: string;
  /** Where spaces are added, in order. */
  readonly #points: readonly Added[];

  /** `points` are offsets in the file, in order. */
  constructor(text: string, points: readonly Point[]) {
    let end = 0;
    let before = 0;
    const parts: string[] = [];
    this.#points = points.map(({ at, size }) => {
      parts.push(text.slice(end, at), " ".repeat(size));
      end = at;
      before += size;
      return { at, size, before: before - size };
    });
    this.text = points.length === 0 ? text : [...parts, text.slice(end)].join("");
  }

  /** The place in the file of a place in the padded text. */
  original(offset: number): number {
    let low = 0;
    let high = this.#points.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const point = this.#points[middle];
      if (point && point.at + point.before < offset) low = middle + 1;
      else high = middle;
    }
    const last = this.#points[low - 1];
    return last ? offset - last.before - Math.min(last.size, offset - last.at - last.before) : offset;
  }
}

interface Point {
  readonly at: number;
  readonly size: number;
}

interface Added extends Point {
  /** Spaces added before this point. */
  readonly before: number;
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
    const column = indentationWanted(padding.text, start);
    const added = lineStarts(padding.text, start, end)
      .filter((at) => !isIndented(padding.text, at, column))
      .map((at) => ({ at: padding.original(at), size: column }));
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

/** One column more than the key or the list's item that the text belongs to. */
function indentationWanted(text: string, quote: number): number {
  const line = text.lastIndexOf("\n", quote) + 1;
  let first = line;
  while (first < quote && BEFORE_KEY.has(text.charAt(first))) first += 1;
  return first - line + 1;
}

const BEFORE_KEY: ReadonlySet<string> = new Set([" ", "-", "?"]);

function isIndented(text: string, start: number, column: number): boolean {
  for (let index = start; index < start + column; index += 1) if (text.charAt(index) !== " ") return false;
  return true;
}

/** Marks that the lexer puts between lexemes; what follows the last is a plain or block text, quotes and all. */
const SCALAR = "\u001f";
const CONTROL: ReadonlySet<string> = new Set(["\u0002", "\u0018", SCALAR]);

/** Characters that are looked at again and again while texts are mended, and those that are added for one of them. */
const MAX_WORK = 10_000_000;
const MAX_ADDED = 1_000_000;
