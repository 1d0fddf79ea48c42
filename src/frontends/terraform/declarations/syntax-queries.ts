import type { Block, Body, Expression } from "../syntax/tree.ts";

/** The value of an argument; of one that is written twice the first. */
export const argument = ({ body }: Block, name: string): Expression | undefined => body.attributes.find((attribute) => attribute.name === name)?.value;

/** A text without any interpolation. */
export function literalText(expression: Expression | undefined): string | undefined {
  if (expression?.is !== "template") return undefined;
  const [part, ...others] = expression.parts;
  if (!part) return "";
  return part.is === "text" && others.length === 0 ? part.text : undefined;
}

/** A bare name, or in JSON a text: `string`, `aws`. */
export const keyword = (expression: Expression | undefined): string | undefined =>
  expression?.is === "variable" ? expression.name : literalText(expression);

/** Which provider is meant: `aws`, `aws.west`, and in JSON `"aws.west"`; of several by one name, `aws.by_region[each.key]`, it is not known which. */
export function providerName(expression: Expression | undefined): string | undefined {
  if (expression?.is === "index") return `${providerName(expression.source) ?? ""}[*]`;
  if (expression?.is !== "attribute") return keyword(expression);
  return expression.source.is === "variable" ? `${expression.source.name}.${expression.name}` : undefined;
}

/** The blocks of a type in a body. */
export const blocksOf = (body: Body, type: string): readonly Block[] => body.blocks.filter((block) => block.type === type);

/** `name` as a `templatefile` or JSON writes it: what is between the marks of a template that is nothing but them. */
export const unwrapped = (expression: Expression): Expression => {
  if (expression.is !== "template" || !expression.isWrapped) return expression;
  const [part] = expression.parts;
  return part?.is === "interpolation" ? part.value : expression;
};
