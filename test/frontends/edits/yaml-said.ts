import { isAlias, isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { FilePath } from "../../../src/frontends/edits/change.ts";
import type { Plain } from "./yaml-helpers.ts";

/** What a template says: literals as text with their tag, null and `AWS::NoValue` as null. */
export type Said = string | null | SaidMap | Said[];
export interface SaidMap {
  [key: string]: Said;
}

/** What a text says; undefined where it is no YAML. */
export function said(text: string): Said | undefined {
  const document = parseDocument(text, { schema: "failsafe", strict: false, logLevel: "silent" });
  return document.errors.length > 0 ? undefined : saidBy(document.contents);
}

function saidBy(node: unknown): Said {
  if (isAlias(node)) return `*${node.source}`;
  if (isMap(node)) {
    const map: SaidMap = Object.fromEntries(node.items.map(({ key, value }) => [textIn(key), saidBy(value)]));
    const keys = Object.keys(map);
    return keys.length === 1 && map["Ref"] === "AWS::NoValue" ? null : tagged(node.tag, map);
  }
  if (isSeq(node)) return tagged(node.tag, node.items.map(saidBy));
  if (!isScalar(node) || typeof node.value !== "string") return null;
  if (node.tag === undefined && node.type === "PLAIN" && /^(?:|~|null)$/i.test(node.value)) return null;
  if (node.tag === "!Ref" && node.value === "AWS::NoValue") return null;
  return tagged(node.tag, node.value);
}

const textIn = (key: unknown): string => (isScalar(key) ? String(key.value) : "?");

const tagged = (tag: string | undefined, value: Said): Said => (tag?.startsWith("!") ? { [tag]: value } : value);

/** What a text would say that says a value. */
export function saying(value: Plain): Said {
  if (typeof value !== "object") return String(value);
  if (isList(value)) return value.map(saying);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, saying(inner)]));
}

const isList = (value: object): value is readonly Plain[] => Array.isArray(value);

export const isMapSaid = (value: Said | undefined): value is SaidMap => typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands at a path. */
export function found(value: Said | undefined, path: FilePath): Said | undefined {
  return path.reduce<Said | undefined>((at, step) => {
    if (Array.isArray(at)) return typeof step === "number" ? at[step] : at.find((item) => isMapSaid(item) && typeof step === "object" && item[step.key] === step.equals);
    return isMapSaid(at) && typeof step === "string" ? at[step] : undefined;
  }, value);
}

/** The same with another value at a path; without a value the path is taken out, and all that is left empty by it. */
export function replaced(value: Said | undefined, path: FilePath, by: Said | undefined): Said | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  if (typeof step === "object") {
    const items = Array.isArray(value) ? value : [];
    const index = items.findIndex((item) => isMapSaid(item) && item[step.key] === step.equals);
    const entry = replaced(items[index] ?? { [step.key]: step.equals }, rest, by);
    return index < 0 ? (entry === undefined ? items : [...items, entry]) : items.flatMap((item, at) => (at === index ? (entry === undefined ? [] : [entry]) : [item]));
  }
  if (typeof step === "number") {
    const items = Array.isArray(value) ? value : [];
    const inner = replaced(items[step], rest, by);
    const all = inner === undefined ? items.toSpliced(step, 1) : items.toSpliced(step, 1, inner);
    return by === undefined && all.length === 0 ? undefined : all;
  }
  const map = isMapSaid(value) ? value : {};
  const inner = replaced(map[step], rest, by);
  const others = Object.entries(map).filter(([key]) => key !== step);
  if (inner !== undefined) return { ...map, [step]: inner };
  return others.length === 0 ? undefined : Object.fromEntries(others);
}
