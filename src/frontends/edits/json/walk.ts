import type { Node } from "jsonc-parser";
import type { Declined, EntryStep, FilePath, FileStep } from "../change.ts";
import type { JsonDialect } from "./dialect.ts";
import { childrenOf, valuesOf } from "./tree.ts";

/** Where a path leads: to a value, or to where the rest of it has to be written. */
export type Spot = { readonly is: "there"; readonly node: Node } | Gap;

/** The rest of a path goes into a map or list, in place of what counts as nothing, or beside a map, with which it becomes a list. */
export interface Gap {
  readonly is: "into" | "instead" | "beside";
  readonly node: Node;
  readonly rest: FilePath;
}

/** Follows a path as far as there is something. */
export function follow(root: Node, path: FilePath, dialect: JsonDialect): Spot | Declined {
  let node = root;
  for (const [index, step] of path.entries()) {
    const passed = path.slice(0, index);
    const computed = dialect.computedBy(node, passed, step);
    if (dialect.isNothing(node) && (computed !== undefined || node.type === "null")) return { is: "instead", node, rest: path.slice(index) };
    if (computed !== undefined) return { declined: `${nameOf(passed)} is ${computed}` };
    const next = oneStep(node, path, index, dialect);
    if ("declined" in next) return next;
    if (next.is !== "there") return { ...next, rest: path.slice(index) };
    node = next.node;
  }
  return { is: "there", node };
}

type Next = Spot | Declined;

const there = (node: Node): Next => ({ is: "there", node });
const missing = (node: Node, is: "into" | "beside" = "into"): Next => ({ is, node, rest: [] });

function oneStep(node: Node, path: FilePath, index: number, dialect: JsonDialect): Next {
  const step = path[index] ?? "";
  const wrong = { declined: `${nameOf(path.slice(0, index))} is ${nounOf(node)}` };
  if (typeof step === "string") {
    if (node.type === "object") return byKey(node, step, dialect);
    if (node.type !== "array" || !dialect.hasBlocks) return wrong;
    const maps = childrenOf(node);
    if (maps.some(({ type }) => type !== "object")) return wrong;
    const [first] = maps;
    if (!first) return missing(node);
    const last = dialect.names(path);
    const chosen = index > last ? first : furthest(maps, path.slice(index, last + 1));
    return byKey(chosen ?? first, step, dialect);
  }
  const isAlone = node.type === "object" && dialect.hasBlocks;
  const items = isAlone ? [node] : childrenOf(node);
  if (!isAlone && node.type !== "array") return wrong;
  if (typeof step !== "number") return byEntry(node, items, step, path.slice(0, index + 1), dialect);
  const item = items[step];
  if (item) return there(item);
  return missing(node, isAlone ? "beside" : "into");
}

function byKey(map: Node, key: string, { hasBlocks }: JsonDialect): Next {
  const [value, ...others] = valuesOf(map, key);
  if (others.length > 0) return { declined: `\`${key}\` stands twice in one map` };
  if (value) return there(value);
  const isMade = hasBlocks && valuesOf(map, "dynamic").some((dynamic) => [dynamic, ...childrenOf(dynamic)].some((each) => each.type === "object" && valuesOf(each, key).length > 0));
  return isMade ? { declined: `the blocks \`${key}\` are made by \`dynamic\`` } : missing(map);
}

/** Only a key that says something plain tells entries apart; any other could be the wanted one. */
function byEntry(node: Node, items: readonly Node[], { key, equals }: EntryStep, path: FilePath, dialect: JsonDialect): Next {
  const read = items.flatMap((item) => dialect.choices(item).map((choice) => ({ choice, isCertain: choice === item, says: entrySays(choice, { key, equals }, [...path, key], dialect) })));
  const [only, ...others] = read.filter(({ says }) => says === "it");
  const isOpen = read.some(({ says }) => says === "perhaps");
  const name = nameOf(path.slice(0, -1));
  if (others.length > 0) return { declined: `${name} has two entries whose \`${key}\` is \`${equals}\`` };
  if (only) return only.isCertain ? there(only.choice) : { declined: `the entry of ${name} whose \`${key}\` is \`${equals}\` hangs on a condition` };
  if (isOpen) return { declined: `${name} has an entry whose \`${key}\` is not written plainly` };
  return missing(node, node.type === "object" ? "beside" : "into");
}

function entrySays(item: Node, { key, equals }: EntryStep, path: FilePath, dialect: JsonDialect): "it" | "perhaps" | "something else" {
  if (dialect.isNothing(item)) return "something else";
  const names = item.type === "object" ? valuesOf(item, key) : [];
  if (names.length > 1 || [item, ...names].some((each) => dialect.computedBy(each, path) !== undefined)) return "perhaps";
  return names.some((name) => name.type === "string" && dialect.meaning(String(name.value), path) === equals) ? "it" : "something else";
}

/** The first of those in which the keys lead furthest. */
function furthest(maps: readonly Node[], keys: FilePath): Node | undefined {
  const reaches = maps.map((map) => reach(map, keys));
  return maps[reaches.indexOf(Math.max(...reaches))];
}

function reach(node: Node, [step, ...rest]: FilePath): number {
  if (typeof step !== "string") return 0;
  if (node.type === "array") return childrenOf(node).reduce((most, item) => Math.max(most, reach(item, [step, ...rest])), 0);
  const [value] = node.type === "object" ? valuesOf(node, step) : [];
  return value ? 1 + reach(value, rest) : 0;
}

/** What something is called in a clause. */
export function nameOf(path: FilePath): string {
  const name = path.findLast((step: FileStep) => typeof step === "string");
  return name === undefined ? "the file" : `\`${name}\``;
}

/** What a value is, as a noun. */
export function nounOf(node: Node): string {
  if (node.type === "object") return "a map";
  return node.type === "array" ? "a list" : `\`${String(node.value)}\``;
}
