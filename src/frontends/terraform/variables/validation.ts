import { at } from "../../../source/span.ts";
import type { Scalar } from "../../../value/reading.ts";
import { argument, blocksOf, literalText, unwrapped } from "../declarations/syntax-queries.ts";
import type { Block, Expression } from "../syntax/tree.ts";

/** The values that a variable's `validation` blocks leave it: `contains(["a", "b"], var.x)`, `var.x == "a" || var.x == "b"`, `can(regex("^(a|b)$", var.x))`. */
export function possibleValues(variable: Block, name: string): readonly Scalar[] {
  for (const block of blocksOf(variable.body, "validation")) {
    const condition = argument(block, "condition");
    const values = condition && allowedBy(condition, name, 0);
    if (values && values.length > 0) return values;
  }
  return [];
}

/** What a condition leaves a variable to be; undefined where it leaves more than can be listed. */
function allowedBy(written: Expression, name: string, depth: number): readonly Scalar[] | undefined {
  const expression = unwrapped(written);
  if (depth > DEEPEST) return undefined;
  if (expression.is === "call") return containing(expression, name) ?? matching(expression, name);
  if (expression.is !== "binary") return undefined;
  const { operator, left, right } = expression;
  if (operator === "==") {
    const literal = isVariable(left, name) ? scalarOf(right) : isVariable(right, name) ? scalarOf(left) : undefined;
    return literal && [literal];
  }
  if (operator !== "||" && operator !== "&&") return undefined;
  const [one, other] = [allowedBy(left, name, depth + 1), allowedBy(right, name, depth + 1)];
  if (operator === "&&") return one ?? other;
  return one && other ? [...one, ...other] : undefined;
}

function containing({ name: called, arguments: given, isExpanded }: Extract<Expression, { is: "call" }>, name: string): readonly Scalar[] | undefined {
  const [list, value] = given;
  if (called !== "contains" || isExpanded || !list || !value || !isVariable(value, name)) return undefined;
  const items = unwrapped(list);
  if (items.is === "call" && (items.name === "toset" || items.name === "tolist") && items.arguments[0]) return literals(items.arguments[0]);
  return literals(items);
}

/** A pattern that is nothing but words, one of which the whole value must be. */
function matching(can: Extract<Expression, { is: "call" }>, name: string): readonly Scalar[] | undefined {
  const [regex] = can.arguments;
  if (can.name !== "can" || regex?.is !== "call" || regex.name !== "regex") return undefined;
  const [pattern, value] = regex.arguments;
  const words = /^\^\((?:\?:)?([\w-]+(?:\|[\w-]+)*)\)\$$/u.exec(literalText(pattern) ?? "")?.[1];
  if (words === undefined || !pattern || !value || !isVariable(value, name)) return undefined;
  return words.split("|").map((text) => ({ is: "scalar", text, quoted: true, place: at(pattern.span) }));
}

function literals(list: Expression): readonly Scalar[] | undefined {
  if (list.is !== "tuple") return undefined;
  const scalars = list.items.flatMap((item) => scalarOf(item) ?? []);
  return scalars.length === list.items.length ? scalars : undefined;
}

function isVariable(written: Expression, name: string): boolean {
  const expression = unwrapped(written);
  return expression.is === "attribute" && expression.name === name && expression.source.is === "variable" && expression.source.name === "var";
}

function scalarOf(expression: Expression): Scalar | undefined {
  const place = at(expression.span);
  if (expression.is === "number") return { is: "scalar", text: expression.text, quoted: false, place };
  if (expression.is === "boolean") return { is: "scalar", text: String(expression.value), quoted: false, place };
  if (expression.is !== "template") return undefined;
  const [part, ...others] = expression.parts;
  if (others.length > 0 || (part && part.is !== "text")) return undefined;
  return { is: "scalar", text: part?.text ?? "", quoted: true, place };
}

/** Operators in one another; nobody writes so many. */
const DEEPEST = 200;
