import { type Change, type FilePath, isDeclined, type Written } from "../../../src/frontends/edits/change.ts";
import { yamlWriter } from "../../../src/frontends/edits/yaml/writer.ts";
import { edited } from "../../../src/source/edit.ts";

/** A value as it is written down in a test. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

export function written(value: Plain): Written {
  if (typeof value !== "object") return value;
  if (isList(value)) return { is: "list", items: value.map(written) };
  return { is: "map", entries: new Map(Object.entries(value).map(([key, inner]) => [key, written(inner)])) };
}

const isList = (value: object): value is readonly Plain[] => Array.isArray(value);

/** The text after a change, or the reason why it is declined. */
export function changed(text: string, change: Change): string {
  const made = yamlWriter().edits(text, change);
  return isDeclined(made) ? `declined: ${made.declined}` : edited(text, made);
}

export const set = (path: FilePath, value: Plain, after?: FilePath): Change => ({ op: "set", path, value: written(value), ...(after && { after }) });
export const append = (path: FilePath, value: Plain): Change => ({ op: "append", path, value: written(value) });
export const remove = (path: FilePath): Change => ({ op: "remove", path });

/** A path in dots; numbers are indices, and `[Key=a.b]` is an entry of a list. */
export const at = (dotted: string): FilePath =>
  [...dotted.matchAll(/\[(\w+)=([^\]]*)\]|([^.[\]]+)/g)].map(([, key, equals, step]) => {
    if (key !== undefined && equals !== undefined) return { key, equals };
    return step !== undefined && /^\d+$/.test(step) ? Number(step) : (step ?? "");
  });

/** Lines without the indentation that they have in a test. */
export function lines(block: string): string {
  const all = block.split("\n").slice(1);
  const margin = Math.min(...all.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length));
  return all.map((line) => line.slice(margin)).join("\n");
}
