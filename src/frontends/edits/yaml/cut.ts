import type { Edit } from "../../../source/edit.ts";
import type { Declined } from "../change.ts";
import { insertion } from "./insert.ts";
import { columnOf, commentsEnd, isFirstInLine, isLastInLine, lastLineEnd, lineEnd, lineStart, nextLine } from "./lines.ts";
import type { Slot } from "./node.ts";
import type { Taken } from "./walk.ts";

/** Takes one of several entries or items out. */
export function cut(text: string, { container, slot }: Taken): readonly Edit[] | Declined {
  const index = container.slots.findIndex((one) => one === slot);
  const before = container.slots[index - 1];
  const next = container.slots[index + 1];
  return container.flow ? cutFlow(text, slot, before, next) : cutLines(text, slot, before, next);
}

/** Leaves `{}` or `[]` of a value that holds one entry or item. */
export function emptied(text: string, { node, intro }: Slot): readonly Edit[] | Declined {
  if (node?.is !== "map" && node?.is !== "list") return [];
  const empty = node.is === "map" ? "{}" : "[]";
  const [only] = node.slots;
  if (!only || node.flow || lineStart(text, only.start) === lineStart(text, intro)) {
    return [{ start: node.start, end: text.slice(0, node.end).trimEnd().length, text: empty }];
  }
  return [insertion(intro, ` ${empty}`), linesOf(text, only)];
}

function cutLines(text: string, slot: Slot, before: Slot | undefined, next: Slot | undefined): readonly Edit[] | Declined {
  if (isFirstInLine(text, slot.start)) {
    const lines = linesOf(text, slot);
    if (before === undefined || text.charAt(before.end - 1) !== "\n") return [lines];
    // A block text before it keeps its line breaks: not one more, and not one less.
    const isBlankBehind = text.slice(lines.end, lineEnd(text, lines.end)).trim() === "" && lines.end < text.length;
    if (isBlankBehind) return { declined: "the text before it would take the blank lines behind it for its own" };
    return [{ ...lines, start: lineStart(text, slot.start) }];
  }
  const end = ownEnd(text, slot);
  if (next && nextLine(text, end) === lineStart(text, next.start)) return [{ start: slot.start, end: next.start, text: "" }];
  return [{ start: text.slice(0, slot.start).trimEnd().length, end, text: "" }];
}

/** The lines of a slot with the break behind them; of the last lines of a file that ends without a break the one before them. */
function linesOf(text: string, slot: Slot): Edit {
  const start = lineStart(text, slot.start);
  const end = ownEnd(text, slot);
  const next = nextLine(text, end);
  return next === end ? { start: lastLineEnd(text, start), end, text: "" } : { start, end: next, text: "" };
}

/** The end of the last line of a slot, and of the comments below that stand deeper. */
const ownEnd = (text: string, slot: Slot): number => commentsEnd(text, lastLineEnd(text, slot.end), columnOf(text, slot.start) + 1);

/** Takes an entry or an item out of braces or brackets, with one comma. */
function cutFlow(text: string, slot: Slot, before: Slot | undefined, next: Slot | undefined): readonly Edit[] {
  const { start, end, comma } = slot;
  const comesAfter = comma === undefined && before?.comma !== undefined ? [{ start: before.comma, end: before.comma + 1, text: "" }] : [];
  const last = comma === undefined ? end : comma + 1;
  if (isFirstInLine(text, start) && isLastInLine(text, last)) {
    return [...comesAfter, { start: lineStart(text, start), end: nextLine(text, last), text: "" }];
  }
  if (next && !text.slice(end, next.start).includes("\n")) return [{ start, end: next.start, text: "" }];
  if (before && !text.slice(before.end, start).includes("\n")) return [{ start: before.end, end, text: "" }];
  return [...comesAfter, { start, end: last, text: "" }];
}
