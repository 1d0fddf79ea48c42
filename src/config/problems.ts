import type { Diagnostic } from "../source/diagnostic.ts";
import type { Span } from "../source/span.ts";

/** What is wrong in configurations: errors end the run before anything is judged, the rest is told with the report. */
export class Problems {
  readonly errors: Diagnostic[] = [];
  readonly others: Diagnostic[] = [];

  /** What holds for several workloads is told once. */
  error(message: string, span: Span): void {
    const isTold = this.errors.some((each) => each.message === message && each.span.file === span.file && each.span.start === span.start);
    if (!isTold) this.errors.push({ level: "error", message, span });
  }

  warning(message: string, span: Span): void {
    this.others.push({ level: "warning", message, span });
  }

  note(message: string, span: Span): void {
    this.others.push({ level: "note", message, span });
  }

  take(diagnostics: readonly Diagnostic[]): void {
    for (const each of diagnostics) (each.level === "error" ? this.errors : this.others).push(each);
  }
}
