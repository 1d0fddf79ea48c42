import type { Diagnostic } from "../../source/diagnostic.ts";
import type { Span } from "../../source/span.ts";

/**
 * Collects what is wrong in one template. A loop writes the same mistake out many times, so each is told once
 * for its place; and a file that is nothing but mistakes is told to be so.
 */
export class Problems {
  readonly #diagnostics: Diagnostic[];
  readonly #told = new Set<string>();
  readonly #undefined = new Map<string, Span>();
  #untold = 0;
  #last: Span | undefined;

  constructor(first: readonly Diagnostic[] = []) {
    this.#diagnostics = first.slice(0, MOST);
    this.#untold = first.length - this.#diagnostics.length;
    this.#last = first.at(-1)?.span;
  }

  add(level: Diagnostic["level"], message: string, span: Span): void {
    const key = `${span.start} ${span.end} ${message}`;
    if (this.#told.has(key)) return;
    this.#last = span;
    if (this.#diagnostics.length >= MOST) {
      this.#untold += 1;
      return;
    }
    this.#told.add(key);
    this.#diagnostics.push({ level, message, span });
  }

  /** Notes a name that a function refers to; whether it exists is known at the end. */
  uses(name: string, span: Span): void {
    if (!this.#undefined.has(name)) this.#undefined.set(name, span);
  }

  /** Tells once about all names that were used and that the template does not define. */
  tellUndefined(isDefined: (name: string) => boolean): void {
    const missing = [...this.#undefined].filter(([name]) => !isDefined(name));
    const [first] = missing;
    if (!first) return;
    const names = missing.slice(0, MOST_NAMES).map(([name]) => `\`${shortened(name)}\``);
    const more = missing.length > MOST_NAMES ? ` and ${missing.length - MOST_NAMES} more` : "";
    const be = missing.length > 1 ? "are" : "is";
    this.add(
      "note",
      `${names.join(", ")}${more} ${be} not defined in this template; define or correct the name`,
      first[1],
    );
  }

  all(): readonly Diagnostic[] {
    if (this.#untold === 0 || !this.#last) return this.#diagnostics;
    const message = `${this.#untold} more problems in this file are not shown; correct the first ones and run again`;
    return [...this.#diagnostics, { level: "note", message, span: this.#last }];
  }
}

/** No name is longer than 255 characters; a text that was taken for one may be. */
const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);

const LONGEST = 80;

/** Problems of one file that are told one by one. */
const MOST = 100;

const MOST_NAMES = 5;
