import type { Attribute, Block, Body } from "../syntax/tree.ts";

/**
 * A block with what an override file says of it: its arguments replaced one by one, its nested blocks type by type. `locals` and
 * `terraform` have rules of their own. https://developer.hashicorp.com/terraform/language/files/override
 */
export function overridden(block: Block, { body: over }: Block): Block {
  return { ...block, body: mergedBody(block.body, over) };
}

function mergedBody(base: Body, over: Body): Body {
  const names = new Set(over.attributes.map(({ name }) => name));
  const types = new Set(over.blocks.map(contentType));
  const kept = base.attributes.filter(({ name }) => !names.has(name) && !types.has(name));
  const lifecycle = base.blocks.find(({ type }) => type === LIFECYCLE);
  const added = over.blocks.map((block) => (block.type === LIFECYCLE && lifecycle ? overridden(lifecycle, block) : block));
  const blocks = base.blocks.filter((block) => !types.has(contentType(block)) && !names.has(contentType(block)));
  return { attributes: [...kept, ...firstOfEach(over.attributes)], blocks: [...blocks, ...added], span: base.span };
}

/** `lifecycle` alone is merged, argument by argument. */
const LIFECYCLE = "lifecycle";

const firstOfEach = (attributes: readonly Attribute[]): readonly Attribute[] =>
  attributes.filter(({ name }, index) => attributes.findIndex((other) => other.name === name) === index);

/** A `dynamic` block stands for blocks of the type that its label says. */
export const contentType = ({ type, labels: [label] }: Block): string => (type === "dynamic" && label ? label.text : type);
