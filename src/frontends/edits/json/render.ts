import type { Declined, EntryStep, FilePath, FileStep, Written, WrittenMap } from "../change.ts";
import type { JsonDialect } from "./dialect.ts";
import type { JsonStyle } from "./style.ts";

/** Where a text is put: on lines of its own that are indented from `indent`, or on the line that is there. */
export interface Room {
  readonly style: JsonStyle;
  readonly hasLines: boolean;
  readonly indent: string;
  readonly dialect: JsonDialect;
}

/** A value as JSON. */
export function render(value: Written, path: FilePath, room: Room): string {
  if (typeof value === "number" || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value === "string" || value.is === "code") return JSON.stringify(room.dialect.string(value, path) ?? "");
  const inner = { ...room, indent: room.indent + room.style.indent };
  if (value.is === "map") {
    const pairs = [...value.entries].map(([key, entry]) => renderPair(key, entry, [...path, key], inner));
    return enclose("{", pairs, "}", room.style.padding.map, room);
  }
  const isShort = room.style.hasShortLists && value.items.every(isPlain);
  const items = value.items.map((item, index) => render(item, [...path, index], inner));
  return enclose("[", items, "]", room.style.padding.list, isShort ? { ...room, hasLines: false } : room);
}

export const renderPair = (key: string, value: Written, path: FilePath, room: Room): string => `${JSON.stringify(key)}${room.style.colon}${render(value, path, room)}`;

/** Brackets around parts, as there is room. */
export function enclose(open: string, parts: readonly string[], close: string, padding: string, { style, hasLines, indent }: Room): string {
  if (parts.length === 0) return open + close;
  if (!hasLines) return `${open}${padding}${parts.join(style.comma)}${padding}${close}`;
  const line = `${style.lineBreak}${indent}`;
  return `${open}${parts.map((part) => `${line}${style.indent}${part}`).join(",")}${line}${close}`;
}

export const isPlain = (value: Written): boolean => typeof value !== "object" || value.is === "code";

/** True where an expression stands in a value. */
export function holdsCode(value: Written): boolean {
  if (typeof value !== "object") return false;
  if (value.is === "code") return true;
  return value.is === "list" ? value.items.some(holdsCode) : [...value.entries.values()].some(holdsCode);
}

/** What has to be written where nothing is, so that a path leads to a value. */
export function around(rest: FilePath, value: Written): Written | Declined {
  const [step, ...others] = rest;
  if (step === undefined) return value;
  const inner = around(others, value);
  if (isRefused(inner)) return inner;
  if (typeof step === "string") return { is: "map", entries: new Map([[step, inner]]) };
  if (typeof step === "number" && step > 0) return { declined: `there is no list with an item ${step}` };
  const item = asItem(step, inner);
  return isRefused(item) ? item : { is: "list", items: [item] };
}

/** The item of a list that a step leads to. */
export function asItem(step: FileStep, value: Written): Written | Declined {
  if (typeof step === "number") return value;
  if (typeof step === "string") return { is: "map", entries: new Map([[step, value]]) };
  return typeof value === "object" && value.is === "map" ? asEntry(step, value) : { declined: `an entry that says its \`${step.key}\` is a map` };
}

const asEntry = ({ key, equals }: EntryStep, { entries }: WrittenMap): WrittenMap => ({ is: "map", entries: new Map<string, Written>([[key, equals], ...entries]) });

export const isRefused = (made: Written | Declined): made is Declined => typeof made === "object" && "declined" in made;
