import type { Node } from "jsonc-parser";
import type { Edit } from "../../../source/edit.ts";
import type { Declined, FilePath, Written } from "../change.ts";
import type { JsonDialect } from "./dialect.ts";
import { insert, roomOf } from "./insert.ts";
import { around, asItem, isPlain, isRefused, render, renderPair } from "./render.ts";
import { says } from "./same.ts";
import { elementOf, holderOf, childrenOf } from "./tree.ts";
import { follow, type Gap, nameOf, nounOf } from "./walk.ts";

/** A text with its tree. */
export interface JsonFile {
  readonly text: string;
  readonly root: Node;
  readonly dialect: JsonDialect;
}

/** Gives a literal another value, or writes what is not there. */
export function set(file: JsonFile, path: FilePath, value: Written, after?: FilePath): readonly Edit[] | Declined {
  const spot = follow(file.root, path, file.dialect);
  if ("declined" in spot) return spot;
  return spot.is === "there" ? replace(file, spot.node, path, value) : fill(file, spot, path, value, after);
}

/** Adds an item to a list, or writes a list of one. */
export function append(file: JsonFile, path: FilePath, value: Written): readonly Edit[] | Declined {
  const { root, text, dialect } = file;
  const spot = follow(root, path, dialect);
  if ("declined" in spot) return spot;
  const list: Written = { is: "list", items: [value] };
  if (spot.is !== "there") return fill(file, spot, path, list);
  const { node } = spot;
  if (dialect.isNothing(node)) return replace(file, node, path, list);
  const computed = dialect.computedBy(node, path);
  if (computed !== undefined) return { declined: `it is ${computed}` };
  const isBlock = node.type === "object" && dialect.hasBlocks && !isPlain(value);
  if (node.type !== "array" && !isBlock) return { declined: `it is ${nounOf(node)}, no list` };
  const items = isBlock ? [node] : childrenOf(node);
  if (items.some((item) => says(text, item, value, [...path, 0], dialect))) return [];
  return isBlock ? beside(file, node, path, value) : [insert(text, node, dialect, (room) => render(value, [...path, items.length], room))];
}

function replace({ text, dialect }: JsonFile, node: Node, path: FilePath, value: Written): readonly Edit[] | Declined {
  const write = (written: string): readonly Edit[] => [{ start: node.offset, end: node.offset + node.length, text: written }];
  const renewed = (): string => render(value, path, roomOf(text, node, dialect));
  if (dialect.isNothing(node)) return write(renewed());
  if (says(text, node, value, path, dialect)) return [];
  const computed = dialect.computedBy(node, path);
  if (computed !== undefined) return { declined: `it is ${computed}` };
  if (node.type === "object" || node.type === "array") {
    const isOfItsKind = typeof value === "object" && (value.is === "map" ? node.type === "object" : value.is === "list" && node.type === "array");
    return isOfItsKind && childrenOf(node).length === 0 ? write(renewed()) : { declined: `it is ${nounOf(node)}` };
  }
  const isText = node.type === "string" && (typeof value === "boolean" || typeof value === "number");
  return write(isText ? JSON.stringify(String(value)) : renewed());
}

/** Writes the rest of a path with its value where the path ends. */
function fill(file: JsonFile, { is, node, rest }: Gap, path: FilePath, value: Written, after?: FilePath): readonly Edit[] | Declined {
  const { text, dialect } = file;
  const passed = path.slice(0, path.length - rest.length);
  const [step = "", ...others] = rest;
  const inner = around(is === "instead" ? rest : others, value);
  if (isRefused(inner)) return inner;
  if (is === "instead") return replace(file, node, passed, inner);
  if (node.type === "object" && typeof step === "string") {
    return [insert(text, node, dialect, (room) => renderPair(step, inner, [...passed, step], room), siblingIn(file, node, after))];
  }
  const last = is === "beside" ? 1 : childrenOf(node).length;
  if (typeof step === "number" && step > last) return { declined: `${nameOf(passed)} has no item ${step}` };
  const item = asItem(step, inner);
  if (isRefused(item)) return item;
  return is === "beside" ? beside(file, node, passed, item) : [insert(text, node, dialect, (room) => render(item, [...passed, 0], room))];
}

/** A map and a further one beside it become a list of both. */
function beside({ text, dialect }: JsonFile, node: Node, path: FilePath, value: Written): readonly Edit[] {
  const room = roomOf(text, node, dialect);
  const padding = room.style.padding.list;
  const end = node.offset + node.length;
  return [
    { start: node.offset, end: node.offset, text: `[${padding}` },
    { start: end, end, text: `${room.style.comma}${render(value, [...path, 1], room)}${padding}]` },
  ];
}

/** What a path leads to, or leads through, among what a map holds. */
function siblingIn({ root, dialect }: JsonFile, map: Node, path: FilePath | undefined): Node | undefined {
  const spot = path && follow(root, path, dialect);
  if (!spot || "declined" in spot) return undefined;
  for (let node: Node | undefined = spot.node; node; node = holderOf(node)) {
    if (holderOf(node) === map) return elementOf(node);
  }
  return undefined;
}

