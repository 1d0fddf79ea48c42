import type { SourceText } from "../../../source/source.ts";
import type { Attribute, Block, Body, Label } from "./tree.ts";
import { attributeOf, blockOf, labelOf } from "./bodies.ts";
import { condensedOffset } from "./condense.ts";
import type { Grammar, Grown } from "./grammar.ts";
import { type BodyItem, type Fault, MAX_FAULTS, type Scan } from "./outline.ts";
import { Reader } from "./reader.ts";
import { describeBroken } from "./words.ts";

/** Reads a broken file item by item: what can be read stands, and what cannot is told and left out. */
export function recovered(source: SourceText, scanned: Scan, grammar: Grammar): { readonly body: Body; readonly faults: readonly Fault[] } {
  const recovery = new Recovery(source, scanned, grammar);
  const body = recovery.body(scanned.items, -1, source.text.length, 0);
  return { body, faults: recovery.faults() };
}

class Recovery {
  readonly #source: SourceText;
  readonly #scan: Scan;
  readonly #grammar: Grammar;
  readonly #faults: Fault[];

  constructor(source: SourceText, scanned: Scan, grammar: Grammar) {
    this.#source = source;
    this.#scan = scanned;
    this.#grammar = grammar;
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
      const block = item.block ? (this.#wholeBlock(item, open, depth) ?? this.#block(item, item.block, depth)) : undefined;
      const attribute = item.equals !== undefined && item.name && this.#isNext(item.name.end, item.equals) ? this.#attribute(item, item.name, item.equals, open, depth) : undefined;
      if (block) blocks.push(block);
      else if (attribute) attributes.push(attribute);
      else if (!item.block) this.#neither(item);
    }
    return { attributes, blocks, span: this.#span(open + 1, close) };
  }

  #attribute(item: BodyItem, name: { readonly text: string; readonly start: number; readonly end: number }, equals: number, open: number, depth: number): Attribute {
    const read = this.#hasFault(item.start, item.end) ? undefined : this.#readAttribute(item, open, depth);
    if (read) return read;
    const start = Math.min(valueStart(this.#source.text, equals + 1), item.end);
    return {
      name: name.text,
      nameSpan: this.#span(name.start, name.end),
      value: { is: "broken", span: this.#span(start, Math.max(start, item.end)) },
      span: this.#span(item.start, Math.max(start, item.end)),
    };
  }

  #readAttribute(item: BodyItem, open: number, depth: number): Attribute | undefined {
    const grown = this.#read(item.start, item.end);
    const reader = new Reader(this.#source.file, this.#source.text, this.#scan);
    const nodes = grown?.root.children[0]?.children ?? [];
    const [node] = nodes;
    if (!grown || grown.broken || nodes.length !== 1 || node?.type !== "attribute") {
      this.#faults.push(describeBroken(grown?.broken, item, this.#source.text));
      return undefined;
    }
    const attribute = attributeOf(node, reader, open, depth);
    const [fault] = reader.faults;
    if (fault) this.#faults.push(fault);
    return fault ? undefined : attribute;
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
  #wholeBlock(item: BodyItem, open: number, depth: number): Block | undefined {
    if (depth > 1 || this.#hasFault(item.start, item.end)) return undefined;
    const grown = this.#read(item.start, item.end);
    const nodes = grown?.root.children[0]?.children ?? [];
    const [node] = nodes;
    if (!grown || grown.broken || nodes.length !== 1 || node?.type !== "block") return undefined;
    const reader = new Reader(this.#source.file, this.#source.text, this.#scan);
    const block = blockOf(node, reader, open, depth);
    return reader.faults.length === 0 ? block : undefined;
  }

  #block(item: BodyItem, { open, close, items }: NonNullable<BodyItem["block"]>, depth: number): Block | undefined {
    const { name } = item;
    const labels = name && !this.#hasFault(item.start, open) ? this.#labels(name.end, open, item.start) : undefined;
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
  #labels(start: number, open: number, itemStart: number): readonly Label[] | undefined {
    const grown = this.#read(itemStart, open + 1, "}\n");
    const reader = new Reader(this.#source.file, this.#source.text, this.#scan);
    const [block] = grown?.root.children[0]?.children ?? [];
    if (!grown || grown.broken || block?.type !== "block") {
      this.#faults.push({ start, end: open, message: "these are no labels of a block; write each in double quotes" });
      return undefined;
    }
    return block.children.slice(1).filter(({ type }) => type === "string_lit" || type === "identifier").map((each) => labelOf(each, reader));
  }

  /** Whether nothing but white space and comments stands between. */
  #isNext(end: number, start: number): boolean {
    const { condensed } = this.#scan;
    return condensed.text.slice(condensedOffset(condensed, end), condensedOffset(condensed, start)).trim() === "";
  }

  #read(start: number, end: number, after = "\n"): Grown | undefined {
    const { condensed } = this.#scan;
    return this.#grammar.read(condensed, { from: condensedOffset(condensed, start), to: condensedOffset(condensed, end), after });
  }

  #neither({ start, end, name }: BodyItem): void {
    if (this.#hasFault(start, end)) return;
    const message = name
      ? `\`${name.text}\` is neither an argument nor a block here; write \`${name.text} = …\` or \`${name.text} { … }\``
      : "this is neither an argument nor a block; correct it or remove it";
    this.#faults.push({ start, end, message });
  }

  #hasFault(start: number, end: number): boolean {
    return this.#scan.faults.some((fault) => fault.start >= start && fault.start < Math.max(end, start + 1));
  }

  #span(start: number, end: number): { readonly file: string; readonly start: number; readonly end: number } {
    return { file: this.#source.file, start, end };
  }
}

function valueStart(text: string, start: number): number {
  let index = start;
  while (text.charAt(index) === " " || text.charAt(index) === "\t") index += 1;
  return index;
}
