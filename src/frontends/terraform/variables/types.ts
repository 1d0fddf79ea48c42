import type { Reading } from "../../../value/reading.ts";
import { isJson } from "../declarations/declarations.ts";
import { convert } from "../evaluate/convert.ts";
import { ANY, type Attribute, type Type } from "../evaluate/types.ts";
import { keyword, literalText, unwrapped } from "../declarations/syntax-queries.ts";
import { parseExpression } from "../syntax/parse.ts";
import type { Expression } from "../syntax/tree.ts";

/** What reading a type constraint takes. */
export interface TypeReading {
  /** Reads the default of an optional attribute. */
  readonly evaluate: (expression: Expression) => Reading;
  /** Told of what is no type. */
  readonly wrong: (expression: Expression) => void;
}

/** Reads a type constraint; what cannot be read is any type. https://developer.hashicorp.com/terraform/language/expressions/type-constraints */
export function readType(expression: Expression, reading: TypeReading): Type {
  const text = isJson(expression.span) ? literalText(expression) : undefined;
  if (text === undefined) return constraint(expression, reading);
  const inner = parseExpression({ file: expression.span.file, text }).expression;
  return constraint(inner, { ...reading, wrong: () => reading.wrong(expression) });
}

function constraint(written: Expression, reading: TypeReading): Type {
  const expression = unwrapped(written);
  if (expression.is === "call") return constructed(expression, reading);
  switch (keyword(expression)) {
    case "string":
      return { is: "string" };
    case "number":
      return { is: "number" };
    case "bool":
      return { is: "bool" };
    case "any":
      return ANY;
    case "list":
      return { is: "list", of: ANY };
    case "map":
      return { is: "map", of: ANY };
    default:
      reading.wrong(expression);
      return ANY;
  }
}

function constructed(call: Extract<Expression, { is: "call" }>, reading: TypeReading): Type {
  const [first] = call.arguments;
  switch (call.name) {
    case "list":
    case "set":
    case "map":
      return { is: call.name, of: first ? constraint(first, reading) : ANY };
    case "tuple":
      return { is: "tuple", of: first?.is === "tuple" ? first.items.map((item) => constraint(item, reading)) : [] };
    case "object":
      if (first?.is !== "object") break;
      return { is: "object", of: attributesOf(first, reading) };
    default:
  }
  reading.wrong(call);
  return ANY;
}

function attributesOf({ entries }: Extract<Expression, { is: "object" }>, reading: TypeReading): ReadonlyMap<string, Attribute> {
  const attributes = new Map<string, Attribute>();
  for (const { key, value } of entries) {
    const name = keyword(key);
    if (name === undefined) reading.wrong(key);
    else attributes.set(name, attribute(value, reading));
  }
  return attributes;
}

function attribute(value: Expression, reading: TypeReading): Attribute {
  if (value.is !== "call" || value.name !== "optional") return { type: constraint(value, reading) };
  const [written, fallback] = value.arguments;
  const type = written ? constraint(written, reading) : ANY;
  return { type, optional: true, ...(fallback && { default: convert(reading.evaluate(fallback), type) }) };
}

/** Values for such a type stand on the command line as they are; for all others they are written as expressions. */
export const isPrimitive = ({ is }: Type): boolean => is === "string" || is === "number" || is === "bool";
