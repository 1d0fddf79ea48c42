import type { Node } from "jsonc-parser";
import type { Edit } from "../../../source/edit.ts";
import type { Declined, FilePath } from "../change.ts";
import type { JsonFile } from "./set.ts";
import { childrenOf, elementOf, holderOf, keyOf, pathOf } from "./tree.ts";
import { follow } from "./walk.ts";

/** Takes a value out with its key and its comma, and with it the maps and lists that would be left empty. */
export function remove({ root, dialect }: JsonFile, path: FilePath): readonly Edit[] | Declined {
  const spot = follow(root, path, dialect);
  if ("declined" in spot) return spot;
  if (spot.is !== "there") return [];
  let removed = spot.node;
  for (let holder = holderOf(removed); holder; holder = holderOf(removed)) {
    const name = holder.type === "array" ? keyOf(holder) : undefined;
    if (!dialect.hasBlocks && name?.startsWith("Fn::")) return removed === spot.node ? { declined: `it is an argument of \`${name}\`` } : [emptied(removed)];
    if (childrenOf(holder).length > 1) return [cut(holder, elementOf(removed))];
    if (dialect.stays(pathOf(holder))) return [emptied(holder)];
    removed = holder;
  }
  return { declined: "it is the whole file" };
}

const emptied = ({ offset, length }: Node): Edit => ({ start: offset + 1, end: offset + length - 1, text: "" });

/** The first goes up to the next; any other from the end of the one before it. */
function cut(holder: Node, element: Node): Edit {
  const children = childrenOf(holder);
  const at = children.indexOf(element);
  const before = children[at - 1];
  const next = children[at + 1];
  if (before) return { start: before.offset + before.length, end: element.offset + element.length, text: "" };
  return { start: element.offset, end: next?.offset ?? element.offset + element.length, text: "" };
}
