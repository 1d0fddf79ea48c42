import type { Fault } from "../faults.ts";

/** What one pass over a broken text finds. Offsets are those of the text. */
export interface Scan {
  readonly comments: readonly { readonly start: number; readonly end: number }[];
  /** What Terraform refuses already by its characters and brackets. */
  readonly faults: readonly Fault[];
  /** The items of the outermost body, by which a broken file is read. */
  readonly items: readonly BodyItem[];
}

/** A line of a body: an argument, a block, or something that is neither. */
export interface BodyItem {
  readonly start: number;
  end: number;
  readonly name?: { readonly text: string; readonly start: number; readonly end: number };
  /** Where an argument's `=` is. */
  equals?: number;
  block?: { readonly open: number; close?: number; readonly items: BodyItem[] };
}

export type FrameKind = "body" | "object" | "group" | "quote" | "heredoc" | "template" | "sequence";

/** Something open: a body, an object, a list or parentheses, a text, an interpolation or directive in it. */
export class Frame {
  readonly kind: FrameKind;
  readonly start: number;
  /** The bracket that ends it. */
  readonly close: string;
  /** Of a body, with the one that is being read. */
  readonly items: BodyItem[];
  item: BodyItem | undefined = undefined;
  /** The marker of a heredoc, and where its current line begins. */
  readonly marker: string;
  line: number;
  /** Directives that are open in a text. */
  directives = 0;

  constructor(kind: FrameKind, start: number, close: string, { items = [], marker = "", line = -1 }: { items?: BodyItem[]; marker?: string; line?: number } = {}) {
    this.kind = kind;
    this.start = start;
    this.close = close;
    this.items = items;
    this.marker = marker;
    this.line = line;
  }
}
