/** A file's decoded text under the path that the report gives it. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** True where secrets may stand beside anything else, as in a plan: of a long line a report draws only what it means. */
  readonly guarded?: boolean;
}

/** Lines and columns count from 1; columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, as far as they are at hand. */
export interface Lines {
  /** See `SourceText`. */
  readonly guarded: boolean;
  /** The text of a line, without its line break; empty where there is no such line. */
  readonly line: (number: number) => string;
  /** How many there are at least. */
  readonly lines: number;
}

/** Finds the line and column of an offset. Built only for files in which something is reported. */
export class LineIndex implements Lines {
  readonly #starts: readonly number[];
  readonly #text: string;
  /** See `SourceText`. */
  readonly guarded: boolean;

  constructor(text: string, guarded = false) {
    this.#text = text;
    this.guarded = guarded;
    const starts = [0];
    let feed = text.indexOf("\n");
    let carriage = text.indexOf("\r");
    while ((feed >= 0 || carriage >= 0) && starts.length < MOST_LINES) {
      const isFeed = carriage < 0 || (feed >= 0 && feed <= carriage + 1);
      starts.push((isFeed ? feed : carriage) + 1);
      if (carriage >= 0 && (!isFeed || carriage < feed)) carriage = text.indexOf("\r", carriage + 1);
      if (isFeed) feed = text.indexOf("\n", feed + 1);
    }
    this.#starts = starts;
  }

  position(offset: number): Position {
    const wanted = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted - (this.#starts[low] ?? 0) + 1 };
  }

  /** The text of a line, without its line break. */
  line(number: number): string {
    const start = this.#starts[number - 1];
    if (start === undefined) return "";
    let end = this.#starts[number] ?? this.#text.length;
    while (end > start && "\r\n".includes(this.#text.charAt(end - 1))) end -= 1;
    return this.#text.slice(start, end);
  }

  get lines(): number {
    return this.#starts.length;
  }
}

/** No file that anybody writes has as many lines: what follows is shown as one, so that hostile ones take no memory. */
const MOST_LINES = 10_000_000;
