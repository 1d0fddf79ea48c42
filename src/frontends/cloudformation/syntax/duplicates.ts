import type { Diagnostic } from "../../../source/diagnostic.ts";
import { LineIndex } from "../../../source/source.ts";
import type { ScalarSyntax } from "./syntax.ts";

/** Collects keys that are defined twice in one map, in the same words for YAML and JSON. */
export class Duplicates {
  readonly diagnostics: Diagnostic[] = [];
  readonly #text: string;
  #lines: LineIndex | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  add(later: ScalarSyntax, earlier: ScalarSyntax): void {
    this.#lines ??= new LineIndex(this.#text);
    const line = this.#lines.position(earlier.span.start).line;
    const message = `\`${later.text}\` is already defined on line ${line}, and only the last definition counts; remove one of them`;
    this.diagnostics.push({ level: "warning", message, span: later.span });
  }
}
