import { MAX_FAULTS } from "../faults.ts";
import type { Attribute, Block, Body, Label } from "../tree.ts";
import type { Cursor } from "./cursor.ts";
import { expression } from "./expressions.ts";
import { quoted } from "./quoted.ts";

/** The items of a file or of a block, up to its end. `open` is where its brace opens, -1 for a file. */
export function body(cursor: Cursor, open: number): Body {
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  const lines = new Lines(cursor, open);
  cursor.isLined = true;
  for (;;) {
    const isNewLine = cursor.lines();
    const start = cursor.at;
    if (start >= cursor.text.length || (open >= 0 && cursor.code() === CLOSE)) {
      lines.end(isNewLine);
      return { attributes, blocks, span: cursor.span(open + 1, start) };
    }
    const item = itemOf(cursor);
    if ("body" in item) blocks.push(item);
    else attributes.push(item);
    lines.add(start, isNewLine, "body" in item);
  }
}

/** `name = value` or `type "label" { … }` */
export function itemOf(cursor: Cursor): Attribute | Block {
  const start = cursor.at;
  const name = cursor.name();
  if (name === "") cursor.refuse();
  const { end } = cursor;
  return cursor.next() === EQUALS ? attribute(cursor, name, start, end) : block(cursor, name, start);
}

function attribute(cursor: Cursor, name: string, start: number, end: number): Attribute {
  const next = cursor.text.charCodeAt(cursor.at + 1);
  if (next === EQUALS || next === MORE) cursor.refuse();
  cursor.take(1);
  const value = expression(cursor);
  return { name, nameSpan: cursor.span(start, end), value, span: cursor.from(start) };
}

function block(cursor: Cursor, type: string, start: number): Block {
  const labels = labelsOf(cursor);
  const header = cursor.from(start);
  const open = cursor.at;
  cursor.take(1);
  cursor.enter();
  const inner = body(cursor, open);
  cursor.leave();
  cursor.expect(CLOSE);
  return { type, labels, body: inner, header, span: cursor.from(start) };
}

/** The labels up to the brace of a block. */
export function labelsOf(cursor: Cursor): readonly Label[] {
  const labels: Label[] = [];
  for (let code = cursor.next(); code !== OPEN; code = cursor.next()) {
    const start = cursor.at;
    const text = code === QUOTE ? plain(cursor) : cursor.name();
    if (cursor.at === start) cursor.refuse();
    labels.push({ text, span: cursor.from(start) });
  }
  return labels;
}

/** A text without interpolations. */
function plain(cursor: Cursor): string {
  const { parts } = quoted(cursor, () => cursor.refuse("a label is plain text"));
  const [part] = parts;
  if (parts.length > 1 || (part && part.is !== "text")) cursor.refuse("a label is plain text");
  return part?.is === "text" ? part.text : "";
}

/** Each item has a line of its own; one argument alone may stand on the line of both braces. */
class Lines {
  readonly #cursor: Cursor;
  readonly #open: number;
  #count = 0;
  /** The first item, where it stands on the line of the brace. */
  #first: { readonly start: number; readonly end: number; readonly isBlock: boolean } | undefined = undefined;

  constructor(cursor: Cursor, open: number) {
    this.#cursor = cursor;
    this.#open = open;
  }

  add(start: number, isNewLine: boolean, isBlock: boolean): void {
    this.#count += 1;
    if (isNewLine || (this.#open < 0 && this.#count === 1)) return;
    if (this.#count === 1) this.#first = { start, end: this.#cursor.end, isBlock };
    else if (!this.#first) this.#fault(start, this.#cursor.end, "what stands before this does not end on its line; begin a new line here");
  }

  end(isNewLine: boolean): void {
    const { at } = this.#cursor;
    if (this.#first) {
      const { start, end, isBlock } = this.#first;
      if (isBlock || isNewLine || this.#count > 1) this.#fault(start, end, "only one argument, alone, stands on the line of the block's braces; begin a new line before this");
    } else if (this.#open >= 0 && this.#count > 0 && !isNewLine) this.#fault(at, at + 1, "what stands before this does not end on its line; begin a new line here");
  }

  #fault(start: number, end: number, message: string): void {
    if (this.#cursor.faults.length < MAX_FAULTS) this.#cursor.faults.push({ start, end, message });
  }
}

const QUOTE = 34;
const EQUALS = 61;
const MORE = 62;
const OPEN = 123;
const CLOSE = 125;
