import { type Edit, lineBreakOf } from "../../../source/edit.ts";
import type { ParsedFile } from "../../terraform/syntax/parse.ts";
import type { Body, Comment } from "../../terraform/syntax/tree.ts";

/** A file of Terraform's native syntax with all that an edit of it needs to know. */
export interface HclText {
  readonly text: string;
  readonly body: Body;
  readonly comments: readonly Comment[];
  /** The line break that the file has. */
  readonly lineBreak: string;
  /** One level of indentation, as the file has it. */
  readonly step: string;
  /** What is wrong in the file, the first of it. */
  readonly problem?: string;
}

/** Reads a text as a file of Terraform. */
export interface HclReader {
  readonly file: (text: string) => ParsedFile;
}

export function hclText(reader: HclReader, text: string): HclText {
  const { body, comments, diagnostics } = reader.file(text);
  const problem = diagnostics.find(({ level }) => level === "error");
  return { text, body, comments, lineBreak: lineBreakOf(text), step: stepOf(text, body), ...(problem ? { problem: problem.message } : {}) };
}

/** Where the line that an offset lies in ends, before its line break; a comment of several lines belongs to the line that it begins on. */
export function endOfLine({ text, comments }: HclText, offset: number): number {
  let from = offset;
  for (;;) {
    const found = text.indexOf("\n", from);
    if (found < 0) return text.length;
    const around = comments.find(({ span }) => span.start < found && found < span.end && text.startsWith("/*", span.start));
    if (!around) return found > offset && text.charAt(found - 1) === "\r" ? found - 1 : found;
    from = around.span.end;
  }
}

/** Where the line that an offset lies in begins, behind a byte order mark. */
export function startOfLine({ text }: HclText, offset: number): number {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return start === 0 && text.startsWith("\uFEFF") ? 1 : start;
}

/** Behind the line break that follows an offset; the end of the text where none does. */
export function nextLine({ text }: HclText, offset: number): number {
  if (text.startsWith("\r\n", offset)) return offset + 2;
  return text.charAt(offset) === "\n" ? offset + 1 : offset;
}

/** The spaces and tabs that the line of an offset begins with. */
export function indentAt(file: HclText, offset: number): string {
  const start = startOfLine(file, offset);
  return /^[ \t]*/u.exec(file.text.slice(start, Math.max(start, offset)))?.[0] ?? "";
}

/** Whether only spaces and tabs stand before an offset on its line. */
export function beginsLine(file: HclText, offset: number): boolean {
  return /^[ \t]*$/u.test(file.text.slice(startOfLine(file, offset), offset));
}

export const spansLines = ({ text }: HclText, start: number, end: number): boolean => text.slice(start, end).includes("\n");

/** Whether a comment lies between two offsets. */
export const hasComment = ({ comments }: HclText, start: number, end: number): boolean => comments.some(({ span }) => span.start >= start && span.end <= end);

/** The offset of a piece of text between two others, and not in a comment; undefined where there is none. */
export function indexBetween({ text, comments }: HclText, wanted: string, start: number, end: number): number | undefined {
  for (let found = text.indexOf(wanted, start); found >= 0 && found < end; found = text.indexOf(wanted, found + 1)) {
    if (!comments.some(({ span }) => span.start <= found && found < span.end)) return found;
  }
  return undefined;
}

/** The end of what is no white space before an offset. */
export const trimmedEnd = ({ text }: HclText, start: number, end: number): number => start + text.slice(start, end).trimEnd().length;

/** Takes out what stands between two offsets, with the spaces before it; with those behind it where none are before, or only those of its line. */
export function withoutSpaces(file: HclText, start: number, end: number): Edit {
  const before = beginsLine(file, start) ? start : trimmedEnd(file, startOfLine(file, start), start);
  const behind = before < start ? end : end + (/^[ \t]*/u.exec(file.text.slice(end))?.[0].length ?? 0);
  return { start: before, end: behind, text: "" };
}

/** Lines as the file breaks and indents them. A blank line has no indentation. */
export function laidOut({ lineBreak }: HclText, lines: readonly string[], indent: string): string {
  return lines.map((line) => (line === "" ? "" : `${indent}${line}`)).join("\n").replace(/\r?\n/gu, () => lineBreak);
}

/** What the first item of a block is indented by, in front of its block; two spaces where no block has a line of its own. */
function stepOf(text: string, body: Body): string {
  const indents = body.blocks.flatMap(({ body: { attributes, blocks } }) =>
    [...attributes.slice(0, 1), ...blocks.slice(0, 1)].flatMap(({ span }) => /(?:^|\n)([ \t]+)$/u.exec(text.slice(Math.max(0, span.start - LONGEST_INDENT), span.start))?.[1] ?? []),
  );
  return indents[0] ?? "  ";
}

const LONGEST_INDENT = 40;
