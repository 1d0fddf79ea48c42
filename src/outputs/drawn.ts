import { commandBrackets, visible } from "./visible.ts";
import { widthOf, widthOfCharacter } from "./width.ts";

/** A source line as a terminal shows it, and where in it a range came to stand. Columns count from 0. */
export interface DrawnLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface DrawnRange {
  readonly start: number;
  readonly end: number;
}

interface Piece {
  readonly text: string;
  readonly column: number;
}

/**
 * Draws a source line with a range of UTF-16 offsets in it: tabs become two spaces, what is unsafe becomes visible. A
 * line of more than `columns` is cut to what is around the range.
 */
export function drawLine(line: string, range: DrawnRange, columns: number): DrawnLine {
  const near = around(line, range, columns);
  const { pieces, at, width } = layOut(near.line.trimEnd());
  const start = at(near.start);
  const end = Math.max(at(near.end), start + 1);
  if (width <= columns) return { text: pieces.map(({ text }) => text).join(""), start, end };
  const from = end < columns || start < columns / 2 ? 0 : start - Math.max(4, Math.floor((columns - (end - start)) / 2));
  const inside = from === 0 ? 0 : from + 1;
  const until = width - from > columns ? from + columns - 1 : width;
  const kept = pieces.filter(({ text, column }) => column >= inside && column + widthOf(text) <= until);
  const body = kept.map(({ text }) => text).join("");
  return {
    text: `${from === 0 ? "" : "…"}${body}${until < width ? "…" : ""}`,
    start: start - from,
    end: Math.max(start + 1, Math.min(end, until)) - from,
  };
}

/** What of a line may be drawn at most: a template may be one line of a million characters, with places all over it. */
function around(line: string, { start, end }: DrawnRange, columns: number): DrawnRange & { readonly line: string } {
  const reach = REACH * columns;
  const from = Math.max(0, start - reach);
  return { line: line.slice(from, start + reach), start: start - from, end: end - from };
}

/** Some characters take no column of their own. */
const REACH = 8;

function layOut(line: string): { readonly pieces: readonly Piece[]; readonly at: (offset: number) => number; readonly width: number } {
  const pieces: Piece[] = [];
  const columns: number[] = [];
  const brackets = commandBrackets(line);
  let column = 0;
  for (const character of line) {
    const text = character === "\t" ? "  " : brackets.has(columns.length) ? "\\x5b" : visible(character);
    pieces.push({ text, column });
    columns.push(...Array.from({ length: character.length }, () => column));
    column += text === character ? widthOfCharacter(character) : widthOf(text);
  }
  const width = column;
  return { pieces, at: (offset) => columns[offset] ?? width, width };
}
