import type { FilePath, Written, WrittenMap } from "../change.ts";
import { blocksIn, isCode, isList, isMap } from "./literals.ts";

/** A text in double quotes, with HCL's escapes. */
export function quoted(text: string): string {
  const escaped = text.replace(/[\\"\p{Cc}]|\$\$\{|%%\{|\$\{|%\{/gu, (found) => ESCAPES.get(found) ?? unicode(found));
  return `"${escaped}"`;
}

/** What is written on one line. */
export function inline(written: Written): string {
  if (isCode(written)) return written.text.trim();
  if (isList(written)) return `[${written.items.map(inline).join(", ")}]`;
  if (isMap(written)) return written.entries.size === 0 ? "{}" : `{ ${[...written.entries].map(([name, value]) => `${keyText(name)} = ${inline(value)}`).join(", ")} }`;
  return typeof written === "string" ? quoted(written) : String(written);
}

/** The lines of a value: maps, and lists of such, have a line for each entry. `step` is one level of indentation. */
export function valueLines(written: Written, step: string): readonly string[] {
  if (isMap(written) && written.entries.size > 0) {
    return ["{", ...[...written.entries].flatMap(([name, value]) => entryLines(keyText(name), " = ", value, step)).map(indentedBy(step)), "}"];
  }
  if (isList(written) && written.items.some(isMap)) {
    return ["[", ...written.items.flatMap((item) => withEnd(valueLines(item, step), ",")).map(indentedBy(step)), "]"];
  }
  return [inline(written)];
}

/** The lines of `key = value`. */
export function entryLines(key: string, separator: string, written: Written, step: string): readonly string[] {
  const [first = "", ...others] = valueLines(written, step);
  return [`${key}${separator}${first}`, ...others];
}

/** The lines of a block: what says how many there are, the other arguments, and its blocks, each behind a blank line. */
export function blockLines(header: string, { entries }: WrittenMap, step: string): readonly string[] {
  const all = [...entries];
  const mapsOf = (value: Written): readonly WrittenMap[] | undefined => blocksOf(header, value);
  const argumentsOf = (areWanted: boolean): readonly string[] =>
    all.filter(([name, value]) => !mapsOf(value) && COUNTS.has(name) === areWanted).flatMap(([name, value]) => entryLines(name, " = ", value, step));
  const blocks = all.flatMap(([name, value]) => (mapsOf(value) ?? []).map((map) => blockLines(name, map, step)));
  const parts = [argumentsOf(true), argumentsOf(false), ...blocks].filter((lines) => lines.length > 0);
  if (parts.length === 0) return [`${header} {}`];
  return [`${header} {`, ...parts.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines])).map(indentedBy(step)), "}"];
}

/** The maps of what is written as blocks in a block of a type; undefined for what is the value of an argument. */
export const blocksOf = (type: string, written: Written): readonly WrittenMap[] | undefined => (HOLDS_NO_BLOCKS.has(type) ? undefined : blocksIn(written));

/** What has to be written where the first of the steps leads, so that the last of them leads to it. */
export function wrapped(path: FilePath, written: Written): Written {
  return path.reduceRight<Written>((inner, step) => {
    if (typeof step === "string") return { is: "map", entries: new Map([[step, inner]]) };
    if (typeof step === "number") return { is: "list", items: [inner] };
    const others = typeof inner === "object" && inner.is === "map" ? inner.entries : [];
    return { is: "list", items: [{ is: "map", entries: new Map<string, Written>([[step.key, step.equals], ...others]) }] };
  }, written);
}

/** A key of an object: a bare name where it can be one. */
export const keyText = (name: string): string => (/^[A-Za-z_][\w-]*$/u.test(name) && name !== "for" ? name : quoted(name));

export const isName = (name: string): boolean => /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(name);

const indentedBy = (step: string) => (line: string): string => (line === "" ? "" : `${step}${line}`);

const withEnd = (lines: readonly string[], end: string): readonly string[] => lines.map((line, index) => (index === lines.length - 1 ? `${line}${end}` : line));

const unicode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** The arguments that say how many there are of a block stand before all others. */
const COUNTS: ReadonlySet<string> = new Set(["count", "for_each"]);

/** Blocks whose arguments have names that somebody gave: what is a map there is an object. */
const HOLDS_NO_BLOCKS: ReadonlySet<string> = new Set(["locals", "required_providers"]);

/** `$$${` would be read as an escape of its first two characters. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ['"', '\\"'],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ["${", "$${"],
  ["%{", "%%{"],
  ["$${", "\\u0024$${"],
  ["%%{", "\\u0025%%{"],
]);
