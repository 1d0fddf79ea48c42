import { parseFile } from "../../../../src/frontends/terraform/syntax/parse.ts";
import type { ParsedFile } from "../../../../src/frontends/terraform/syntax/parse.ts";
import type { Attribute, Block, Body, Expression, SplatStep, TemplatePart } from "../../../../src/frontends/terraform/syntax/tree.ts";
import type { Diagnostic } from "../../../../src/source/diagnostic.ts";
import type { Span } from "../../../../src/source/span.ts";


export const read = (text: string, file = "t.tf"): ParsedFile => parseFile({ file, text });

/** The text that a span covers. */
export const at = (text: string, { start, end }: Span): string => text.slice(start, end);

/** What was said, each as "message «text at fault»". */
export const told = (text: string, diagnostics: readonly Diagnostic[] = read(text).diagnostics): readonly string[] =>
  diagnostics.map(({ message, span }) => `${message} «${at(text, span)}»`);

/** The value of the only argument `a` of a file that says `a = …`. */
export function value(written: string): Expression {
  const { body, diagnostics } = read(`a = ${written}\n`);
  const [attribute] = body.attributes;
  if (!attribute || diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  return attribute.value;
}

/** An expression in one line, with every operation in parentheses. */
export function show(expression: Expression): string {
  switch (expression.is) {
    case "number":
      return expression.text;
    case "boolean":
      return String(expression.value);
    case "null":
      return "null";
    case "template":
      return expression.isWrapped ? `wrapped ${expression.parts.map(showPart).join("")}` : `'${expression.parts.map(showPart).join("")}'`;
    case "tuple":
      return `[${expression.items.map(show).join(", ")}]`;
    case "object":
      return `{${expression.entries.map(({ key, value }) => `${show(key)}: ${show(value)}`).join(", ")}}`;
    case "for": {
      const names = expression.keyName === undefined ? expression.valueName : `${expression.keyName}, ${expression.valueName}`;
      const made = expression.key ? `${show(expression.key)} => ${show(expression.value)}` : show(expression.value);
      const grouped = expression.isGrouped ? "..." : "";
      return `for ${names} in ${show(expression.collection)}: ${made}${grouped}${expression.condition ? ` if ${show(expression.condition)}` : ""}`;
    }
    case "conditional":
      return `(${show(expression.condition)} ? ${show(expression.then)} : ${show(expression.else)})`;
    case "binary":
      return `(${show(expression.left)} ${expression.operator} ${show(expression.right)})`;
    case "unary":
      return `(${expression.operator}${show(expression.operand)})`;
    case "call":
      return `${expression.name}(${expression.arguments.map(show).join(", ")}${expression.isExpanded ? "..." : ""})`;
    case "variable":
      return expression.name;
    case "attribute":
      return `${show(expression.source)}.${expression.name}`;
    case "index":
      return `${show(expression.source)}[${show(expression.key)}]`;
    case "splat":
      return `${show(expression.source)}[*]{${expression.each.map(showStep).join("")}}`;
    case "broken":
      return "broken";
  }
}

function showStep(step: SplatStep): string {
  switch (step.is) {
    case "attribute":
      return `.${step.name}`;
    case "index":
      return `[${show(step.key)}]`;
    case "splat":
      return `[*]{${step.each.map(showStep).join("")}}`;
  }
}

function showPart(part: TemplatePart): string {
  const all = (parts: readonly TemplatePart[]): string => parts.map(showPart).join("");
  switch (part.is) {
    case "text":
      return JSON.stringify(part.text).slice(1, -1);
    case "interpolation":
      return `<${show(part.value)}>`;
    case "if":
      return `<if ${show(part.condition)}: ${all(part.then)} else: ${all(part.else)}>`;
    case "for":
      return `<for ${part.key === undefined ? "" : `${part.key}, `}${part.value} in ${show(part.collection)}: ${all(part.body)}>`;
  }
}

/** A body in one line: `x "label" {a = 1; …}`. */
export const showBody = ({ attributes, blocks }: Body): string => [...attributes.map(showAttribute), ...blocks.map(showBlock)].join("; ");

const showAttribute = ({ name, value }: Attribute): string => `${name} = ${show(value)}`;
const showBlock = ({ type, labels, body }: Block): string => `${[type, ...labels.map(({ text }) => `"${text}"`)].join(" ")} {${showBody(body)}}`;

/** Every span of a tree, wherever it is. */
export function spansIn(node: unknown): readonly Span[] {
  const found: Span[] = [];
  const waiting: unknown[] = [node];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null) continue;
    if (isSpan(next)) found.push(next);
    else for (const [, each] of Object.entries(next)) waiting.push(each);
  }
  return found;
}

const isSpan = (value: object): value is Span => "file" in value && "start" in value && "end" in value;
