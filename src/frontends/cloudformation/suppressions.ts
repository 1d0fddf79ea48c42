import type { Suppression } from "../../graph/raw.ts";
import { DEEPEST, METADATA_KEY, readIgnores, type Written } from "../ignores.ts";
import { callOf } from "./calls.ts";
import { child, isNull, type MappingSyntax, type Syntax } from "./syntax/syntax.ts";

/** What the Metadata of a resource, or that at the top of a template, accepts: `Metadata: { resilint: { ignore: [{ id, reason, until }] } }`. */
export function readSuppressions(owner: MappingSyntax): readonly Suppression[] {
  const node = child(child(owner, "Metadata"), METADATA_KEY);
  return node ? readIgnores(written(node, 0), "metadata") : [];
}

/** A resource's part of what it accepts; nothing where it accepts nothing. */
export function suppressionsOf(owner: MappingSyntax): { readonly suppressions?: readonly Suppression[] } {
  const suppressions = readSuppressions(owner);
  return suppressions.length > 0 ? { suppressions } : {};
}

function written(node: Syntax, depth: number): Written {
  const { span } = node;
  if (isNull(node)) return { is: "nothing", span };
  if (node.tag !== undefined || depth >= DEEPEST || callOf(node)) return { is: "other", span };
  switch (node.kind) {
    case "scalar":
      return { is: "text", text: node.text, span };
    case "sequence":
      return { is: "list", items: node.items.map((item) => written(item, depth + 1)), span };
    case "mapping":
      return { is: "map", entries: [...node.entries].map(([name, { key, value }]) => ({ name, key: key.span, value: written(value, depth + 1) })), span };
  }
}
