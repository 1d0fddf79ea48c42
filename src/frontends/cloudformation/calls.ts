import type { Call } from "./context.ts";
import type { Syntax } from "./syntax/syntax.ts";

/** The use of a function, if the node is one: `!Join […]`, or a map with the function's name as its only key. */
export function callOf(node: Syntax): Call | undefined {
  if (node.tag !== undefined) {
    const { tag, ...argument } = node;
    return { name: longName(tag), argument, span: node.span, via: node.via };
  }
  if (node.kind !== "mapping" || node.entries.size !== 1) return undefined;
  const [entry] = node.entries.values();
  if (!entry || !isFunctionName(entry.key.text)) return undefined;
  return { name: entry.key.text, argument: entry.value, span: node.span, via: node.via };
}

/** Names that are functions wherever they stand as a key. Loops are not: they add entries to the map around them. */
export const isFunctionName = (key: string): boolean => key === "Ref" || (key.startsWith("Fn::") && !isLoop(key));

export const isLoop = (key: string): boolean => key.startsWith("Fn::ForEach::");

const longName = (tag: string): string => (tag === "Ref" || tag === "Condition" ? tag : `Fn::${tag}`);
