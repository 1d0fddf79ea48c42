import { LineIndex, type SourceText } from "./source.ts";
import type { Span } from "./span.ts";

/** Lines and columns of a span; the end is exclusive. */
export interface Range {
  readonly file: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Turns offsets into lines and columns, for the files in which something is reported. */
export class Positions {
  readonly #texts: ReadonlyMap<string, SourceText>;
  readonly #indexes = new Map<string, LineIndex>();

  constructor(files: readonly SourceText[]) {
    this.#texts = new Map(files.map((source) => [source.file, source]));
  }

  lines(file: string): LineIndex | undefined {
    const known = this.#indexes.get(file);
    if (known) return known;
    const source = this.#texts.get(file);
    if (source === undefined) return undefined;
    const index = new LineIndex(source.text, source.guarded);
    this.#indexes.set(file, index);
    return index;
  }

  /** A place in a file whose text is not at hand is its start. */
  locate({ file, start, end }: Span): Range {
    const lines = this.lines(file);
    const from = lines?.position(start) ?? { line: 1, column: 1 };
    const to = lines?.position(end) ?? from;
    return { file, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  }
}
