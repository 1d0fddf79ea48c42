import type { Diagnostic } from "../../source/diagnostic.ts";
import type { Span } from "../../source/span.ts";

/**
 * Collects what is wrong in the files of a run. A module that is called many times, or a block with many instances, makes the same
 * mistake many times: each is told once for its place, and a file that is nothing but mistakes is told to be so.
 */
export class Problems {
  readonly #told = new Set<string>();
  readonly #byFile = new Map<string, Diagnostic[]>();
  readonly #untold = new Map<string, { count: number; last: Span }>();

  add(level: Diagnostic["level"], message: string, span: Span, { isGap = false, undeclared }: { readonly isGap?: boolean; readonly undeclared?: string } = {}): void {
    const key = `${span.file}\u0000${String(span.start)}\u0000${String(span.end)}\u0000${message}`;
    if (this.#told.has(key)) return;
    const told = this.#byFile.get(span.file) ?? [];
    this.#byFile.set(span.file, told);
    if (told.length < MOST) {
      this.#told.add(key);
      told.push({ level, message, span, ...(isGap && { isGap }), ...(undeclared !== undefined && { undeclared }) });
      return;
    }
    this.#untold.set(span.file, { count: (this.#untold.get(span.file)?.count ?? 0) + 1, last: span });
  }

  addAll(diagnostics: readonly Diagnostic[]): void {
    for (const { level, message, span } of diagnostics) this.add(level, message, span);
  }

  /** By file, in the order in which the files were met; in a file in the order in which they were found. */
  all(): readonly Diagnostic[] {
    return [...this.#byFile].flatMap(([file, told]) => {
      const untold = this.#untold.get(file);
      if (!untold) return told;
      const message = `${String(untold.count)} more problems in this file are not shown; correct the first ones and run again`;
      return [...told, { level: "note", message, span: untold.last }];
    });
  }
}

/** Problems of one file that are told one by one. */
const MOST = 100;
