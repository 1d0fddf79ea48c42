import type { Edit } from "../../../source/edit.ts";
import type { Span } from "../../../source/span.ts";
import type { Expression, ObjectExpression, TupleExpression } from "../../terraform/syntax/tree.ts";
import type { Declined } from "../change.ts";
import { endOfLine, hasComment, type HclText, indentAt, indexBetween, laidOut, spansLines, trimmedEnd, withoutSpaces } from "./text.ts";

/** The entries of an object or the items of a list, between its brackets. */
export interface Members {
  readonly is: "object" | "tuple";
  /** Behind the bracket that opens, and where the other one stands. */
  readonly start: number;
  readonly end: number;
  readonly spans: readonly Span[];
  readonly values: readonly Expression[];
}

/** One that is written: its lines, and how it looks on one line. */
export interface Member {
  readonly lines: readonly string[];
  readonly inline: string;
}

export function membersOf(file: HclText, value: ObjectExpression | TupleExpression): Members {
  const spans = value.is === "object" ? value.entries.map(({ span }) => span) : value.items.map(({ span }) => span);
  const [open, close] = value.is === "object" ? ["{", "}"] : ["[", "]"];
  const start = (indexBetween(file, open, value.span.start, value.span.end) ?? value.span.start) + 1;
  return { is: value.is, start, end: lastIndex(file, close, start, value.span.end), spans, values: value.is === "object" ? value.entries.map((entry) => entry.value) : value.items };
}

/** The last bracket of a value, which parentheses may follow. */
function lastIndex(file: HclText, wanted: string, start: number, end: number): number {
  let last = start;
  for (let found = indexBetween(file, wanted, start, end); found !== undefined; found = indexBetween(file, wanted, found + 1, end)) last = found;
  return last;
}

/** Where the comma behind a member is; undefined where none is. */
export function commaBehind(file: HclText, { spans, end }: Members, index: number): number | undefined {
  const from = spans[index]?.end;
  return from === undefined ? undefined : indexBetween(file, ",", from, spans[index + 1]?.start ?? end);
}

/** Writes one more member, behind the one of an index or the last: on a line of its own where the others have one. */
export function withMember(file: HclText, members: Members, member: Member, index = members.spans.length - 1): readonly Edit[] | Declined {
  const behind = members.spans[index];
  if (!behind) return withFirst(file, members, member);
  const comma = commaBehind(file, members, index);
  const next = members.spans[index + 1];
  const behindEnd = comma === undefined ? behind.end : comma + 1;
  const lineEnd = endOfLine(file, behindEnd);
  if (lineEnd >= (next?.start ?? members.end)) {
    if (next) return [added(next.start, `${member.inline}, `)];
    return [comma === undefined ? added(behind.end, `, ${member.inline}`) : added(behindEnd, ` ${member.inline},`)];
  }
  const isMissing = comma === undefined && !next && needsComma(file, members);
  if (isMissing && isHeredoc(members.values[index])) return { declined: "its last item is a heredoc" };
  const written = `${file.lineBreak}${laidOut(file, member.lines, indentAt(file, behind.start))}${comma === undefined ? "" : ","}`;
  if (!isMissing) return [added(lineEnd, written)];
  return lineEnd === behind.end ? [added(lineEnd, `,${written}`)] : [added(behind.end, ","), added(lineEnd, written)];
}

function withFirst(file: HclText, { is, start, end }: Members, { lines, inline }: Member): readonly Edit[] {
  if (!spansLines(file, start, end)) {
    const space = is === "object" ? " " : "";
    const from = trimmedEnd(file, start, end);
    return [{ start: from, end, text: from > start ? ` ${inline} ` : `${space}${inline}${space}` }];
  }
  const written = laidOut(file, lines, `${indentAt(file, start)}${file.step}`);
  return [added(endOfLine(file, start), `${file.lineBreak}${written}${is === "tuple" ? "," : ""}`)];
}

/** Lines of an object need no commas: it has them where two of its entries have one between. */
const needsComma = (file: HclText, members: Members): boolean => members.is === "tuple" || (!isHeredoc(members.values.at(-1)) && commaBehind(file, members, members.spans.length - 2) !== undefined);

const isHeredoc = (value: Expression | undefined): boolean => value?.is === "template" && value.isHeredoc;

/** Takes a member out that does not have its lines for itself, with the comma that it no longer needs. */
export function withoutMember(file: HclText, members: Members, index: number): readonly Edit[] {
  const { spans, start, end } = members;
  const [before, item, next] = [spans[index - 1], spans[index], spans[index + 1]];
  if (!item) return [];
  const comma = commaBehind(file, members, index);
  const itemEnd = comma === undefined ? item.end : comma + 1;
  if (next) return [hasComment(file, item.end, next.start) ? withoutSpaces(file, item.start, itemEnd) : removed(item.start, next.start)];
  if (before && !hasComment(file, before.end, item.start)) return [removed(before.end, item.end)];
  const commaBefore = before && commaBehind(file, members, index - 1);
  if (commaBefore !== undefined) return [removed(commaBefore, commaBefore + 1), withoutSpaces(file, item.start, item.end)];
  return [hasComment(file, start, item.start) || hasComment(file, item.end, end) ? withoutSpaces(file, item.start, itemEnd) : removed(start, end)];
}

const added = (at: number, text: string): Edit => ({ start: at, end: at, text });
const removed = (start: number, end: number): Edit => ({ start, end, text: "" });
