import type { SourceText } from "../../../../source/source.ts";
import type { Span } from "../../../../source/span.ts";
import type { Attribute, Block, Body, Comment, Label } from "../tree.ts";
import { endOfSpace } from "../characters.ts";
import { commentsOf } from "../comments.ts";
import { type Fault, MAX_FAULTS } from "../faults.ts";
import { itemOf, labelsOf } from "../native/bodies.ts";
import { Cursor } from "../native/cursor.ts";
import { orRefusal, Refusal } from "../native/refusal.ts";
import type { BodyItem, Scan } from "./outline.ts";
import { scan } from "./scan.ts";
import { describeRefusal } from "./words.ts";

/** What is left of a broken file, and what is wrong with it. */
export interface Recovered {
  readonly body: Body;
  readonly comments: readonly Comment[];
  readonly faults: readonly Fault[];
}

/** Reads a broken file item by item: what can be read stands, and what cannot is told and left out. */
export function recovered(source: SourceText): Recovered {
  const scanned = scan(source.text);
  const recovery = new Recovery(source, scanned);
  const body = recovery.body(scanned.items, -1, source.text.length, 0);
  return { body, comments: commentsOf(source, scanned.comments), faults: recovery.faults() };
}

/** What is wrong with a text that cannot be read, if its characters and brackets show it. */
export const firstFault = (text: string, as: "template" | "expression"): Fault | undefined => scan(text, as).faults[0];

class Recovery {
  readonly #source: SourceText;
  readonly #scanned: readonly Fault[];
  readonly #faults: Fault[];

  constructor(source: SourceText, scanned: Scan) {
    this.#source = source;
    this.#scanned = scanned.faults;
    this.#faults = [...scanned.faults];
  }

  faults(): readonly Fault[] {
    return [...this.#faults].sort((a, b) => a.start - b.start);
  }

  body(items: readonly BodyItem[], open: number, close: number, depth: number): Body {
    const attributes: Attribute[] = [];
    const blocks: Block[] = [];
    for (const item of items) {
      if (this.#isFull()) break;
      const block = item.block ? (this.#wholeBlock(item, depth) ?? this.#block(item, item.block, depth)) : undefined;
      const attribute = item.equals !== undefined && item.name && this.#isNext(item.name.end, item.equals) ? this.#attribute(item, item.name, item.equals, depth) : undefined;
      if (block) blocks.push(block);
      else if (attribute) attributes.push(attribute);
      else if (!item.block) this.#neither(item);
    }
    return { attributes, blocks, span: this.#span(open + 1, close) };
  }

  #attribute(item: BodyItem, name: { readonly text: string; readonly start: number; readonly end: number }, equals: number, depth: number): Attribute {
    const read = this.#hasFault(item.start, item.end) ? undefined : this.#readAttribute(item, depth);
    if (read) return read;
    const start = Math.min(endOfSpace(this.#source.text, equals + 1), item.end);
    return {
      name: name.text,
      nameSpan: this.#span(name.start, name.end),
      value: { is: "broken", span: this.#span(start, Math.max(start, item.end)) },
      span: this.#span(item.start, Math.max(start, item.end)),
    };
  }

  #readAttribute(item: BodyItem, depth: number): Attribute | undefined {
    const read = this.#item(item, depth);
    if (read instanceof Refusal) this.#faults.push(describeRefusal(read, item, this.#source.text));
    return read instanceof Refusal || "body" in read ? undefined : read;
  }

  #isFull(): boolean {
    if (this.#faults.length < MAX_FAULTS) return false;
    const last = this.#faults.at(-1);
    if (this.#faults.length === MAX_FAULTS && last) {
      this.#faults.push({ ...last, message: `this file has ${MAX_FAULTS} errors up to here and is not read further; correct them first` });
    }
    return true;
  }

  /** Most blocks of a broken file are not broken. Tried for the outer ones only, so that nothing is read over and over. */
  #wholeBlock(item: BodyItem, depth: number): Block | undefined {
    if (depth > 1 || this.#hasFault(item.start, item.end)) return undefined;
    const read = this.#item(item, depth);
    return read instanceof Refusal || !("body" in read) ? undefined : read;
  }

  /** An item that is sound; what is wrong about how items lie in it is told. */
  #item({ start, end }: BodyItem, depth: number): Attribute | Block | Refusal {
    const cursor = this.#cursor(start, end, depth);
    const read = orRefusal(() => {
      const item = itemOf(cursor);
      cursor.lines();
      if (cursor.at < end) cursor.refuse();
      return item;
    });
    if (!(read instanceof Refusal)) this.#faults.push(...cursor.faults);
    return read;
  }

  #block(item: BodyItem, { open, close, items }: NonNullable<BodyItem["block"]>, depth: number): Block | undefined {
    const { name } = item;
    const labels = name && !this.#hasFault(item.start, open) ? this.#labels(name.end, open) : undefined;
    const body = this.body(items, open, close ?? item.end, depth + 1);
    if (!labels || !name) return undefined;
    return {
      type: name.text,
      labels,
      body,
      header: this.#span(item.start, labels.at(-1)?.span.end ?? name.end),
      span: this.#span(item.start, item.end),
    };
  }

  /** What stands between a block's type and its brace. */
  #labels(start: number, open: number): readonly Label[] | undefined {
    const labels = orRefusal(() => labelsOf(this.#cursor(start, open + 1, 0)));
    if (!(labels instanceof Refusal)) return labels;
    this.#faults.push({ start, end: open, message: "these are no labels of a block; write each in double quotes" });
    return undefined;
  }

  /** Whether nothing but white space and comments stands between. */
  #isNext(end: number, start: number): boolean {
    const cursor = this.#cursor(end, start, 0);
    return orRefusal(() => cursor.lines()) === false && cursor.at === start;
  }

  #cursor(start: number, end: number, depth: number): Cursor {
    const cursor = new Cursor(this.#source.file, this.#source.text.slice(0, end), start);
    cursor.isLined = true;
    cursor.depth = depth;
    return cursor;
  }

  #neither({ start, end, name }: BodyItem): void {
    if (this.#hasFault(start, end)) return;
    const shown = name?.text.slice(0, 100) ?? "";
    const message = name
      ? `\`${shown}\` is neither an argument nor a block here; write \`${shown} = …\` or \`${shown} { … }\``
      : "this is neither an argument nor a block; correct it or remove it";
    this.#faults.push({ start, end, message });
  }

  #hasFault(start: number, end: number): boolean {
    return this.#scanned.some((fault) => fault.start >= start && fault.start < Math.max(end, start + 1));
  }

  #span(start: number, end: number): Span {
    return { file: this.#source.file, start, end };
  }
}
