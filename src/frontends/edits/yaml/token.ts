import { CST } from "yaml";
import type { ScalarNode } from "./node.ts";

/** An anchor or a tag. */
export const isProp = (token: CST.Token): token is CST.SourceToken => token.type === "anchor" || token.type === "tag";

/** A value that is left out. */
export const isEmpty = (token: CST.Token): boolean => token.type === "scalar" && token.source === "";

/** The length of a token in the text; that of lists and maps is not needed. */
export function lengthOf(token: CST.Token): number {
  const source = "source" in token ? token.source.length : 0;
  return token.type === "block-scalar" ? token.props.reduce((sum, prop) => sum + lengthOf(prop), source) : source;
}

export function scalarOf(token: CST.Token): Pick<ScalarNode, "is" | "text" | "style"> {
  const resolved = CST.resolveAsScalar(token, false, () => undefined);
  return { is: "scalar", text: resolved?.value ?? "", style: STYLES[resolved?.type ?? "PLAIN"] };
}

const STYLES = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "block",
  BLOCK_FOLDED: "block",
} as const;
