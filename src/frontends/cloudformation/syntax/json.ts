import { type Node, type ParseError, parseTree } from "jsonc-parser";
import type { SourceText } from "../../../source/source.ts";
import type { Span } from "../../../source/span.ts";
import { type Document, MAX_DEPTH } from "./document.ts";
import { Duplicates } from "./duplicates.ts";
import { tooDeep } from "../../json-depth.ts";
import { explainJsonError } from "../../json-errors.ts";
import type { EntrySyntax, ScalarSyntax, Syntax } from "./syntax.ts";

/** Reads a file as JSON, which CloudFormation wants without comments and without trailing commas. */
export function parseJson(source: SourceText): Document {
  const deep = tooDeep(source.text, MAX_DEPTH);
  if (deep !== undefined) {
    const message = `lists and maps are nested more than ${MAX_DEPTH} levels deep here; flatten them`;
    return {
      diagnostics: [{ level: "error", message, span: { file: source.file, start: deep, end: deep + 1 } }],
      broken: true,
    };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(source.text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error) {
    const span = { file: source.file, start: error.offset, end: error.offset + error.length };
    return { diagnostics: [{ level: "error", message: explainJsonError(error, source.text), span }], broken: true };
  }
  if (!tree) return { diagnostics: [], broken: false };
  const duplicates = new Duplicates(source.text);
  return { root: convert(tree, source, duplicates), diagnostics: duplicates.diagnostics, broken: false };
}

function convert(node: Node, source: SourceText, duplicates: Duplicates): Syntax {
  const span = spanOf(node, source);
  const children = node.children ?? [];
  switch (node.type) {
    case "object":
      return { kind: "mapping", entries: entriesOf(children, source, duplicates), span, via: [] };
    case "array":
      return { kind: "sequence", items: children.map((item) => convert(item, source, duplicates)), span, via: [] };
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "property":
      return scalar(node, source);
  }
}

function entriesOf(
  properties: readonly Node[],
  source: SourceText,
  duplicates: Duplicates,
): ReadonlyMap<string, EntrySyntax> {
  const entries = new Map<string, EntrySyntax>();
  for (const property of properties) {
    const [name, value] = property.children ?? [];
    if (!name || !value) continue;
    const key = scalar(name, source);
    const earlier = entries.get(key.text);
    if (earlier) duplicates.add(key, earlier.key);
    entries.set(key.text, { key, value: convert(value, source, duplicates) });
  }
  return entries;
}

function scalar(node: Node, source: SourceText): ScalarSyntax {
  const span = spanOf(node, source);
  const value: unknown = node.value;
  if (typeof value === "string") return { kind: "scalar", text: value, quoted: true, span, via: [] };
  return { kind: "scalar", text: source.text.slice(span.start, span.end), quoted: false, span, via: [] };
}

const spanOf = (node: Node, source: SourceText): Span => ({
  file: source.file,
  start: node.offset,
  end: node.offset + node.length,
});
