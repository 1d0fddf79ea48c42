import { type Node, type ParseError, parseTree } from "jsonc-parser";
import { tooDeep } from "../../json-depth.ts";
import type { Declined, FilePath } from "../change.ts";

/** Levels of lists and maps that are followed, as in the front ends. */
const MAX_DEPTH = 500;

/** Why a text cannot be changed at all, or its tree. */
export function readTree(text: string): Node | Declined {
  if (tooDeep(text, MAX_DEPTH) !== undefined) return { declined: "the file is nested too deeply" };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return root && errors.length === 0 ? root : { declined: "the file is not valid JSON" };
}

export const childrenOf = (node: Node): readonly Node[] => node.children ?? [];

/** The values that a key has in a map: several, where the key stands more than once. */
export const valuesOf = (map: Node, key: string): readonly Node[] =>
  childrenOf(map).flatMap(({ children: [name, value] = [] }) => (name?.value === key && value ? [value] : []));

/** What a map or a list holds a value by: the pair of key and value, or the item itself. */
export const elementOf = (node: Node): Node => (node.parent?.type === "property" ? node.parent : node);

/** The map or list that holds a value. */
export const holderOf = (node: Node): Node | undefined => elementOf(node).parent;

/** The key that a value stands under; undefined for the items of a list. */
export function keyOf(node: Node): string | undefined {
  const { type, children: [key] = [] } = elementOf(node);
  return type === "property" && key ? String(key.value) : undefined;
}

/** The path of a value. */
export function pathOf(node: Node): FilePath {
  const steps: (string | number)[] = [];
  for (let at: Node | undefined = node; at; at = holderOf(at)) {
    const holder = holderOf(at);
    if (holder) steps.push(keyOf(at) ?? childrenOf(holder).indexOf(at));
  }
  return steps.reverse();
}

/** The path of the innermost key, value or item that an offset lies in. */
export function pathAtOffset(root: Node, offset: number): FilePath | undefined {
  let found: Node | undefined;
  for (let next: Node | undefined = root; next; next = childrenOf(next).find((child) => holds(child, offset))) found = next;
  if (!found || !holds(found, offset)) return undefined;
  const [, value] = found.type === "property" ? childrenOf(found) : found.parent?.type === "property" ? childrenOf(found.parent) : [];
  return pathOf(value ?? found);
}

const holds = ({ offset: start, length }: Node, offset: number): boolean => offset >= start && offset < start + length;
