import type { Edit } from "../../../source/edit.ts";
import type { Attribute, Block } from "../../terraform/syntax/tree.ts";
import type { FilePath } from "../change.ts";
import type { BodyPlace } from "./places.ts";
import { endOfLine, type HclText, indentAt, laidOut, spansLines, trimmedEnd } from "./text.ts";

/** The arguments and blocks of a body in the order in which they are written. */
export const itemsOf = ({ body }: BodyPlace): readonly (Attribute | Block)[] => [...body.attributes, ...body.blocks].sort((a, b) => a.span.start - b.span.start);

/** What the items of a body are indented by. */
export function indentOf(file: HclText, place: BodyPlace): string {
  const [first] = itemsOf(place);
  if (first && !isOneLine(file, place)) return indentAt(file, first.span.start);
  return place.block ? `${indentAt(file, place.block.span.start)}${file.step}` : "";
}

/** Writes an argument into a body: behind the sibling that is named, else where arguments of its kind stand. */
export function withArgument(file: HclText, place: BodyPlace, lines: readonly string[], after: FilePath | undefined): readonly Edit[] {
  if (isOneLine(file, place)) return openedUp(file, place, lines);
  const behind = place.body.attributes.find(({ name }) => name === after?.at(-1)) ?? lastArgument(file, place);
  const written = laidOut(file, lines, indentOf(file, place));
  if (behind) return [added(endOfLine(file, behind.span.end), `${file.lineBreak}${written}`)];
  if (!place.block) return atEndOfFile(file, written);
  const at = endOfLine(file, place.body.span.start);
  const isApart = /^\r?\n[ \t]*\r?\n/u.test(file.text.slice(at)) || place.body.blocks.length === 0;
  return [added(at, `${file.lineBreak}${written}${isApart ? "" : file.lineBreak}`)];
}

/** Of the arguments before the first block the last one that is on one line and does not belong at the end; else the last of them. */
function lastArgument(file: HclText, { body }: BodyPlace): Attribute | undefined {
  const first = Math.min(...body.blocks.map(({ span }) => span.start));
  const before = body.attributes.filter(({ span }) => span.start < first);
  const ordinary = before.filter(({ name }) => !AT_THE_END.has(name));
  return ordinary.findLast(({ span }) => !spansLines(file, span.start, span.end)) ?? ordinary.at(-1) ?? before.at(-1);
}

/** Writes a first item at the end of a file, or into one that holds nothing. */
export function atEndOfFile(file: HclText, written: string): readonly Edit[] {
  const begin = file.text.startsWith("\uFEFF") ? 1 : 0;
  const end = trimmedEnd(file, begin, file.text.length);
  if (end > begin) return [added(endOfLine(file, end), `${file.lineBreak}${written}`)];
  return [added(begin, file.text.slice(begin).includes("\n") ? written : `${written}${file.lineBreak}`)];
}

export const isOneLine = (file: HclText, { block, body }: BodyPlace): boolean => block !== undefined && !spansLines(file, body.span.start, body.span.end);

/** A block on one line, `{ x = 1 }`, gets a line for each of its items. */
export function openedUp(file: HclText, place: BodyPlace, lines: readonly string[]): readonly Edit[] {
  const { start, end } = place.body.span;
  const base = indentAt(file, place.block?.span.start ?? start);
  const { lineBreak, text } = file;
  const written = `${lineBreak}${laidOut(file, lines, `${base}${file.step}`)}${lineBreak}${base}`;
  const contentEnd = trimmedEnd(file, start, end);
  if (contentEnd === start) return [{ start, end, text: written }];
  const contentStart = end - text.slice(start, end).trimStart().length;
  return [
    { start, end: contentStart, text: `${lineBreak}${base}${file.step}` },
    { start: contentEnd, end, text: written },
  ];
}

const added = (at: number, text: string): Edit => ({ start: at, end: at, text });

/** Arguments that people write behind all others. */
const AT_THE_END: ReadonlySet<string> = new Set(["depends_on", "provider", "providers", "tags", "lifecycle"]);
