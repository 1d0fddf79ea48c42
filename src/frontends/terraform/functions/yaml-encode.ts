import type { Reading } from "../../../value/reading.ts";
import type { FunctionCall } from "./call.ts";
import { isKnown } from "./known.ts";
import { undecided } from "./undecided.ts";
import { compareTexts, text as textOf } from "./values.ts";
import { doubleQuoted, isSimpleKey, literal } from "./yaml-strings.ts";

/** YAML as Terraform writes it: all strings quoted or, with line breaks, as they stand; lists not indented below their key. */
export function encodeYaml(value: Reading, call: FunctionCall): Reading {
  if (!isKnown(value)) return undecided(call, [value]);
  const lines = new Writer();
  const written = lines.write(value, 0, 0, 0);
  if (written === undefined) return { ...undecided(call, [value]), why: "its YAML is not written out" };
  const isPlain = (value.is === "scalar" && !value.quoted) || value.is === "absent";
  return textOf(`${written}${written.endsWith("\n") ? "" : "\n"}${isPlain ? "...\n" : ""}`, call.place);
}

class Writer {
  #left = MOST;

  /**
   * A value that begins at a column. `block` is where a list or map of several lines stands, `inner` where the further lines of a text do.
   * Undefined for what is too long or too deep.
   */
  write(value: Reading, column: number, block: number, depth: number): string | undefined {
    if (depth > MAX_DEPTH || this.#left < 0) return undefined;
    switch (value.is) {
      case "scalar":
        this.#left -= value.text.length + 1;
        if (value.quoted && hasOtherBreaks(value.text)) return undefined;
        return value.quoted ? (literal(value.text, block + (depth === 0 ? 2 : 0)) ?? doubleQuoted(value.text, column, block + (depth === 0 ? 2 : 0))) : value.text;
      case "list":
        return value.items.length === 0 ? "[]" : this.#list(value.items.flatMap((item) => (item.is === "spread" ? [] : [item])), block, depth);
      case "map":
        return value.entries.size === 0 ? "{}" : this.#map([...value.entries].map(([key, entry]) => [key, entry.value]), block, depth);
      default:
        return "null";
    }
  }

  #list(items: readonly Reading[], column: number, depth: number): string | undefined {
    return this.#lines(items, column, (item) => {
      const inner = this.write(item, column + 2, column + 2, depth + 1);
      return inner === undefined ? undefined : `- ${inner}`;
    });
  }

  #map(entries: readonly (readonly [string, Reading])[], column: number, depth: number): string | undefined {
    return this.#lines(entries.toSorted(([a], [b]) => compareTexts(a, b)), column, ([key, value]) => {
      if (!isSimpleKey(key)) return undefined;
      const start = `${doubleQuoted(key)}:`;
      this.#left -= start.length;
      if (value.is === "list" && value.items.length > 0) return broken(start, column, this.write(value, column, column, depth + 1));
      if (value.is === "map" && value.entries.size > 0) return broken(start, column + 2, this.write(value, column + 2, column + 2, depth + 1));
      const inner = this.write(value, column + start.length + 1, column + 2, depth + 1);
      return inner === undefined ? undefined : `${start} ${inner}`;
    });
  }

  #lines<T>(items: readonly T[], column: number, write: (item: T) => string | undefined): string | undefined {
    let result = "";
    for (const item of items) {
      this.#left -= column + 2;
      const line = this.#left < 0 ? undefined : write(item);
      if (line === undefined) return undefined;
      // A text of several lines may end with a break already.
      if (result !== "") result += (result.endsWith("\n") ? "" : "\n") + " ".repeat(column);
      result += line;
    }
    return result;
  }
}

/** Terraform itself breaks lines of a block at these, so that another text is read again. */
const hasOtherBreaks = (text: string): boolean => text.includes("\n") && /[\x85\u2028\u2029]/u.test(text);

const broken = (start: string, column: number, inner: string | undefined): string | undefined => (inner === undefined ? undefined : `${start}\n${" ".repeat(column)}${inner}`);

const MAX_DEPTH = 100;

const MOST = 1_000_000;
