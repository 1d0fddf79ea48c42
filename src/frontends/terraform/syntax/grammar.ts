import type { Language, Parser, Tree } from "web-tree-sitter";
import type { Condensed } from "./condense.ts";
import { copyTree, type Light, NodeTypes, type Offsets } from "./light.ts";

/** What the grammar makes of a text; `broken` where it found an error, with the first node that is wrong. */
export interface Grown {
  readonly root: Light;
  readonly broken?: Light;
}

interface Part {
  readonly before?: string;
  readonly from?: number;
  readonly to?: number;
  readonly after?: string;
}

/** The one place that calls the grammar's program. Its memory is given back at once. */
export class Grammar {
  readonly #parser: Parser;
  readonly #types: NodeTypes;

  constructor(parser: Parser, language: Language) {
    this.#parser = parser;
    this.#types = new NodeTypes(language);
  }

  /** Reads a part of a condensed text with something before and after it. Undefined where it cannot be read at all. */
  read({ text, starts, ends }: Condensed, { before = "", from = 0, to = text.length, after = "\n" }: Part = {}): Grown | undefined {
    const tree = this.#parse(before + text.slice(from, to) + after);
    if (!tree) return undefined;
    try {
      const hasError = tree.rootNode.hasError;
      const shift = from - before.length;
      const offsets: Offsets = {
        start: (offset) => starts[offset + shift] ?? ends.at(-1) ?? 0,
        end: (offset) => ends[offset + shift - 1] ?? ends.at(-1) ?? 0,
        characterAt: (offset) => text.charAt(offset + shift),
      };
      const root = copyTree(tree, offsets, this.#types);
      const broken = hasError ? firstBroken(root) : undefined;
      return { root, ...(broken ? { broken } : {}) };
    } finally {
      tree.delete();
    }
  }

  #parse(text: string): Tree | null {
    this.#parser.reset();
    // What is broken is read in parts anyway: no need to see how it goes on.
    return this.#parser.parse(text, null, { progressCallback: ({ hasError }) => hasError });
  }
}

/** The innermost node that is wrong and comes first. */
function firstBroken(root: Light): Light {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.isBroken) return node;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) waiting.push(child);
    }
  }
  return root;
}
