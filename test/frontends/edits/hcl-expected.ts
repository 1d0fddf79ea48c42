import type { Change, FilePath, Written } from "../../../src/frontends/edits/change.ts";

/** What hcl2json makes of a module after a change, by what it made of it before: blocks are lists of maps under their type and labels. */
export function expected(json: unknown, change: Change): unknown {
  const path = steps(change.path);
  switch (change.op) {
    case "set":
      return put(json, path, typeof path.at(-1) === "number" ? first(jsonOf(change.value, true)) : jsonOf(change.value, isInBlock(json, path)), false);
    case "append":
      return put(json, path, jsonOf(change.value, isInBlock(json, path)), true);
    case "remove":
      return without(json, path);
  }
}

/** Behind the labels of a resource stands the first of the blocks that have them. */
const steps = ([type, ...others]: FilePath): FilePath => (type === "resource" ? [type, ...others.slice(0, 2), 0, ...others.slice(2)] : [type ?? "", ...others]);

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/** A list item, or the map of a body, lies in a list of blocks: what is new there is a block. */
function isInBlock(json: unknown, path: FilePath): boolean {
  let inside: unknown = json;
  let inBody = true;
  for (const step of path.slice(0, -1)) {
    const outer: unknown = inside;
    if (Array.isArray(outer)) inside = typeof step === "number" ? outer[step] : undefined;
    else inside = isJson(outer) && typeof step === "string" ? outer[step] : undefined;
    if (typeof step === "string" && isJson(inside) && path.indexOf(step) > 3) inBody = false;
  }
  return inBody;
}

function put(json: unknown, path: FilePath, value: unknown, isItem: boolean): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return isItem ? [...itemsOf(json), ...(isBlocks(itemsOf(value)) ? itemsOf(value) : [value])] : value;
  if (Array.isArray(json) || typeof step === "number") {
    const items = itemsOf(json);
    const index = typeof step === "number" ? step : 0;
    const inner = typeof step === "number" ? rest : path;
    if (index === items.length) return [...items, put(undefined, inner, value, isItem)];
    return items.map((item, at) => (at === index ? put(item, inner, value, isItem) : item));
  }
  const entries = isJson(json) ? json : {};
  const key = typeof step === "string" ? step : step.equals;
  const isNewBlock = !(key in entries) && typeof rest[0] === "string" && (path.length < 3 || rest[0] === "deeper" || rest[0] === "still");
  const made = put(entries[key], rest, value, isItem);
  return { ...entries, [key]: isNewBlock ? [made] : made };
}

const itemsOf = (json: unknown): readonly unknown[] => (Array.isArray(json) ? json : []);

const isBlocks = (items: readonly unknown[]): boolean => items.length === 1 && isJson(items[0]);

function without(json: unknown, [step, ...rest]: FilePath, depth = 0): unknown {
  if (Array.isArray(json)) return json.flatMap((item: unknown, index) => (index !== step ? [item] : rest.length === 0 ? [] : [without(item, rest, depth + 1)]));
  if (!isJson(json) || typeof step !== "string") return json;
  return Object.fromEntries(
    Object.entries(json).flatMap(([key, value]) => {
      if (key !== step) return [[key, value]];
      const left = rest.length === 0 ? undefined : without(value, rest, depth + 1);
      return left === undefined || isGone(left, value, depth) ? [] : [[key, left]];
    }),
  );
}

/** The last block of its name; at the top of a file, of its type and labels. */
function isGone(left: unknown, before: unknown, depth: number): boolean {
  if (Array.isArray(left)) return left.length === 0 && Array.isArray(before) && isJson(before[0]);
  return depth < 2 && isJson(left) && Object.keys(left).length === 0;
}

function jsonOf(written: Written, isBlock: boolean): unknown {
  if (typeof written !== "object") return written;
  switch (written.is) {
    case "code":
      return `\${${written.text}}`;
    case "list":
      return written.items.map((item) => (isBlock && typeof item === "object" && item.is === "map" ? first(jsonOf(item, true)) : jsonOf(item, isBlock)));
    case "map": {
      const json = Object.fromEntries([...written.entries].map(([name, value]) => [name, jsonOf(value, isBlock)]));
      return isBlock ? [json] : json;
    }
  }
}

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
