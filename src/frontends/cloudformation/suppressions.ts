import type { Suppression } from "../../graph/raw.ts";
import type { Span } from "../../source/span.ts";
import { DEEPEST, METADATA_KEY, readIgnores, type Written } from "../ignores.ts";
import { callOf } from "./calls.ts";
import type { Context } from "./context.ts";
import { child, isNull, type MappingSyntax, type Syntax } from "./syntax/syntax.ts";

/** What the Metadata of a resource, or that at the top of a template, accepts: `Metadata: { resilint: { ignore: [{ id, reason, until }] } }`. */
export function readSuppressions(owner: MappingSyntax): readonly Suppression[] {
  const node = child(child(owner, "Metadata"), METADATA_KEY);
  return node ? readIgnores(written(node, 0), "metadata") : [];
}

/** A resource of a template, or an entry of a loop. */
interface Owner {
  readonly key: { readonly span: Span };
  readonly value: Syntax;
}

/** What is accepted of a resource: by its Metadata, and by comments in it or above it. */
export function acceptedOf({ key: { span }, value }: Owner, { source, ignores }: Pick<Context, "source" | "ignores">): readonly Suppression[] {
  const inMetadata = value.kind === "mapping" ? readSuppressions(value) : [];
  const inComments = (span.file === source.file ? ignores.resources.get(span.start) : undefined) ?? [];
  return inMetadata.length === 0 ? inComments : [...inMetadata, ...inComments];
}

/** A resource's part of what it accepts; nothing where it accepts nothing. */
export function suppressionsOf(owner: Owner, context: Pick<Context, "source" | "ignores">): { readonly suppressions?: readonly Suppression[] } {
  const suppressions = acceptedOf(owner, context);
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
