import type { SourceText } from "../../../source/source.ts";
import type { Span } from "../../../source/span.ts";
import type { Attribute, Block, Body, Label } from "./tree.ts";
import { attributeOf } from "./bodies.ts";
import { type Condensed, condensedOffset } from "./condense.ts";
import type { Grammar } from "./grammar.ts";
import type { Light } from "./light.ts";
import type { BodyItem, Scan } from "./outline.ts";
import { plainValue } from "./plain.ts";
import { Reader } from "./reader.ts";

/**
 * Reads a file that is laid out as nearly all are: each argument begins a line of its own, and so does each block, whose braces end and begin
 * a line. Then the pass over the text has found the bodies already, most values are a literal or a name, and only the others need the
 * grammar, which costs several times as much as all the rest. Undefined for any other file, and for one with an error.
 */
export function readRegular(source: SourceText, scanned: Scan, grammar: Grammar): Body | undefined {
  const layout = new Layout(source);
  if (!layout.body(scanned.items)) return undefined;
  const expressions = new Expressions(source, scanned, grammar, layout.complex);
  return expressions.areSound ? new Bodies(source, expressions).body(scanned.items, -1, source.text.length, 0) : undefined;
}

/** Whether the items of a file lie as they should, and which of their values the grammar has to read. */
class Layout {
  readonly complex: BodyItem[] = [];
  readonly #source: SourceText;

  constructor(source: SourceText) {
    this.#source = source;
  }

  body(items: readonly BodyItem[]): boolean {
    return items.every((item) => this.#startsLine(item.start) && this.#endsLine(item.end) && (item.block ? this.#block(item, item.block) : this.#argument(item)));
  }

  #argument(item: BodyItem): boolean {
    const { name, equals, end } = item;
    if (!name || equals === undefined || !this.#isBlank(name.end, equals)) return false;
    if (!plainOf(this.#source, equals, end)) this.complex.push(item);
    return true;
  }

  #block({ name, equals, end }: BodyItem, { open, close, items }: NonNullable<BodyItem["block"]>): boolean {
    if (!name || equals !== undefined || close === undefined || close + 1 !== end || !labelsOf(this.#source, name.end, open)) return false;
    if (items.length === 0 && this.#isBlank(open + 1, close)) return true;
    return this.#endsLine(open + 1) && this.#startsLine(close) && this.body(items);
  }

  #startsLine(start: number): boolean {
    const { text } = this.#source;
    let before = start - 1;
    while (isSpace(text, before)) before -= 1;
    return before < 0 || text.charAt(before) === "\n";
  }

  /** Nothing but a comment follows on the line. */
  #endsLine(end: number): boolean {
    const { text } = this.#source;
    let after = end;
    while (isSpace(text, after)) after += 1;
    const next = text.charAt(after);
    return next === "\n" || next === "#" || next === "" || (next === "\r" && text.charAt(after + 1) === "\n") || text.startsWith("//", after);
  }

  #isBlank(from: number, to: number): boolean {
    let index = from;
    while (index < to && isSpace(this.#source.text, index)) index += 1;
    return index === to;
  }
}

/** The arguments of a file that the grammar has read, all at once, by where they begin. */
class Expressions {
  readonly reader: Reader;
  readonly #nodes = new Map<number, Light>();
  readonly #wanted: number;
  #isBroken = false;

  constructor({ file, text }: SourceText, scanned: Scan, grammar: Grammar, items: readonly BodyItem[]) {
    this.reader = new Reader(file, text, scanned);
    this.#wanted = items.length;
    if (items.length === 0) return;
    const grown = grammar.read(onlyItems(scanned.condensed, items));
    this.#isBroken = !grown || grown.broken !== undefined;
    for (const node of grown?.root.children[0]?.children ?? []) if (node.type === "attribute") this.#nodes.set(node.start, node);
  }

  get areSound(): boolean {
    return !this.#isBroken && this.#nodes.size === this.#wanted;
  }

  at(start: number): Light | undefined {
    return this.#nodes.get(start);
  }
}

class Bodies {
  readonly #source: SourceText;
  readonly #expressions: Expressions;

  constructor(source: SourceText, expressions: Expressions) {
    this.#source = source;
    this.#expressions = expressions;
  }

  /** Undefined where a value turns out to be wrong. */
  body(items: readonly BodyItem[], open: number, close: number, depth: number): Body | undefined {
    const attributes: Attribute[] = [];
    const blocks: Block[] = [];
    for (const item of items) {
      const block = item.block && this.#block(item, item.block, depth);
      const attribute = item.block ? undefined : this.#attribute(item, open, depth);
      if (block) blocks.push(block);
      else if (attribute) attributes.push(attribute);
      else return undefined;
    }
    return this.#expressions.reader.faults.length > 0 ? undefined : { attributes, blocks, span: this.#span(open + 1, close) };
  }

  #attribute({ start, end, name, equals = 0 }: BodyItem, open: number, depth: number): Attribute | undefined {
    const { reader } = this.#expressions;
    const node = this.#expressions.at(start);
    if (node) return attributeOf(node, reader, open, depth);
    const value = plainOf(this.#source, equals, end);
    return name && value && { name: name.text, nameSpan: this.#span(name.start, name.end), value, span: this.#span(start, end) };
  }

  #block({ start, end, name }: BodyItem, { open, close = end, items }: NonNullable<BodyItem["block"]>, depth: number): Block | undefined {
    const labels = name && labelsOf(this.#source, name.end, open);
    const body = this.body(items, open, close, depth + 1);
    if (!name || !labels || !body) return undefined;
    return { type: name.text, labels, body, header: this.#span(start, labels.at(-1)?.span.end ?? name.end), span: this.#span(start, end) };
  }

  #span(start: number, end: number): Span {
    return { file: this.#source.file, start, end };
  }
}

/** The value behind an argument's `=`, if it is plain. */
function plainOf({ file, text }: SourceText, equals: number, end: number): Attribute["value"] | undefined {
  let from = equals + 1;
  while (from < end && isSpace(text, from)) from += 1;
  return plainValue(text.slice(from, end), from, (first, last) => ({ file, start: first, end: last }));
}

/** The labels between a block's type and its brace, if each is a plain text or a name; undefined if something else stands there. */
function labelsOf({ file, text }: SourceText, start: number, open: number): readonly Label[] | undefined {
  const labels: Label[] = [];
  const between = text.slice(start, open);
  if (!LABELS.test(between)) return undefined;
  for (const { 0: written, index } of between.matchAll(LABEL)) {
    const from = start + index;
    labels.push({ text: written.startsWith('"') ? written.slice(1, -1) : written, span: { file, start: from, end: from + written.length } });
  }
  return labels;
}

/** A condensed text of some items only, each on a line of its own. */
function onlyItems(condensed: Condensed, items: readonly BodyItem[]): Condensed {
  const parts = items.map(({ start, end }) => [condensedOffset(condensed, start), condensedOffset(condensed, end)] as const);
  const length = parts.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const [starts, ends] = [new Uint32Array(length), new Uint32Array(length)];
  let at = 0;
  for (const [from, to] of parts) {
    starts.set(condensed.starts.subarray(from, to), at);
    ends.set(condensed.ends.subarray(from, to), at);
    at += to - from + 1;
    // The line break between two of them lies at the end of the first.
    starts[at - 1] = condensed.ends[to - 1] ?? 0;
    ends[at - 1] = condensed.ends[to - 1] ?? 0;
  }
  return { text: parts.map(([from, to]) => `${condensed.text.slice(from, to)}\n`).join(""), starts, ends };
}

const isSpace = (text: string, index: number): boolean => text.charAt(index) === " " || text.charAt(index) === "\t";

const LABEL = /"[^"\\$%\r\n]*"|[A-Za-z_][\w-]*/gu;
const LABELS = /^(?:[ \t]*(?:"[^"\\$%\r\n]*"|(?<=[ \t"])[A-Za-z_][\w-]*))*[ \t]*$/u;
