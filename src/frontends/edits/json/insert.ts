import type { Node } from "jsonc-parser";
import type { Edit } from "../../../source/edit.ts";
import type { JsonDialect } from "./dialect.ts";
import { enclose, type Room } from "./render.ts";
import { beginsLine, indentOfLine, isOneLine, type JsonStyle, styleNear } from "./style.ts";
import { childrenOf, elementOf } from "./tree.ts";

/** Makes the text of what is put somewhere, as there is room. */
export type Draw = (room: Room) => string;

/** Puts a pair into a map, or an item into a list: behind `after`, if that is one of its own, else at the end. */
export function insert(text: string, container: Node, dialect: JsonDialect, draw: Draw, after?: Node): Edit {
  const style = styleNear(text, container);
  const children = childrenOf(container);
  const sibling = children.find((child) => child === after) ?? children.at(-1);
  if (!sibling) return open(text, container, style, dialect, draw);
  const end = sibling.offset + sibling.length;
  const comma = commaAt(text, container, children.indexOf(sibling), style);
  const indent = comma.includes("\n") ? indentOfLine(comma, comma.length) : undefined;
  const hasLines = indent !== undefined || !isOneLine(text, sibling);
  return { start: end, end, text: `${comma}${draw({ style, hasLines, indent: indent ?? indentOfLine(text, end - 1), dialect })}` };
}

/** The room for a value in the place of another one. */
export function roomOf(text: string, node: Node, dialect: JsonDialect): Room {
  const { offset } = elementOf(node);
  return { style: styleNear(text, node), hasLines: beginsLine(text, offset), indent: indentOfLine(text, offset), dialect };
}

/** What an empty map or list becomes: it has lines where it begins on a line of its own. */
function open(text: string, container: Node, style: JsonStyle, dialect: JsonDialect, draw: Draw): Edit {
  const { offset } = elementOf(container);
  const indent = indentOfLine(text, offset);
  const room = { style, hasLines: beginsLine(text, offset) || !isOneLine(text, container), indent, dialect };
  const part = draw({ ...room, indent: room.hasLines ? indent + style.indent : indent });
  const padding = container.type === "object" ? style.padding.map : style.padding.list;
  return { start: container.offset + 1, end: container.offset + container.length - 1, text: enclose("", [part], "", padding, room) };
}

/** The comma with its white space, as it stands around a sibling; without the empty lines that only some siblings have. */
function commaAt(text: string, container: Node, index: number, style: JsonStyle): string {
  const children = childrenOf(container);
  const commas = children.slice(1).map((child, at) => between(text, children[at], child));
  const own = commas[Math.max(0, index - 1)];
  if (own === undefined) {
    const before = between(text, undefined, children[0] ?? container, container.offset + 1);
    return before.includes("\n") ? `,${withoutEmptyLines(before)}` : style.comma;
  }
  return commas.every(hasEmptyLine) ? own : withoutEmptyLines(own);
}

const between = (text: string, left: Node | undefined, right: Node, start = (left?.offset ?? 0) + (left?.length ?? 0)): string => text.slice(start, right.offset);

/** Whether an empty line stands on either side of a comma. */
const hasEmptyLine = (space: string): boolean => space.split(",").some(hasTwoBreaks);

const hasTwoBreaks = (space: string): boolean => space.indexOf("\n") !== space.lastIndexOf("\n");

/** On either side of a comma the first line break and what stands behind the last. */
const withoutEmptyLines = (space: string): string =>
  space
    .split(",")
    .map((side) => (hasTwoBreaks(side) ? side.slice(0, side.indexOf("\n") + 1) + side.slice(side.lastIndexOf("\n") + 1) : side))
    .join(",");
