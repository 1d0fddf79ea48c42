import type { Diagnostic } from "../../../source/diagnostic.ts";
import type { SourceText } from "../../../source/source.ts";
import { commentsOf } from "./comments.ts";
import { duplicatesIn } from "./duplicates.ts";
import type { Fault } from "./faults.ts";
import { readJson } from "./json.ts";
import { isJsonName } from "./json-name.ts";
import type { JsonText } from "./json-text.ts";
import { wholeFile, wholeText } from "./native/read.ts";
import { Refusal } from "./native/refusal.ts";
import { firstFault, type Recovered, recovered } from "./recovery/recover.ts";
import type { Body, Comment, Expression } from "./tree.ts";

/** A file as far as it can be read: what is broken is left out and told. */
export interface ParsedFile {
  readonly body: Body;
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A template or an expression; one that cannot be read is broken as a whole. */
export interface ParsedText {
  readonly expression: Expression;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a `.tf`, `.tofu` or `.tfvars` file, or its JSON variant, by the end of its name. */
export function parseFile(source: SourceText): ParsedFile {
  if (isJsonName(source.file)) return readJson(source, parseText);
  const { body, comments, faults } = nativeFile(source);
  return { body, comments, diagnostics: [...faults, ...duplicatesIn(body)].map((fault) => diagnosticOf(fault, source)) };
}

/** Reads a text as `templatefile` reads it. */
export const parseTemplate = ({ file, text }: SourceText): ParsedText => parseText("template", file, { text });

/** Reads an expression alone, as a variable is given it by environment or command line, and as `terraform console` reads it. */
export const parseExpression = ({ file, text }: SourceText): ParsedText => parseText("expression", file, { text });

function parseText(as: "template" | "expression", file: string, { text, toSource = (offset) => offset }: Partial<JsonText> & Pick<JsonText, "text">): ParsedText {
  const expression = wholeText(as, file, text, toSource);
  if (!(expression instanceof Refusal)) return { expression, diagnostics: [] };
  const { start, end, message } = firstFault(text, as) ?? { start: 0, end: text.length, message: `this is no ${as}; correct it` };
  const span = (from: number, to: number): Diagnostic["span"] => ({ file, start: toSource(from), end: toSource(to) });
  return {
    expression: { is: "broken", span: span(0, text.length) },
    diagnostics: [{ level: "error", message, span: span(Math.min(start, text.length), Math.min(end, text.length)) }],
  };
}

function nativeFile(source: SourceText): Recovered {
  const whole = wholeFile(source);
  if (!(whole instanceof Refusal)) return { ...whole, comments: commentsOf(source, whole.comments) };
  const left = recovered(source);
  if (left.faults.length > 0) return left;
  return { ...left, faults: [{ start: whole.start, end: whole.end, message: whole.says ?? "this cannot be read; correct it" }] };
}

const diagnosticOf = ({ start, end, message }: Fault, { file, text }: SourceText): Diagnostic => ({
  level: "error",
  message,
  span: { file, start: Math.min(start, text.length), end: Math.min(end, text.length) },
});
