import type { Node } from "jsonc-parser";
import type { Expression } from "./configuration.ts";

/**
 * The expression of each item of a list. The blocks of a set stand in another order than they are written in, so a block's expression
 * is the only one whose constants the block has; where that is not one, there is none.
 */
export function expressionsOfItems(items: readonly Node[], expression: Expression | undefined): readonly (Expression | undefined)[] {
  if (expression?.is !== "blocks") return items.map(() => expression);
  const { blocks } = expression;
  if (items.length === 1 && blocks.length === 1) return blocks;
  if (items.length * blocks.length > MOST_PAIRS) return items.map(() => undefined);
  const inOrder = items.length === blocks.length && items.every((item, index) => agrees(item, blocks[index]));
  return items.map((item, index) => {
    const fitting = blocks.filter((block) => agrees(item, block));
    return fitting.length === 1 ? fitting[0] : inOrder ? blocks[index] : undefined;
  });
}

/** A block has every constant that its expression says. */
function agrees(item: Node, block: Expression | undefined): boolean {
  if (block?.is !== "block") return false;
  return (item.children ?? []).every(({ children: [name, value] = [] }) => {
    const key: unknown = name?.value;
    const expression = typeof key === "string" ? block.arguments.get(key) : undefined;
    const written: unknown = value?.value;
    if (expression?.is !== "leaf" || !isScalar(expression.constant) || !isScalar(written)) return true;
    return String(expression.constant) === String(written);
  });
}

const isScalar = (value: unknown): value is string | number | boolean => ["string", "number", "boolean"].includes(typeof value);

const MOST_PAIRS = 10_000;
