import type { Edit } from "../../../source/edit.ts";
import type { Block } from "../../terraform/syntax/tree.ts";
import { atEndOfFile, indentOf, isOneLine, itemsOf, openedUp } from "./bodies.ts";
import type { BodyPlace } from "./places.ts";
import { endOfLine, type HclText, laidOut, startOfLine, trimmedEnd } from "./text.ts";

/**
 * Writes blocks into a body or file, given by their lines: behind the one that is named, else before `lifecycle`, else at the end. They are
 * apart from what is around by a blank line, but where the blocks of the body are not.
 */
export function withBlocks(file: HclText, place: BodyPlace, blocks: readonly (readonly string[])[], behind: Block | undefined): readonly Edit[] {
  const isSpaced = areSpaced(file, place);
  const lines = blocks.flatMap((each, index) => (index > 0 && isSpaced ? ["", ...each] : each));
  if (isOneLine(file, place)) return openedUp(file, place, itemsOf(place).length > 0 ? ["", ...lines] : lines);
  const written = laidOut(file, lines, indentOf(file, place));
  const before = trimmedEnd(file, place.body.span.start, behind?.span.end ?? endOfItems(file, place));
  const at = endOfLine(file, before);
  if (!place.block && file.text.slice(0, at).replace("\uFEFF", "").trim() === "") return atEndOfFile(file, written);
  const isFirst = place.block !== undefined && startOfLine(file, at) <= place.body.span.start && before <= endOfLine(file, place.body.span.start);
  const isBehindBlock = place.body.blocks.some(({ span }) => endOfLine(file, span.end) === at);
  const gapBefore = !isFirst && (isSpaced || !isBehindBlock) ? file.lineBreak : "";
  return [{ start: at, end: at, text: `${file.lineBreak}${gapBefore}${written}${isSpaced && needsGap(file, place, at) ? file.lineBreak : ""}` }];
}

/** Where the blocks of a body end: before `lifecycle` with its comments, else before its brace. */
function endOfItems(file: HclText, { block, body }: BodyPlace): number {
  const lifecycle = block && body.blocks.findLast(({ type }) => type === "lifecycle");
  return lifecycle ? withCommentsAbove(file, lifecycle.span.start) : body.span.end;
}

/** Where the comments begin that stand right above an item, each on lines of its own. */
function withCommentsAbove(file: HclText, start: number): number {
  const above = file.comments.findLast(({ span }) => span.end <= start && /^[^\S\n]*(?:\n[^\S\n]*)?$/u.test(file.text.slice(span.end, start)));
  if (!above || file.text.slice(startOfLine(file, above.span.start), above.span.start).trim() !== "") return start;
  return withCommentsAbove(file, above.span.start);
}

/** Whether something follows without a blank line between. */
function needsGap({ text }: HclText, { body }: BodyPlace, at: number): boolean {
  const after = text.slice(at, body.span.end);
  const space = /^\s*/u.exec(after)?.[0] ?? "";
  return space.length < after.length && space.split("\n").length < 3;
}

/** Whether a blank line stands before the last block of a body that is not its first item; they are apart where none tells. */
function areSpaced(file: HclText, place: BodyPlace): boolean {
  if (!place.block) return true;
  const [first] = itemsOf(place);
  const last = place.body.blocks.findLast((each) => each !== first);
  if (!last) return true;
  const start = withCommentsAbove(file, last.span.start);
  return /\n[ \t]*\r?\n[ \t]*$/u.test(file.text.slice(0, start));
}

