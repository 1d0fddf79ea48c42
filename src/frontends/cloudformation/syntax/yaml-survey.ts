import type { CST } from "yaml";

interface Survey {
  /** Where the first list or map begins that lies too deep. */
  readonly deepest?: number;
  /** The places of all tags, in the order of the text. */
  readonly tags: readonly TagToken[];
}

export interface TagToken {
  readonly start: number;
  readonly end: number;
}

interface Seen {
  readonly token: CST.Token;
  readonly depth: number;
}

/**
 * Walks the concrete syntax without recursion, before anything recursive looks at it, and collects what the
 * composed tree does not keep: where the tags stand.
 */
export function survey(tokens: readonly CST.Token[], maxDepth: number): Survey {
  const tags: TagToken[] = [];
  const waiting: Seen[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let seen = waiting.pop(); seen; seen = waiting.pop()) {
    const { token, depth } = seen;
    if (depth > maxDepth) return { deepest: token.offset, tags };
    if (token.type === "tag") tags.push({ start: token.offset, end: token.offset + token.source.length });
    for (const inner of tokensIn(token)) waiting.push({ token: inner, depth: isCollection(token) ? depth + 1 : depth });
  }
  return { tags: tags.sort((a, b) => a.start - b.start) };
}

function tokensIn(token: CST.Token): readonly CST.Token[] {
  switch (token.type) {
    case "document":
      return [...token.start, ...(token.value ? [token.value] : [])];
    case "block-map":
    case "block-seq":
    case "flow-collection":
      return token.items.flatMap((item: CST.CollectionItem) => [
        ...item.start,
        ...(item.key ? [item.key] : []),
        ...(item.sep ?? []),
        ...(item.value ? [item.value] : []),
      ]);
    default:
      return [];
  }
}

const isCollection = (token: CST.Token): boolean =>
  token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection";
