import type { Span } from "../../../source/span.ts";
import { type Fault, MAX_DEPTH, type Scan } from "./outline.ts";

/** The text from which the grammar's nodes are turned into our tree: what is wrong in it is collected on the way. */
export class Reader {
  readonly text: string;
  readonly faults: Fault[] = [];
  readonly #file: string;
  readonly #newlines: Scan["newlines"];
  readonly #toSource: (offset: number) => number;

  constructor(file: string, text: string, scan: Scan, toSource: (offset: number) => number = (offset) => offset) {
    this.#file = file;
    this.text = text;
    this.#newlines = scan.newlines;
    this.#toSource = toSource;
  }

  span(start: number, end: number): Span {
    return { file: this.#file, start: this.#toSource(start), end: this.#toSource(end) };
  }

  /** The first line break from `start` to `end` that stands in the brace which opens at `open` and in nothing within. */
  newline(open: number, start: number, end: number): number | undefined {
    const all = this.#newlines.get(open) ?? [];
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found = all[low];
    return found !== undefined && found < end ? found : undefined;
  }

  fault(start: number, end: number, message: string): void {
    this.faults.push({ start, end, message });
  }

  /** Whether there is room for one more level; says so where there is none. */
  isTooDeep(depth: number, start: number): boolean {
    if (depth <= MAX_DEPTH) return false;
    if (this.faults.length === 0) this.fault(start, start + 1, `this expression is nested more than ${MAX_DEPTH} levels deep; split it into local values`);
    return true;
  }
}
