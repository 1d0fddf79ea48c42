import type { Condensed } from "./condense.ts";

/** What one pass over the text finds before the grammar reads it. Offsets are those of the text. */
export interface Scan {
  readonly condensed: Condensed;
  readonly comments: readonly { readonly start: number; readonly end: number }[];
  /** What Terraform refuses already by its characters and brackets. */
  readonly faults: readonly Fault[];
  /** The line breaks that end something, by where the brace around them opens; -1 for those outside of all. */
  readonly newlines: ReadonlyMap<number, readonly number[]>;
  /** The items of the outermost body, which a broken file is read by. */
  readonly items: readonly BodyItem[];
}

export interface Fault {
  readonly start: number;
  readonly end: number;
  readonly message: string;
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
  /** Operators and steps since the last comma or line that counts. */
  steps = 0;
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

/** Levels of brackets, blocks and expressions that are read. */
export const MAX_DEPTH = 500;

/** Operators and steps of one expression that are read: `a + b + c` is as deep as it is long. */
export const MAX_STEPS = 2000;

/** Errors of one file that are told. What is beyond is not read. */
export const MAX_FAULTS = 100;

/** The grammar's scanner forgets what is open when that takes more than a kilobyte to write down. */
export const MAX_TEMPLATE_BYTES = 900;
