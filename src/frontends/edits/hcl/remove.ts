import type { Edit } from "../../../source/edit.ts";
import type { Span } from "../../../source/span.ts";
import type { Declined } from "../change.ts";
import { isOneLine } from "./bodies.ts";
import { commaBehind, type Members, membersOf, withoutMember } from "./members.ts";
import type { BodyPlace, Found, Holder } from "./places.ts";
import { beginsLine, endOfLine, hasComment, type HclText, nextLine, startOfLine, trimmedEnd, withoutSpaces } from "./text.ts";

/** Takes an argument, a block, an entry or an item out, with its lines and the comment at the end of its line. */
export function removal(file: HclText, { place, rest }: Found): readonly Edit[] | Declined {
  if (rest.length > 0) return [];
  if (place.is === "value") return ofValue(file, place.holder);
  if (!place.block || !place.parent) return { declined: "it is the file itself" };
  return ofItem(file, place.parent, place.block.span);
}

function ofValue(file: HclText, holder: Holder): readonly Edit[] | Declined {
  switch (holder.is) {
    case "attribute":
      return ofItem(file, holder.parent, holder.attribute.span);
    case "entry":
      return ofMember(file, membersOf(file, holder.object), holder.object.entries.indexOf(holder.entry));
    case "item":
      return ofMember(file, membersOf(file, holder.tuple), holder.index);
    case "branch":
      return { declined: "it hangs on a condition" };
  }
}

function ofItem(file: HclText, place: BodyPlace, item: Span): readonly Edit[] {
  const { start, end } = place.body.span;
  if (isOneLine(file, place)) return [hasComment(file, start, end) ? withoutSpaces(file, item.start, item.end) : removed(start, end)];
  return [lines(file, item, { start, end })];
}

function ofMember(file: HclText, members: Members, index: number): readonly Edit[] {
  const item = members.spans[index];
  if (!item) return [];
  const comma = commaBehind(file, members, index);
  const lineEnd = endOfLine(file, item.end);
  const isApart = beginsLine(file, item.start) && (comma === undefined || comma < lineEnd) && members.end > lineEnd;
  if (!isApart || members.spans.some(({ start, end }) => start > item.start && start < lineEnd && end > item.end)) return withoutMember(file, members, index);
  const commaBefore = comma === undefined ? commaBehind(file, members, index - 1) : undefined;
  const isLast = index === members.spans.length - 1;
  return [...(isLast && commaBefore !== undefined ? [removed(commaBefore, commaBefore + 1)] : []), lines(file, item, members)];
}

/** The lines of an item, and one of two blank lines that it leaves behind. `around` lies between the brackets of what it stands in. */
function lines(file: HclText, item: Span, around: { readonly start: number; readonly end: number }): Edit {
  const { text } = file;
  const lineEnd = endOfLine(file, item.end);
  const lineStart = startOfLine(file, item.start);
  if (!beginsLine(file, item.start)) return withoutSpaces(file, item.start, lineEnd);
  const next = nextLine(file, lineEnd);
  const above = text.slice(around.start, lineStart);
  const below = text.slice(next, around.end);
  const isBelowBlank = /^[ \t]*\r?\n/u.test(below);
  const isAboveBlank = /\n[ \t]*\r?\n$/u.test(above);
  const isFirst = !above.includes("\n") || (above.trim() === "" && !isAboveBlank);
  if (isBelowBlank && (isAboveBlank || isFirst)) return removed(lineStart, nextLine(file, endOfLine(file, next)));
  const begin = below.trim() === "" ? around.start + above.replace(isAboveBlank ? /(?<![ \t])[ \t]*\r?\n$/u : /$/u, "").length : lineStart;
  // The last line of a file without a line break takes those before with it.
  return next === lineEnd ? removed(trimmedEnd(file, around.start, begin), lineEnd) : removed(begin, next);
}

const removed = (start: number, end: number): Edit => ({ start, end, text: "" });
