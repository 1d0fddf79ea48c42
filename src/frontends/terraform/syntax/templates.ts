import type { Expression, Template, TemplatePart } from "./tree.ts";
import type { Light } from "./light.ts";
import type { Reader } from "./reader.ts";
import { nested, type Token, withoutIndentation, withStripMarkers } from "./template-tokens.ts";
import { unescaped } from "./strings.ts";

type Read = (node: Light, reader: Reader, depth: number) => Expression;

/** A quoted string without interpolations. */
export function quoted({ start, end }: Light, reader: Reader): Template {
  const text = unescaped(reader.text.slice(start + 1, end - 1), true);
  const span = reader.span(start, end);
  const parts: readonly TemplatePart[] = text === "" ? [] : [{ is: "text", text, span: reader.span(start + 1, end - 1) }];
  return { is: "template", parts, isWrapped: false, isHeredoc: false, span };
}

/** A quoted string with interpolations, or a heredoc. */
export function templateOf(node: Light, reader: Reader, depth: number, read: Read): Template {
  const isHeredoc = node.type === "heredoc_template";
  if (!isHeredoc) return partsBetween(node, node.start + 1, node.end - 1, "quoted", reader, depth, read);
  const [opener, marker] = node.children;
  const start = reader.text.indexOf("\n", marker?.end) + 1;
  const end = reader.text.lastIndexOf("\n", (node.children.at(-1)?.start ?? node.end) - 1) + 1;
  const isIndented = opener !== undefined && reader.text.slice(opener.start, opener.end).endsWith("-");
  return partsBetween(node, start, Math.max(start, end), isIndented ? "indented" : "heredoc", reader, depth, read);
}

/** The parts of a template whose text lies between two offsets. The grammar passes over white space, so texts are what lies between its nodes. */
export function partsBetween(
  node: Light,
  start: number,
  end: number,
  kind: "quoted" | "heredoc" | "indented" | "bare",
  reader: Reader,
  depth: number,
  read: Read,
): Template {
  const tokens: Token[] = [];
  let done = start;
  for (const sequence of sequencesIn(node)) {
    if (sequence.end > end) break;
    addText(tokens, done, sequence.start, kind, reader);
    tokens.push(sequenceToken(sequence, reader, depth, read));
    done = sequence.end;
  }
  addText(tokens, done, end, kind, reader);
  const isWrapped = tokens.length === 1 && tokens[0]?.is === "interpolation" && (kind === "quoted" || kind === "bare");
  withStripMarkers(tokens);
  if (kind === "indented") withoutIndentation(tokens);
  const parts = nested(tokens, reader, depth);
  return { is: "template", parts, isWrapped, isHeredoc: kind === "heredoc" || kind === "indented", span: reader.span(node.start, node.end) };
}

/** Interpolations and directives in the order in which they are written. Directives enclose each other in the grammar's tree, to any depth. */
function sequencesIn(node: Light): readonly Light[] {
  const found: Light[] = [];
  const waiting = [...node.children].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (SEQUENCES.has(next.type)) found.push(next);
    else if (ENCLOSING.has(next.type)) for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child) waiting.push(child);
    }
  }
  return found;
}

const SEQUENCES: ReadonlySet<string> = new Set([
  "template_interpolation",
  "template_if_intro",
  "template_else_intro",
  "template_if_end",
  "template_for_start",
  "template_for_end",
]);
const ENCLOSING: ReadonlySet<string> = new Set(["template_directive", "template_if", "template_for"]);

/** Terraform takes a quoted text whole, and any other line by line: that is how far a strip marker reaches. */
function addText(tokens: Token[], start: number, end: number, kind: "quoted" | "heredoc" | "indented" | "bare", reader: Reader): void {
  for (let from = start; from < end; ) {
    const newline = kind === "quoted" ? -1 : reader.text.indexOf("\n", from);
    const to = newline === -1 || newline >= end ? end : newline + 1;
    tokens.push({ is: "text", text: unescaped(reader.text.slice(from, to), kind === "quoted"), start: from, end: to });
    from = to;
  }
}

function sequenceToken(node: Light, reader: Reader, depth: number, read: Read): Token {
  const common = {
    start: node.start,
    end: node.end,
    stripsBefore: node.children[1]?.type === "strip_marker",
    stripsAfter: node.children.at(-2)?.type === "strip_marker",
  };
  const inner = node.children.find(({ type }) => type === "expression");
  const value = (): Expression => (inner ? read(inner, reader, depth + 1) : missing(node, reader));
  switch (node.type) {
    case "template_if_intro":
      return { is: "if", condition: value(), ...common };
    case "template_else_intro":
      return { is: "else", ...common };
    case "template_if_end":
    case "template_for_end":
      return { is: "end", ...common };
    case "template_for_start": {
      const names = node.children.filter(({ type }) => type === "identifier").map((name) => reader.text.slice(name.start, name.end));
      const key = names.length > 1 ? names[0] : undefined;
      return { is: "for", ...(key === undefined ? {} : { key }), value: names.at(-1) ?? "", collection: value(), ...common };
    }
    default:
      return { is: "interpolation", value: value(), ...common };
  }
}

function missing({ start, end }: Light, reader: Reader): Expression {
  reader.fault(start, end, "this interpolation is empty; write an expression into it, or remove it");
  return { is: "broken", span: reader.span(start, end) };
}
