import type { Edit } from "../../../source/edit.ts";
import { LineIndex } from "../../../source/source.ts";
import { graphemes } from "../../terraform/functions/graphemes.ts";
import type { Body, Comment, Expression, ObjectExpression } from "../../terraform/syntax/tree.ts";
import { beginsLine, endOfLine, type HclText, indexBetween, spansLines, startOfLine, trimmedEnd } from "./text.ts";

/** A gap on a line that `terraform fmt` makes as wide as those of the lines around need it: before an `=`, or a comment. */
export interface Cell {
  /** From the end of what stands before to what is moved. */
  readonly start: number;
  readonly end: number;
  /** The columns before the gap. */
  readonly width: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Cells on consecutive lines, whose right sides `terraform fmt` puts into one column. */
export type Run = readonly Cell[];

/** The gaps that the run would have by `terraform fmt`, where they are others. */
export function aligned({ text }: HclText, run: Run): readonly Edit[] {
  const widest = Math.max(...run.map(({ width }) => width));
  return run.flatMap(({ start, end, width }) => {
    const spaces = " ".repeat(widest - width + 1);
    return text.slice(start, end) === spaces ? [] : [{ start, end, text: spaces }];
  });
}

/** The arguments, and the entries of objects, that have a line of their own and end on it. A heredoc counts as the line that it begins on. */
export function equalsRuns(file: HclText): readonly Run[] {
  const lines = new LineIndex(file.text);
  const cells = itemsIn(file.body).flatMap((item): readonly Cell[] => {
    const equals = isCell(file, item) ? indexBetween(file, "=", item.keyEnd, item.valueStart) : undefined;
    return equals === undefined ? [] : [cellAt(file, lines, equals, item.end)];
  });
  return runsOf(cells);
}

/** The comments that end a line with something before them. One in `/*` is in no run with others, but at the very end of a file. */
export function commentRuns(file: HclText): readonly Run[] {
  const lines = new LineIndex(file.text);
  const ending = file.comments.filter(({ span }) => !beginsLine(file, span.start) && /^[ \t]*\r?$/u.test(file.text.slice(span.end, endOfLine(file, span.end))));
  const isAlone = ({ span }: Comment): boolean => file.text.startsWith("/*", span.start) && span.end < file.text.length;
  const cellOf = ({ span }: Comment): Cell => cellAt(file, lines, span.start, span.start);
  return [...runsOf(ending.filter((comment) => !isAlone(comment)).map(cellOf)), ...ending.filter(isAlone).map((comment) => [cellOf(comment)])];
}

function cellAt(file: HclText, lines: LineIndex, offset: number, end: number): Cell {
  const lineStart = startOfLine(file, offset);
  const start = trimmedEnd(file, lineStart, offset);
  return { start, end: offset, width: graphemes(file.text.slice(lineStart, start)).length, firstLine: lines.position(offset).line, lastLine: lines.position(end).line };
}

function runsOf(cells: readonly Cell[]): readonly Run[] {
  const runs: Cell[][] = [];
  for (const cell of cells.toSorted((a, b) => a.start - b.start)) {
    const run = runs.at(-1);
    if (run?.at(-1)?.lastLine === cell.firstLine - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

interface Item {
  readonly start: number;
  readonly keyEnd: number;
  readonly valueStart: number;
  readonly end: number;
  readonly isHeredoc: boolean;
  /** The object that an entry lies in. */
  readonly object?: ObjectExpression;
}

/** A line with another item that goes on below, or with the end of the object or block, is none of a run. */
function isCell(file: HclText, { start, end, isHeredoc, object }: Item): boolean {
  if (!beginsLineButForComments(file, start) || (spansLines(file, start, end) && !isHeredoc)) return false;
  const lineEnd = endOfLine(file, end);
  if (!object) return true;
  return object.span.end > lineEnd && object.entries.every(({ span }) => span.start < end || span.start > lineEnd || span.end <= lineEnd);
}

function beginsLineButForComments(file: HclText, offset: number): boolean {
  const start = startOfLine(file, offset);
  const before = file.comments.reduce((text, { span }) => (span.start >= start && span.end <= offset ? text.replace(file.text.slice(span.start, span.end), "") : text), file.text.slice(start, offset));
  return before.trim() === "";
}

function itemsIn({ attributes, blocks }: Body): readonly Item[] {
  const own = attributes.flatMap(({ nameSpan, value, span }): readonly Item[] => [
    { start: span.start, keyEnd: nameSpan.end, valueStart: value.span.start, end: span.end, isHeredoc: isHeredoc(value) },
    ...itemsOf(value),
  ]);
  return [...own, ...blocks.flatMap(({ body }) => itemsIn(body))];
}

/** The entries of all objects in a value. */
function itemsOf(value: Expression): readonly Item[] {
  switch (value.is) {
    case "object":
      return value.entries.flatMap((entry): readonly Item[] => [
        { start: entry.span.start, keyEnd: entry.key.span.end, valueStart: entry.value.span.start, end: entry.span.end, isHeredoc: isHeredoc(entry.value), object: value },
        ...itemsOf(entry.value),
      ]);
    case "tuple":
      return value.items.flatMap(itemsOf);
    case "call":
      return value.arguments.flatMap(itemsOf);
    case "conditional":
      return [value.condition, value.then, value.else].flatMap(itemsOf);
    case "for":
      return [value.collection, value.value].flatMap(itemsOf);
    default:
      return [];
  }
}

const isHeredoc = (value: Expression): boolean => value.is === "template" && value.isHeredoc;
