import type { Expression } from "../tree.ts";
import type { Span } from "../../../../source/span.ts";
import { unescaped } from "../strings.ts";

/** What a template consists of before directives enclose what lies between them. Offsets are those of the text that is read. */
export type Token = TextToken | SequenceToken;

export interface TextToken {
  readonly is: "text";
  text: string;
  readonly start: number;
  readonly end: number;
}

export type SequenceToken = Sequence &
  (
    | { readonly is: "interpolation"; readonly value: Expression }
    | { readonly is: "if"; readonly condition: Expression }
    | { readonly is: "for"; readonly key?: string; readonly value: string; readonly collection: Expression }
    | { readonly is: "else" | "endif" | "endfor" }
  );

interface Sequence {
  readonly start: number;
  readonly end: number;
  readonly stripsBefore: boolean;
  readonly stripsAfter: boolean;
}

/** The spans of a text, which may be a part of another. */
export interface Places {
  span(start: number, end: number): Span;
}

/** The tokens of one template, as they are found. */
export class Tokens {
  readonly list: Token[] = [];
  /** How deep the deepest expression in it is. */
  height = 0;
  readonly #text: string;
  readonly #isQuoted: boolean;

  constructor(text: string, isQuoted: boolean) {
    this.#text = text;
    this.#isQuoted = isQuoted;
  }

  /** Terraform takes a quoted text whole, and any other line by line: that is how far a strip marker reaches. */
  text(start: number, end: number): void {
    for (let from = start; from < end; ) {
      const newline = this.#isQuoted ? -1 : this.#text.indexOf("\n", from);
      const to = newline === -1 || newline >= end ? end : newline + 1;
      this.list.push({ is: "text", text: unescaped(this.#text.slice(from, to), this.#isQuoted), start: from, end: to });
      from = to;
    }
  }

  /** A sequence whose expression has a height, 0 where it has none. */
  sequence(token: SequenceToken, height: number): void {
    this.list.push(token);
    this.height = Math.max(this.height, height);
  }
}
