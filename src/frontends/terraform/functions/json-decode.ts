import type { Place } from "../../../source/span.ts";
import type { Reading } from "../../../value/reading.ts";
import { parseNumber } from "./numbers.ts";
import { boolean, number, object, text as textOf, tuple } from "./values.ts";

/** What a JSON text says, with its numbers as they are written; a text of what is wrong with it otherwise. */
export function decodeJson(text: string, place: Place): Reading | string {
  const reader = new Reader(text, place);
  const value = reader.value(0);
  return typeof value === "string" ? value : reader.end(value);
}

/** Control characters stand in a string as escapes only. */
const TOKEN = /[\t\n\r ]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/uy;

class Reader {
  readonly #text: string;
  readonly #place: Place;
  #position = 0;

  constructor(text: string, place: Place) {
    this.#text = text;
    this.#place = place;
  }

  /** The value, or what is wrong. */
  value(depth: number): Reading | string {
    if (depth > MAX_DEPTH) return "it is nested too deep";
    const [whole, mark, string, digits, word] = this.#next();
    if (whole === undefined) return this.#wrong();
    if (mark === "{") return this.#object(depth);
    if (mark === "[") return this.#list(depth);
    if (mark !== undefined) return this.#wrong();
    if (string !== undefined) return textOf(unescaped(string), this.#place);
    if (word === "null") return { is: "absent", place: this.#place };
    if (word !== undefined) return boolean(word === "true", this.#place);
    const parsed = parseNumber(digits ?? "");
    return parsed ? number(parsed, this.#place) : "it has a number that is too long";
  }

  end(value: Reading): Reading | string {
    return /^[\t\n\r ]*$/u.test(this.#text.slice(this.#position)) ? value : "something follows its value";
  }

  #object(depth: number): Reading | string {
    const entries = new Map<string, Reading>();
    for (let isFirst = true; ; isFirst = false) {
      const [whole, mark, string] = this.#next();
      if (isFirst && mark === "}") break;
      if (whole === undefined || string === undefined || this.#next()[1] !== ":") return this.#wrong();
      const value = this.value(depth + 1);
      if (typeof value === "string") return value;
      entries.set(unescaped(string), value);
      const after = this.#next()[1];
      if (after === "}") break;
      if (after !== ",") return this.#wrong();
    }
    return object(entries, this.#place);
  }

  #list(depth: number): Reading | string {
    const items: Reading[] = [];
    const start = this.#position;
    if (this.#next()[1] === "]") return tuple([], this.#place);
    this.#position = start;
    for (;;) {
      const value = this.value(depth + 1);
      if (typeof value === "string") return value;
      items.push(value);
      const after = this.#next()[1];
      if (after === "]") return tuple(items, this.#place);
      if (after !== ",") return this.#wrong();
    }
  }

  #next(): readonly (string | undefined)[] {
    TOKEN.lastIndex = this.#position;
    const token = TOKEN.exec(this.#text);
    if (token) this.#position += token[0].length;
    return token ?? [];
  }

  #wrong(): string {
    return `it is no JSON at its character ${String(this.#position + 1)}`;
  }
}

const unescaped = (string: string): string => {
  const value: unknown = JSON.parse(string);
  return typeof value === "string" ? value.toWellFormed() : "";
};

const MAX_DEPTH = 500;
