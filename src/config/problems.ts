import type { Diagnostic } from "../source/diagnostic.ts";
import type { Span } from "../source/span.ts";

/** What is wrong in configurations: errors end the run before anything is judged, the rest is told with the report. */
export class Problems {
  readonly errors: Diagnostic[] = [];
  readonly others: Diagnostic[] = [];

  error(message: string, span: Span): void {
    this.errors.push({ level: "error", message, span });
  }

  warning(message: string, span: Span): void {
    this.others.push({ level: "warning", message, span });
  }

  take(diagnostics: readonly Diagnostic[]): void {
    for (const each of diagnostics) (each.level === "error" ? this.errors : this.others).push(each);
  }
}
