import type { CST } from "yaml";
import { mentionsResilint } from "../../ignore-comment.ts";

interface Survey {
  /** Where the first list or map begins that lies too deep. */
  readonly deepest?: number;
  /** The places of all tags, in the order of the text. */
  readonly tags: readonly TokenPlace[];
  /** Those of the comments that may speak to this program, in the order of the text. */
  readonly comments: readonly TokenPlace[];
}

export interface TokenPlace {
  readonly start: number;
  readonly end: number;
}

interface Seen {
  readonly token: CST.Token;
  readonly depth: number;
}

/**
 * Walks the concrete syntax without recursion, before anything recursive looks at it, and collects what the
 * composed tree does not keep: where the tags stand, and the comments.
 */
export function survey(tokens: readonly CST.Token[], maxDepth: number): Survey {
  const tags: TokenPlace[] = [];
  const comments: TokenPlace[] = [];
  const waiting: Seen[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let seen = waiting.pop(); seen; seen = waiting.pop()) {
    const { token, depth } = seen;
    if (depth > maxDepth) return { deepest: token.offset, tags, comments };
    if (token.type === "tag") tags.push({ start: token.offset, end: token.offset + token.source.length });
    if (token.type === "comment" && mentionsResilint(token.source)) comments.push({ start: token.offset, end: token.offset + token.source.length });
    for (const inner of tokensIn(token)) waiting.push({ token: inner, depth: isCollection(token) ? depth + 1 : depth });
  }
  return { tags: tags.sort((a, b) => a.start - b.start), comments: comments.sort((a, b) => a.start - b.start) };
}

function tokensIn(token: CST.Token): readonly CST.Token[] {
  switch (token.type) {
    case "document":
      return [...token.start, ...(token.value ? [token.value] : []), ...(token.end ?? [])];
    case "block-map":
    case "block-seq":
      return itemsIn(token.items);
    case "flow-collection":
      return [...itemsIn(token.items), ...token.end];
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "doc-end":
      return token.end ?? [];
    case "block-scalar":
      return token.props;
    default:
      return [];
  }
}

const itemsIn = (items: readonly CST.CollectionItem[]): readonly CST.Token[] =>
  items.flatMap((item) => [...item.start, ...(item.key ? [item.key] : []), ...(item.sep ?? []), ...(item.value ? [item.value] : [])]);

const isCollection = (token: CST.Token): boolean =>
  token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection";
