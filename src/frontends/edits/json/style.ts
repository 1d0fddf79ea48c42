import type { Node } from "jsonc-parser";
import { lineBreakOf } from "../../../source/edit.ts";
import { childrenOf } from "./tree.ts";

/** How a file is written around some place. */
export interface JsonStyle {
  readonly lineBreak: string;
  /** One level of indentation. */
  readonly indent: string;
  /** Between key and value, with the white space around it. */
  readonly colon: string;
  /** Between what stands on one line. */
  readonly comma: string;
  /** Inside the brackets of a map, and of a list, on one line. */
  readonly padding: { readonly map: string; readonly list: string };
  /** True where lists of plain values stand on one line, in a map that does not. */
  readonly hasShortLists: boolean;
}

/** The style of the nearest that shows it: the map or list itself, those around it, any in the file. */
export function styleNear(text: string, node: Node): JsonStyle {
  const shown = <T>(show: (container: Node) => T | undefined): T | undefined => {
    for (const each of nearest(node)) {
      const style = show(each);
      if (style !== undefined) return style;
    }
    return undefined;
  };
  const colon = shown((each) => colonIn(text, each)) ?? ": ";
  return {
    lineBreak: lineBreakOf(text),
    indent: shown((each) => indentIn(text, each)) ?? "  ",
    colon,
    comma: shown((each) => commaIn(text, each)) ?? (colon === ":" ? "," : ", "),
    padding: { map: shown((each) => paddingIn(text, each, "object")) ?? "", list: shown((each) => paddingIn(text, each, "array")) ?? "" },
    hasShortLists: shown((each) => isShortList(text, each)) ?? false,
  };
}

function* nearest(node: Node): Generator<Node> {
  let root = node;
  for (let at: Node | undefined = node; at; at = at.parent) {
    yield at;
    root = at;
  }
  const waiting = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    waiting.push(...childrenOf(next).toReversed());
  }
}

/** The white space at the beginning of the line that an offset lies in. */
export const indentOfLine = (text: string, offset: number): string => /^[ \t]*/u.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1))?.[0] ?? "";

/** True where nothing but white space and commas stands before an offset on its line. */
export function beginsLine(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && " \t,".includes(text.charAt(at - 1))) at -= 1;
  return at === 0 || text.charAt(at - 1) === "\n";
}

export const isOneLine = (text: string, { offset, length }: Node): boolean => !text.slice(offset, offset + length).includes("\n");

const isContainer = ({ type }: Node): boolean => type === "object" || type === "array";

function indentIn(text: string, node: Node): string | undefined {
  const [first] = childrenOf(node);
  if (!isContainer(node) || !first || !beginsLine(text, first.offset)) return undefined;
  const outer = indentOfLine(text, node.offset);
  const inner = indentOfLine(text, first.offset);
  return inner.startsWith(outer) && inner.length > outer.length ? inner.slice(outer.length) : undefined;
}

function colonIn(text: string, node: Node): string | undefined {
  if (node.type !== "object") return undefined;
  const [key, value] = childrenOf(node).at(-1)?.children ?? [];
  const colon = key && value ? text.slice(key.offset + key.length, value.offset) : "";
  return /^ ?: ?$/u.test(colon) ? colon : undefined;
}

function commaIn(text: string, node: Node): string | undefined {
  const [before, last] = isContainer(node) ? childrenOf(node).slice(-2) : [];
  const comma = before && last ? text.slice(before.offset + before.length, last.offset) : "";
  return /^ ?, ?$/u.test(comma) ? comma : undefined;
}

function paddingIn(text: string, node: Node, type: "object" | "array"): string | undefined {
  const [first] = node.type === type ? childrenOf(node) : [];
  const padding = first && isOneLine(text, node) ? text.slice(node.offset + 1, first.offset) : undefined;
  return padding !== undefined && padding.length <= 1 ? padding : undefined;
}

function isShortList(text: string, node: Node): boolean | undefined {
  if (node.type !== "array" || childrenOf(node).length === 0 || childrenOf(node).some(isContainer)) return undefined;
  return isOneLine(text, node);
}
