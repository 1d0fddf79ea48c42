import type { Diagnostic } from "../../../source/diagnostic.ts";
import type { SourceText } from "../../../source/source.ts";
import type { Body, Comment, Expression } from "./tree.ts";
import { bodyOf } from "./bodies.ts";
import { duplicatesIn } from "./duplicates.ts";
import { expressionOf } from "./expressions.ts";
import type { Grammar } from "./grammar.ts";
import { isJsonName, readJson } from "./json.ts";
import type { JsonText } from "./json-text.ts";
import type { Light } from "./light.ts";
import type { Fault, Scan } from "./outline.ts";
import type { ParsedFile, Parser } from "./parse.ts";
import { Reader } from "./reader.ts";
import { recovered } from "./recover.ts";
import { readRegular } from "./regular.ts";
import { scan } from "./scan.ts";
import { partsBetween } from "./templates.ts";

export class NativeParser implements Parser {
  readonly #grammar: Grammar;

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
  }

  file(source: SourceText): ParsedFile {
    if (isJsonName(source.file)) return readJson(source, (as, file, text) => this.#text(as, file, text));
    const scanned = scan(source.text);
    const comments = commentsOf(source, scanned);
    const regular = scanned.faults.length === 0 ? readRegular(source, scanned, this.#grammar) : undefined;
    if (regular) return this.#finished(source, regular, comments, []);
    const whole = scanned.faults.length === 0 ? this.#whole(source, scanned) : undefined;
    if (whole?.faults.length === 0) return this.#finished(source, whole.body, comments, []);
    const { body, faults } = recovered(source, scanned, this.#grammar);
    // What no item says by itself is how the items lie: several on one line.
    const told = faults.length > 0 ? faults : (whole?.faults ?? []);
    return this.#finished(source, body, comments, told);
  }

  #finished(source: SourceText, body: Body, comments: readonly Comment[], faults: readonly Fault[]): ParsedFile {
    return { body, comments, diagnostics: [...faults, ...duplicatesIn(body)].map((fault) => diagnosticOf(fault, source)) };
  }

  /** Undefined where the grammar finds an error: then the file is read item by item. */
  #whole({ file, text }: SourceText, scanned: Scan): { readonly body: Body; readonly faults: readonly Fault[] } | undefined {
    const grown = this.#grammar.read(scanned.condensed);
    const [body] = grown?.root.children ?? [];
    if (!grown || grown.broken || (body && body.type !== "body")) return undefined;
    const reader = new Reader(file, text, scanned);
    return { body: bodyOf(body?.children ?? [], -1, text.length, reader, 0), faults: reader.faults };
  }

  template({ file, text }: SourceText): { readonly template: Expression; readonly diagnostics: readonly Diagnostic[] } {
    const { expression, diagnostics } = this.#text("template", file, { text, toSource: (offset) => offset });
    return { template: expression, diagnostics };
  }

  expression({ file, text }: SourceText): Single {
    return this.#text("expression", file, { text, toSource: (offset) => offset });
  }

  #text(as: "template" | "expression", file: string, { text, toSource }: JsonText): Single {
    const scanned = scan(text, as);
    const reader = new Reader(file, text, scanned, toSource);
    const failed = ({ start, end, message }: Fault): Single => ({
      expression: { is: "broken", span: reader.span(0, text.length) },
      diagnostics: [{ level: "error", message, span: reader.span(Math.min(start, text.length), Math.min(end, text.length)) }],
    });
    const [fault] = scanned.faults;
    if (fault) return failed(fault);
    // A template is read as a heredoc, an expression in parentheses, where line breaks mean nothing.
    const grown = this.#grammar.read(scanned.condensed, as === "template" ? { before: "a=<<E\n", after: "\nE\n" } : { before: "a=(", after: "\n)\n" });
    const items = grown?.root.children[0]?.children ?? [];
    const value = items.length === 1 && !grown?.broken ? items[0]?.children.find(({ type }) => type === "expression") : undefined;
    const expression = value ? (as === "template" ? templateIn(value, text, reader) : bracketed(value, reader)) : undefined;
    if (expression && reader.faults.length === 0) return { expression, diagnostics: [] };
    return failed(reader.faults[0] ?? { start: 0, end: text.length, message: `this is no ${as}; correct it` });
  }
}

interface Single {
  readonly expression: Expression;
  readonly diagnostics: readonly Diagnostic[];
}

function templateIn(value: Light, text: string, reader: Reader): Expression | undefined {
  const [heredoc] = value.children[0]?.children ?? [];
  return heredoc && partsBetween({ ...heredoc, start: 0, end: text.length }, 0, text.length, "bare", reader, 1, expressionOf);
}

function bracketed(value: Light, reader: Reader): Expression | undefined {
  const inner = value.children.find(({ type }) => type === "expression");
  return inner && expressionOf(inner, reader, 1);
}

const diagnosticOf = ({ start, end, message }: Fault, { file, text }: SourceText): Diagnostic => ({
  level: "error",
  message,
  span: { file, start: Math.min(start, text.length), end: Math.min(end, text.length) },
});

function commentsOf({ file, text }: SourceText, { comments }: Scan): readonly Comment[] {
  return comments.map(({ start, end }) => ({ text: withoutMarks(text.slice(start, end)), span: { file, start, end } }));
}

const withoutMarks = (written: string): string =>
  (written.startsWith("/*") ? written.slice(2, -2) : written.replace(/^(?:#|\/\/)/u, "")).trim();
