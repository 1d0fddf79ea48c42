import type { Part } from "../../../value/join.ts";
import type { ListReading, MapReading, Reading } from "../../../value/reading.ts";
import type { FunctionCall } from "./call.ts";
import { isKnown } from "./known.ts";
import { joined } from "./open-text.ts";
import { undecided } from "./undecided.ts";
import { compareTexts, MAX_TEXT, tooLong } from "./values.ts";

/** JSON as Terraform writes it: without spaces, keys in order. What is not known is a part of the text. */
export function encodeJson(value: Reading, call: FunctionCall): Reading {
  const encoder = new Encoder(call);
  const parts: Part[] = [];
  encoder.encode(value, parts, 0);
  return encoder.stopped ?? joined(parts, call.place, call.name);
}

/** A string as Go writes it: what would end a script in a page is escaped, too. */
export const jsonString = (text: string): string => JSON.stringify(text).replace(/[<>&\u2028\u2029]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

class Encoder {
  readonly #call: FunctionCall;
  /** What the whole is where a part of it is a mistake, or there is too much. */
  stopped: Reading | undefined;
  #left = MAX_TEXT;

  constructor(call: FunctionCall) {
    this.#call = call;
  }

  /** Adds what is written of a value to the parts. */
  encode(value: Reading, parts: Part[], depth: number): void {
    this.#left -= 1;
    if (this.#left < 0 || depth > MAX_DEPTH) this.stopped ??= tooLong(this.#call.place);
    if (this.stopped) return;
    switch (value.is) {
      case "scalar":
        this.#write(value.quoted ? jsonString(value.text) : value.text, parts);
        return;
      case "absent":
        this.#write("null", parts);
        return;
      case "list":
        this.#list(value, parts, depth);
        return;
      case "map":
        this.#map(value, parts, depth);
        return;
      case "text":
        parts.push('"', ...value.parts.map((part) => (typeof part === "string" ? jsonString(part).slice(1, -1) : this.#inside(part))), '"');
        return;
      case "reference":
        parts.push(...(isPlain(value) ? ['"', value, '"'] : [this.#unknown(value)]));
        return;
      case "choice":
        parts.push({ ...value, then: this.#branch(value.then, depth), else: this.#branch(value.else, depth) });
        return;
      case "unknown":
        if (value.malformed) this.stopped ??= value;
        parts.push(this.#unknown(value));
        return;
      case "import":
        parts.push(this.#unknown(value));
    }
  }

  #list(list: ListReading, parts: Part[], depth: number): void {
    // How many commas there are is not known, nor in a set where an item stands.
    const isOpen = list.items.some((item) => item.is === "spread" || isOptional(item)) || (list.collection === "set" && list.items.length > 1 && !isKnown(list));
    if (isOpen) {
      parts.push(this.#unknown(list));
      return;
    }
    this.#write("[", parts);
    list.items.forEach((item, index) => {
      if (index > 0) this.#write(",", parts);
      if (item.is !== "spread") this.encode(item, parts, depth + 1);
    });
    this.#write("]", parts);
  }

  #map(map: MapReading, parts: Part[], depth: number): void {
    if (map.rest || [...map.entries.values()].some(({ value }) => isOptional(value))) {
      parts.push(this.#unknown(map));
      return;
    }
    this.#write("{", parts);
    [...map.entries]
      .sort(([a], [b]) => compareTexts(a, b))
      .forEach(([key, { value }], index) => {
        this.#write(`${index > 0 ? "," : ""}${jsonString(key)}:`, parts);
        this.encode(value, parts, depth + 1);
      });
    this.#write("}", parts);
  }

  #branch(value: Reading, depth: number): Reading {
    const parts: Part[] = [];
    this.encode(value, parts, depth + 1);
    return joined(parts, this.#call.place, this.#call.name);
  }

  /** A part of a string, as it stands between the quotes. */
  #inside(part: Reading): Reading {
    if (part.is === "reference" || (part.is === "unknown" && part.term?.atomic)) return part;
    if (part.is === "unknown" && part.malformed) this.stopped ??= part;
    return undecided({ ...this.#call, name: "escaped" }, [part]);
  }

  #unknown(value: Reading): Reading {
    return undecided({ ...this.#call, name: "jsonencode" }, [value]);
  }

  #write(text: string, parts: Part[]): void {
    this.#left -= text.length;
    const last = parts.at(-1);
    if (typeof last === "string") parts[parts.length - 1] = last + text;
    else parts.push(text);
  }
}

/** Ids, ARNs and the like are strings, and hold nothing that JSON writes otherwise. */
const isPlain = ({ attribute }: Extract<Reading, { is: "reference" }>): boolean =>
  attribute !== undefined && /(?:^|_)(?:id|arn|name|bucket|identifier|url|endpoint|address)$/u.test(attribute);

const isOptional = (value: Reading): boolean => value.is === "choice" && (isOmitted(value.then) || isOmitted(value.else));

const isOmitted = (branch: Reading): boolean => (branch.is === "absent" && branch.omitted === true) || isOptional(branch);

const MAX_DEPTH = 100;
