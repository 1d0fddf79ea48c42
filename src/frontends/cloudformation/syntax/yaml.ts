import { Composer, type CST } from "yaml";
import type { SourceText } from "../../../source/source.ts";
import { yamlTokens } from "../../yaml-tokens.ts";
import { type Document, MAX_DEPTH } from "./document.ts";
import { explainYamlError } from "./yaml-errors.ts";
import { Padding, padQuotes } from "./yaml-quotes.ts";
import { survey } from "./yaml-survey.ts";
import { toSyntax } from "./yaml-tree.ts";

/**
 * Reads a file as YAML. The failsafe schema leaves every scalar as text; tags, nulls, merge keys and
 * duplicate keys are read by our own walk, and aliases are followed within bounds.
 */
export function parseYaml(source: SourceText): readonly Document[] {
  const documents = parsePadded(source, new Padding(source.text, []));
  if (!documents.some((document) => document.openQuote)) return documents;
  const padding = padQuotes(source.text);
  return padding.text.length === source.text.length ? documents : parsePadded(source, padding);
}

interface Read extends Document {
  /** True where a quoted text does not end, or seems not to. */
  readonly openQuote: boolean;
}

function parsePadded(source: SourceText, padding: Padding): readonly Read[] {
  const { tokens, next, deepest: early } = yamlTokens(padding.text, { depth: MAX_DEPTH, documents: MAX_DOCUMENTS });
  const { deepest = early, tags, comments: found } = survey(tokens, MAX_DEPTH);
  const comments = found.map(({ start, end }) => ({ file: source.file, start: padding.original(start), end: padding.original(end) }));
  if (deepest !== undefined) {
    const message = `lists and maps are nested more than ${MAX_DEPTH} levels deep here; flatten them`;
    const start = padding.original(deepest);
    const span = { file: source.file, start, end: Math.min(start + 1, source.text.length) };
    return [{ diagnostics: [{ level: "error", message, span }], broken: true, openQuote: false }];
  }
  const composed = compose(tokens, padding.text.length).map((document) => {
    const errors = document.errors.map((error) => {
      const [start, end] = error.pos;
      const last = Math.min(Math.max(start, end), padding.text.length);
      const span = { file: source.file, start: padding.original(start), end: padding.original(last) };
      return { level: "error", message: explainYamlError(error), span } as const;
    });
    const openQuote = document.errors.some((error) => error.message.includes("closing"));
    if (document.contents === null) return { diagnostics: errors, broken: errors.length > 0, openQuote };
    const tree = toSyntax(document.contents, source, padding, tags);
    const broken = errors.length > 0 || tree.broken;
    return { root: tree.root, diagnostics: [...errors, ...tree.diagnostics], broken, openQuote, ...(comments.length > 0 && { comments }) };
  });
  return next === undefined ? composed : [...composed, unread(source.file, padding.original(next))];
}

/** What stands for all documents that are too many. It counts only where none before them is a template. */
function unread(file: string, start: number): Read {
  const message = `the file holds more than ${MAX_DOCUMENTS} documents, and none up to here is a template; move the template to its own file`;
  return { diagnostics: [{ level: "error", message, span: { file, start, end: start + 1 } }], broken: true, openQuote: false };
}

/** A file may be nothing but errors, and each is made with a stack trace that nobody looks at and that takes most of the time. */
function compose(tokens: readonly CST.Token[], end: number) {
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, strict: false });
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return [...composer.compose(tokens, false, end)];
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Documents of one file. CloudFormation reads one; a bundle of Kubernetes' manifests, which may lie among templates, has some hundreds. */
const MAX_DOCUMENTS = 1_000;
