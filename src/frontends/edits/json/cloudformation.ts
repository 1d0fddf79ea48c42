import type { Node } from "jsonc-parser";
import type { JsonDialect } from "./dialect.ts";
import { childrenOf } from "./tree.ts";

/** Templates of CloudFormation and SAM, and files of parameters. */
export const cloudFormationJson: JsonDialect = {
  hasBlocks: false,
  names: () => 0,
  isNothing: (node) => node.type === "null" || (functionOf(node) === "Ref" && argumentOf(node)?.value === "AWS::NoValue"),
  computedBy: (node, _, next) => {
    const name = functionOf(node);
    return name === undefined || name === next ? undefined : `a function, \`${name}\``;
  },
  choices: choicesOf,
  meaning: (text) => text,
  string: (value) => (typeof value === "string" ? value : undefined),
  stays: ([section, ...names]) => section === undefined || (section === "Resources" && names.length <= 1),
};

function choicesOf(node: Node): readonly Node[] {
  const [condition, ...chosen] = functionOf(node) === "Fn::If" ? childrenOf(argumentOf(node) ?? node) : [];
  return condition && chosen.length === 2 ? chosen.flatMap(choicesOf) : [node];
}

const argumentOf = (node: Node): Node | undefined => childrenOf(node)[0]?.children?.[1];

/**
 * The intrinsic function that a map is: it has that one key.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
 */
function functionOf(node: Node): string | undefined {
  const [only, ...others] = node.type === "object" ? childrenOf(node) : [];
  if (!only || others.length > 0) return undefined;
  const name = String(only.children?.[0]?.value);
  const isReference = (name === "Ref" || name === "Condition") && argumentOf(node)?.type === "string";
  return isReference || name.startsWith("Fn::") ? name : undefined;
}
