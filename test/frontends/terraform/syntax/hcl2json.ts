import type { Expression, ObjectEntry, TemplatePart } from "../../../../src/frontends/terraform/syntax/tree.ts";

/** What hcl2json writes for an expression: literals as they are, texts with `${…}` in them, and anything else as `${…}` with its source. */
export function jsonOf(expression: Expression, text: string): unknown {
  const { span } = expression;
  const written = text.slice(span.start, span.end);
  const source = `\${${written}}`;
  if (written.startsWith("(")) return source;
  switch (expression.is) {
    case "number":
      return Number(expression.text);
    case "boolean":
      return expression.value;
    case "null":
      return null;
    case "unary":
      return folded(expression.operator, jsonOf(expression.operand, text)) ?? source;
    case "template": {
      const [only] = expression.parts;
      return expression.isWrapped && only?.is === "interpolation" ? jsonOf(only.value, text) : textOf(expression.parts, text);
    }
    case "tuple":
      return expression.items.map((item) => jsonOf(item, text));
    case "object":
      return Object.fromEntries(expression.entries.map((entry) => [keyOf(entry, text), jsonOf(entry.value, text)]));
    default:
      return source;
  }
}

/** A sign before a literal belongs to it. */
function folded(operator: "!" | "-", operand: unknown): unknown {
  if (operator === "-" && typeof operand === "number") return -operand;
  return operator === "!" && typeof operand === "boolean" ? !operand : undefined;
}

function keyOf({ key }: ObjectEntry, text: string): string {
  const written = text.slice(key.span.start, key.span.end);
  if (key.is === "attribute" && !written.startsWith("(")) return written;
  return String(jsonOf(key, text));
}

const textOf = (parts: readonly TemplatePart[], text: string): string => parts.map((part) => partOf(part, text)).join("");

function partOf(part: TemplatePart, text: string): string {
  switch (part.is) {
    case "text":
      return part.text.replace(/\$\{/gu, () => "$${").replace(/%\{/gu, "%%{");
    case "interpolation":
      return interpolated(part.value, text);
    case "if":
      return chosen(part.condition, textOf(part.then, text), textOf(part.else, text), text);
    case "for": {
      const names = part.key === undefined ? part.value : `${part.key}, ${part.value}`;
      return `%{for ${names} in ${source(part.collection, text)}}${textOf(part.body, text)}%{endfor}`;
    }
  }
}

/** A conditional in a text is written as a directive. */
function interpolated(value: Expression, text: string): string {
  const written = source(value, text);
  if (value.is === "conditional" && value.span.start === value.condition.span.start) return chosen(value.condition, interpolated(value.then, text), interpolated(value.else, text), text);
  const json = jsonOf(value, text);
  return typeof json === "object" && json !== null ? `\${${written}}` : String(json);
}

function chosen(condition: Expression, then: string, otherwise: string, text: string): string {
  return `%{if ${source(condition, text)}}${then}${otherwise === "" ? "" : `%{else}${otherwise}`}%{endif}`;
}

const source = ({ span }: Expression, text: string): string => text.slice(span.start, span.end);
