import type { Span } from "../../../../source/span.ts";
import { endOfName } from "../characters.ts";
import { type Fault, MAX_DEPTH } from "../faults.ts";
import type { Expression } from "../tree.ts";
import { endOfToken, Refusal } from "./refusal.ts";

/** Reads the expression at which a cursor is: handed on to what expressions consist of, which hold expressions themselves. */
export type Read = (cursor: Cursor) => Expression;

/** A place in a text that is read once, from its beginning to its end, and never back. What cannot be read is thrown as a `Refusal`. */
export class Cursor {
  readonly text: string;
  at: number;
  /** The end of the last token. */
  end: number;
  /** Whether a line break ends something here. */
  isLined = false;
  /** Where the item of an object begins that a line break ends; -1 in none. */
  entry = -1;
  /** How many blocks and expressions are open around this place. */
  depth = 0;
  /** How deep the expression is that was read last: a name is 1. */
  height = 1;
  readonly comments: { readonly start: number; readonly end: number }[] = [];
  /** What is wrong about how items lie, which does not keep them from being read. */
  readonly faults: Fault[] = [];
  readonly #file: string;
  readonly #toSource: ((offset: number) => number) | undefined;

  constructor(file: string, text: string, at = 0, toSource?: (offset: number) => number) {
    this.#file = file;
    this.text = text;
    this.at = at;
    this.end = at;
    this.#toSource = toSource;
  }

  span(start: number, end: number): Span {
    const to = this.#toSource;
    return to ? { file: this.#file, start: to(start), end: to(end) } : { file: this.#file, start, end };
  }

  /** From a place to the end of the last token. */
  from(start: number): Span {
    return this.span(start, this.end);
  }

  /** The character here, after white space and comments; NaN at the end of the text. */
  next(): number {
    const { text } = this;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code === SPACE || code === TAB || (code === LINE_FEED && !this.isLined)) this.at += 1;
      else if (code === RETURN && text.charCodeAt(this.at + 1) === LINE_FEED) this.at += 1;
      else if ((code !== HASH && code !== SLASH) || !this.#comment(code)) return code;
    }
  }

  /** Passes over line breaks also where they end something, and says whether there was one. */
  lines(): boolean {
    let isPassed = false;
    while (this.next() === LINE_FEED) {
      this.at += 1;
      isPassed = true;
    }
    return isPassed;
  }

  /** The character at this very place. */
  code(): number {
    return this.text.charCodeAt(this.at);
  }

  take(length: number): void {
    this.at += length;
    this.end = this.at;
  }

  /** Takes one character, after white space. */
  expect(code: number): void {
    if (this.next() !== code) this.refuse();
    this.take(1);
  }

  /** Takes a name, which may be a word of the language. Empty where there is none. */
  name(): string {
    const { at, text } = this;
    const end = endOfName(text, at);
    if (end === at) return "";
    this.take(end - at);
    return text.slice(at, end);
  }

  enter(): void {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) this.refuse(TOO_DEEP, this.at, this.at + 1);
  }

  leave(): void {
    this.depth -= 1;
  }

  /** What begins at `start` holds something of a height. So chains are bounded, too, which are as deep as they are long. */
  grow(height: number, start: number): void {
    this.height = height + 1;
    this.deepen(height, start);
  }

  /** Refuses what begins at `start` where so many levels more are too many. */
  deepen(levels: number, start: number): void {
    if (this.depth + levels > MAX_DEPTH) this.refuse(TOO_DEEP, start, start + 1);
  }

  /** Without words it is told by what stands there. */
  refuse(says?: string, start = this.at, end = endOfToken(this.text, start)): never {
    if (says === undefined && this.isLined && this.entry >= 0 && this.text.charCodeAt(start) === LINE_FEED) throw new Refusal(this.entry, start, BROKEN_ENTRY);
    throw new Refusal(start, end, says);
  }

  /** False where a slash begins no comment. */
  #comment(code: number): boolean {
    const { at, text } = this;
    const second = code === HASH ? SLASH : text.charCodeAt(at + 1);
    if (second === SLASH) {
      const newline = text.indexOf("\n", at);
      const end = newline === -1 ? text.length : newline;
      this.at = newline !== -1 && text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
    } else if (second === STAR) {
      const found = text.indexOf("*/", at + 2);
      if (found === -1) this.refuse("this comment has no end; add `*/`", at, at + 2);
      this.at = found + 2;
    } else return false;
    this.comments.push({ start: at, end: this.at });
    return true;
  }
}

const TOO_DEEP = `this expression is nested more than ${MAX_DEPTH} levels deep; split it into local values`;
const BROKEN_ENTRY = "this item of an object does not end on its line; put its value in parentheses, or on one line";

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const HASH = 35;
const STAR = 42;
const SLASH = 47;
