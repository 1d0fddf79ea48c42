import type { Edit } from "../../../source/edit.ts";
import type { FileStep, Written } from "../change.ts";
import { columnOf, commentsEnd, isFirstInLine, isLastInLine, lastLineEnd, lineEnd, lineStart } from "./lines.ts";
import type { ListNode, MapNode, Slot } from "./node.ts";
import { entryLines, flowEntry, flowText, indented, itemLines, type Style } from "./write.ts";

/** Writes a new entry into a map that has some: behind the sibling `after`, or at the end. */
export function insertEntry(text: string, map: MapNode, key: string, value: Written, style: Style, after?: FileStep): readonly Edit[] {
  const sibling = map.slots.find((slot) => slot.key === after);
  const last = sibling ?? map.slots.at(-1);
  if (!last) return [];
  if (map.flow) return insertInFlow(text, last, flowEntry(key, value, style), style);
  const column = columnOf(text, last.start);
  // A comment at the column of the keys belongs to the next of them, where there is one.
  return insertLines(text, last, indented(entryLines(key, value, style), column), sibling ? column + 1 : column, style);
}

/** Writes a new item at the end of a list that has some. `parentColumn` is the column of the list's key. */
export function insertItem(text: string, list: ListNode, value: Written, style: Style, parentColumn: number | undefined): readonly Edit[] {
  const last = list.slots.at(-1);
  if (!last) return [];
  if (list.flow) return insertInFlow(text, last, flowText(value, style), style);
  const column = columnOf(text, last.start);
  return insertLines(text, last, indented(itemLines(value, style), column), column === parentColumn ? column + 1 : column, style);
}

/** Lines behind the last line of a slot, and behind the comments that belong to it: those from a column on. */
function insertLines(text: string, slot: Slot, lines: readonly string[], commentColumn: number, style: Style): readonly Edit[] {
  const at = commentsEnd(text, lastLineEnd(text, slot.end), commentColumn);
  return [insertion(at, lines.map((line) => style.lineBreak + line).join(""))];
}

/** A new one between braces or brackets, on a line of its own where the one before it has one. */
function insertInFlow(text: string, slot: Slot, added: string, style: Style): readonly Edit[] {
  const { start, end, comma } = slot;
  const inline = [insertion(end, `, ${added}`)];
  if (!isFirstInLine(text, start)) return inline;
  const lineBreak = style.lineBreak + text.slice(lineStart(text, start), start);
  const ends = lineEnd(text, end);
  if (comma !== undefined) {
    return comma < ends && isLastInLine(text, comma + 1) ? [insertion(ends, `${lineBreak}${added},`)] : inline;
  }
  if (!isLastInLine(text, end) || ends === end) return [insertion(end, `,${lineBreak}${added}`)];
  return [insertion(end, ","), insertion(ends, lineBreak + added)];
}

export const insertion = (at: number, text: string): Edit => ({ start: at, end: at, text });
