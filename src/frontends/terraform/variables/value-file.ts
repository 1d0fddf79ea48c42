import type { Diagnostic } from "../../../source/diagnostic.ts";
import type { SourceText } from "../../../source/source.ts";
import { parseFile } from "../syntax/parse.ts";
import type { Attribute, Body, Expression, SplatStep, TemplatePart } from "../syntax/tree.ts";

/** What a file of values for variables gives, and what is wrong with it. */
export interface ValueFile {
  /** A value that cannot be one is broken. */
  readonly attributes: readonly Attribute[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a `.tfvars` or `.tfvars.json` file. */
export function readValueFile(source: SourceText): ValueFile {
  const { body, diagnostics } = parseFile(source);
  const values = valuesIn(body);
  return { ...values, diagnostics: [...diagnostics, ...values.diagnostics] };
}

/** The values of a body: Terraform evaluates each by itself, without names and functions, and refuses blocks. */
export function valuesIn({ attributes, blocks }: Body): ValueFile {
  const diagnostics = blocks.map(({ header }): Diagnostic => ({ level: "error", message: "a file of values holds no blocks; move this one to a `.tf` file", span: header }));
  const values = attributes.map((attribute): Attribute => {
    const use = useIn(attribute.value, NOTHING);
    if (!use) return attribute;
    diagnostics.push({ level: "error", message: use.is === "call" ? NO_CALLS : NO_NAMES, span: use.span });
    return { ...attribute, value: { is: "broken", span: attribute.value.span } };
  });
  return { attributes: values, diagnostics };
}

const NO_CALLS = "a file of values cannot call functions; write the value itself";
const NO_NAMES = "a file of values cannot refer to anything; write the value itself, and text in double quotes";

type Use = Extract<Expression, { readonly is: "variable" | "call" }>;

/** The first name or call of a function in an expression that is not a name of its own `for`. */
function useIn(expression: Expression, own: ReadonlySet<string>): Use | undefined {
  if (expression.is === "call") return expression;
  if (expression.is === "variable") return own.has(expression.name) ? undefined : expression;
  if (expression.is === "template") return useInParts(expression.parts, own);
  if (expression.is === "for") {
    const within = withNames(own, expression.keyName, expression.valueName);
    return useIn(expression.collection, own) ?? first([expression.key, expression.value, expression.condition], within);
  }
  return first(partsOf(expression), own);
}

/** The expressions right within one that brings no names. */
function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.is) {
    case "tuple":
      return expression.items;
    case "object":
      return expression.entries.flatMap(({ key, value }) => [key, value]);
    case "conditional":
      return [expression.condition, expression.then, expression.else];
    case "binary":
      return [expression.left, expression.right];
    case "unary":
      return [expression.operand];
    case "attribute":
      return [expression.source];
    case "index":
      return [expression.source, expression.key];
    case "splat":
      return [expression.source, ...keysOf(expression.each)];
    default:
      return [];
  }
}

const keysOf = (steps: readonly SplatStep[]): readonly Expression[] =>
  steps.flatMap((step) => (step.is === "index" ? [step.key] : step.is === "splat" ? keysOf(step.each) : []));

function useInParts(parts: readonly TemplatePart[], own: ReadonlySet<string>): Use | undefined {
  for (const part of parts) {
    const found = useInPart(part, own);
    if (found) return found;
  }
  return undefined;
}

function useInPart(part: TemplatePart, own: ReadonlySet<string>): Use | undefined {
  switch (part.is) {
    case "text":
      return undefined;
    case "interpolation":
      return useIn(part.value, own);
    case "if":
      return useIn(part.condition, own) ?? useInParts([...part.then, ...part.else], own);
    case "for":
      return useIn(part.collection, own) ?? useInParts(part.body, withNames(own, part.key, part.value));
  }
}

function first(expressions: readonly (Expression | undefined)[], own: ReadonlySet<string>): Use | undefined {
  for (const expression of expressions) {
    const found = expression && useIn(expression, own);
    if (found) return found;
  }
  return undefined;
}

const withNames = (own: ReadonlySet<string>, key: string | undefined, value: string): ReadonlySet<string> => new Set([...own, value, ...(key === undefined ? [] : [key])]);

const NOTHING: ReadonlySet<string> = new Set();
