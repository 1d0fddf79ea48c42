import type { Language, Tree, TreeCursor } from "web-tree-sitter";

/** A node of the grammar's tree, copied out of its memory, without what nobody asks for. Offsets are those of the source. */
export interface Light {
  /** The rule's name, or the characters of a token. */
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly Light[];
  /** The text is wrong here, or lacks this node. */
  readonly isBroken: boolean;
}

/** From offsets of what the grammar has read to those of the source: of a node's beginning, and of its end; and what it has read there. */
export interface Offsets {
  start(offset: number): number;
  end(offset: number): number;
  characterAt(offset: number): string;
}

interface Growing extends Light {
  readonly children: Light[];
}

/**
 * What the grammar's numbers for nodes mean. Every question to the tree costs more than all that is done with the answer, so what is known
 * beforehand is not asked. In a tree with errors nothing is.
 */
export class NodeTypes {
  readonly #names: readonly string[];
  readonly #roles: readonly Role[];

  constructor(language: Language) {
    const ids = Array.from({ length: language.nodeTypeCount }, (_, id) => id);
    this.#names = ids.map((id) => language.nodeTypeForId(id) ?? "ERROR");
    this.#roles = ids.map((id) => roleOf(this.#names[id] ?? "ERROR", language.nodeTypeIsNamed(id)));
  }

  /** Adds the node at which a cursor is to its parent's children. Undefined where it has no children worth a look. */
  add(cursor: TreeCursor, parent: Light[], offsets: Offsets, hasError: boolean): Growing | undefined {
    const id = cursor.nodeTypeId;
    const type = this.#names[id] ?? "ERROR";
    const role = this.#roles[id] ?? "inner";
    if (role === "ignored" && !hasError) return undefined;
    const first = cursor.startIndex;
    // A token is as long as what it says, unless it is only what the text lacks.
    const last = role === "token" && !hasError ? first + type.length : cursor.endIndex;
    const start = offsets.start(first);
    const end = last > first ? offsets.end(last) : start;
    const isBroken = type === "ERROR" || (hasError && cursor.nodeIsMissing);
    if (role === "inner" || (hasError && ASKED.has(role))) {
      const node: Growing = { type, start, end, children: [], isBroken };
      parent.push(node);
      return node;
    }
    parent.push({ type, start, end, children: hasError ? NONE : childrenOf(role, first, start, end, offsets), isBroken });
    return undefined;
  }
}

/** A name that is looked up and a literal are given the children that they would have. */
function childrenOf(role: Role, first: number, start: number, end: number, offsets: Offsets): readonly Light[] {
  if (role === "step") return [{ type: "identifier", start: offsets.start(first + 1), end, children: NONE, isBroken: false }];
  if (role === "name") return [{ type: "identifier", start, end, children: NONE, isBroken: false }];
  return role === "literal" ? [{ type: literalType(offsets.characterAt(first)), start, end, children: NONE, isBroken: false }] : NONE;
}

/** Copies a tree without recursion. */
export function copyTree(tree: Tree, offsets: Offsets, types: NodeTypes): Light {
  const cursor = tree.walk();
  const { hasError } = tree.rootNode;
  const top: Light[] = [];
  const open: Growing[] = [];
  try {
    let node = types.add(cursor, top, offsets, hasError);
    for (;;) {
      if (node && cursor.gotoFirstChild()) {
        open.push(node);
        node = types.add(cursor, node.children, offsets, hasError);
        continue;
      }
      while (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent()) return top[0] ?? NOTHING;
        open.pop();
      }
      node = types.add(cursor, open.at(-1)?.children ?? top, offsets, hasError);
    }
  } finally {
    cursor.delete();
  }
}

const NONE: readonly Light[] = [];
const NOTHING: Light = { type: "ERROR", start: 0, end: 0, children: NONE, isBroken: true };

/** How much of a node has to be asked for. */
type Role = "inner" | "leaf" | "token" | "ignored" | "name" | "step" | "literal";

/** Those with children that are known beforehand where nothing is wrong. */
const ASKED: ReadonlySet<Role> = new Set<Role>(["name", "step", "literal"]);

function roleOf(name: string, isNamed: boolean): Role {
  if (IGNORED.has(name)) return "ignored";
  if (LEAVES.has(name)) return "leaf";
  if (name === "variable_expr") return "name";
  if (name === "get_attr") return "step";
  if (name === "literal_value") return "literal";
  return isNamed || name === "ERROR" ? "inner" : "token";
}

/** What a literal is can be seen from its first character. */
function literalType(first: string): string {
  if (first === '"') return "string_lit";
  if (first === "n") return "null_lit";
  return first === "t" || first === "f" ? "bool_lit" : "numeric_lit";
}

/** Nodes whose children say nothing more. */
const LEAVES: ReadonlySet<string> = new Set([
  ...["identifier", "numeric_lit", "string_lit", "bool_lit", "null_lit", "legacy_index"],
  ...["block_start", "block_end", "ellipsis", "strip_marker", "heredoc_start", "heredoc_identifier"],
  ...["template_interpolation_start", "template_interpolation_end", "template_directive_start", "template_directive_end"],
]);

/** Nodes that say nothing, since others beside them do. */
const IGNORED: ReadonlySet<string> = new Set([
  ...["=", ":", "?", "=>", "in", "[", "]"],
  ...["tuple_start", "tuple_end", "object_start", "object_end", "template_literal", "comment", "quoted_template_start", "quoted_template_end"],
]);
