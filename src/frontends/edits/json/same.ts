import type { Node } from "jsonc-parser";
import type { FilePath, Written } from "../change.ts";
import type { JsonDialect } from "./dialect.ts";
import { childrenOf, valuesOf } from "./tree.ts";

/** True where a value says already what would be written: `7` and `"7"` are one, and so are `true` and `"true"`. */
export function says(text: string, node: Node, value: Written, path: FilePath, dialect: JsonDialect): boolean {
  if (typeof value !== "object") return saysPlain(text, node, value, path, dialect);
  if (value.is === "code") return node.type === "string" && (node.value === dialect.string(value, path) || node.value === `\${${value.text}}`);
  const children = childrenOf(node);
  if (value.is === "list") {
    return node.type === "array" && children.length === value.items.length && value.items.every((item, index) => isSaid(text, children[index], item, [...path, index], dialect));
  }
  return (
    node.type === "object" &&
    children.length === value.entries.size &&
    [...value.entries].every(([key, entry]) => isSaid(text, valuesOf(node, key)[0], entry, [...path, key], dialect))
  );
}

const isSaid = (text: string, node: Node | undefined, value: Written, path: FilePath, dialect: JsonDialect): boolean => node !== undefined && says(text, node, value, path, dialect);

function saysPlain(text: string, node: Node, value: string | number | boolean, path: FilePath, dialect: JsonDialect): boolean {
  if (dialect.computedBy(node, path) !== undefined) return false;
  if (node.type !== "string" && node.type !== "number" && node.type !== "boolean") return false;
  const written = node.type === "string" ? dialect.meaning(String(node.value), path) : text.slice(node.offset, node.offset + node.length);
  if (typeof value === "number") return written.trim() !== "" && Number(written) === value;
  return written === String(value);
}
