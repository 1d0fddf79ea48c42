import type { Attribute, Block, Body, Label } from "./tree.ts";
import { expressionOf, nameOf } from "./expressions.ts";
import type { Light } from "./light.ts";
import type { Reader } from "./reader.ts";
import { unescaped } from "./strings.ts";

/** The items of a file or of a block. `open` is where its brace opens, -1 for a file; `close` where it closes, the end for a file. */
export function bodyOf(items: readonly Light[], open: number, close: number, reader: Reader, depth: number): Body {
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  if (!reader.isTooDeep(depth, Math.max(open, 0))) {
    checkLines(items, open, close, reader);
    for (const item of items) {
      if (item.type === "attribute") add(attributes, attributeOf(item, reader, open, depth));
      else if (item.type === "block") add(blocks, blockOf(item, reader, open, depth));
    }
  }
  return { attributes, blocks, span: reader.span(open + 1, close) };
}

function add<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}

/** Each item has a line of its own; one argument alone may stand on the line of both braces. */
function checkLines(items: readonly Light[], open: number, close: number, reader: Reader): void {
  const [first] = items;
  if (!first) return;
  if (open >= 0 && reader.newline(open, open, first.start) === undefined) {
    const isOneLine = items.length === 1 && first.type === "attribute" && reader.newline(open, first.end, close) === undefined;
    if (!isOneLine) reader.fault(first.start, first.end, "only one argument, alone, stands on the line of the block's braces; begin a new line before this");
    return;
  }
  items.forEach((item, index) => {
    const next = items[index + 1];
    if (!next && open < 0) return;
    if (reader.newline(open, item.end, next?.start ?? close) !== undefined) return;
    reader.fault(next?.start ?? close, next?.end ?? close + 1, "what stands before this does not end on its line; begin a new line here");
  });
}

/** `name = value`, which ends on its line. */
export function attributeOf(node: Light, reader: Reader, open: number, depth: number): Attribute | undefined {
  const [name] = node.children;
  const value = node.children.find(({ type }) => type === "expression");
  if (!name || !value) return undefined;
  const broken = reader.newline(open, node.start, node.end);
  if (broken !== undefined) reader.fault(node.start, broken, "this argument does not end on its line; put its value in parentheses, or on one line");
  return {
    name: nameOf(name, reader),
    nameSpan: reader.span(name.start, name.end),
    value: expressionOf(value, reader, depth + 1),
    span: reader.span(node.start, node.end),
  };
}

/** `type "label" { … }` */
export function blockOf(node: Light, reader: Reader, parentOpen: number, depth: number): Block | undefined {
  const [type, ...rest] = node.children;
  const open = node.children.find((child) => child.type === "block_start");
  const close = node.children.at(-1);
  if (!type || !open || !close) return undefined;
  const broken = reader.newline(parentOpen, node.start, open.start);
  if (broken !== undefined) reader.fault(node.start, broken, "the brace of a block stands on the line of its type; move it here");
  const labels = rest.filter((child) => child.type === "string_lit" || child.type === "identifier");
  const headerEnd = labels.at(-1)?.end ?? type.end;
  const items = node.children.find((child) => child.type === "body")?.children ?? [];
  return {
    type: nameOf(type, reader),
    labels: labels.map((label) => labelOf(label, reader)),
    body: bodyOf(items, open.start, close.start, reader, depth + 1),
    header: reader.span(type.start, headerEnd),
    span: reader.span(node.start, node.end),
  };
}

export function labelOf({ type, start, end }: Light, reader: Reader): Label {
  const text = type === "string_lit" ? unescaped(reader.text.slice(start + 1, end - 1), true) : reader.text.slice(start, end);
  return { text, span: reader.span(start, end) };
}
