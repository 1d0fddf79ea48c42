import { decode } from "@jridgewell/sourcemap-codec";
import { isObject, itemsAt, textAt } from "../json-values.ts";

/** A place in the text that a program was compiled from. */
export interface Original {
  /** As the map names it, from its `sourceRoot` on; relative to the map's own folder. */
  readonly source: string;
  readonly line: number;
}

/** A map that was read: thousands of places may be looked up in it. */
export interface SourceMap {
  readonly sources: readonly unknown[];
  readonly root: string;
  /** By line. */
  readonly segments: ReturnType<typeof decode>;
}

/** Reads a map. One of sections, which only bundlers write that join maps, says nothing here. https://tc39.es/ecma426/ */
export function readMap(text: string): SourceMap | undefined {
  const parsed = parse(text);
  const mappings = textAt(parsed, "mappings");
  if (mappings === undefined) return undefined;
  return { sources: itemsAt(parsed, "sources"), root: textAt(parsed, "sourceRoot") ?? "", segments: segmentsOf(mappings) };
}

/** Where a place of compiled JavaScript comes from: the nearest mapping at or before it on its line. */
export function originalOf({ sources, root, segments }: SourceMap, line: number, column: number): Original | undefined {
  let found: readonly number[] | undefined;
  for (const segment of segments[line - 1] ?? []) {
    if (segment[0] > column - 1) break;
    if (segment.length > 1) found = segment;
  }
  const [, source, original] = found ?? [];
  if (source === undefined || original === undefined) return undefined;
  const name = sources[source];
  return typeof name === "string" ? { source: root === "" ? name : `${root.replace(/\/$/u, "")}/${name}`, line: original + 1 } : undefined;
}

/** What a file of JavaScript says of its map: the name of a file, or the map itself as a data URL. Only the last line counts. */
export function mapNamedIn(text: string): { readonly is: "file"; readonly name: string } | { readonly is: "map"; readonly text: string } | undefined {
  const named = /\/\/[#@] sourceMappingURL=(\S+)\s*$/u.exec(text.slice(Math.max(0, text.lastIndexOf("sourceMappingURL=") - 4)))?.[1];
  if (named === undefined) return undefined;
  const [, base64, data] = /^data:[^,]*?(;base64)?,(.*)$/u.exec(named) ?? [];
  if (data === undefined) return { is: "file", name: named };
  return { is: "map", text: base64 === undefined ? unescaped(data) : new TextDecoder().decode(bytesOf(data)) };
}

function parse(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** A map may hold anything in place of mappings. */
function segmentsOf(mappings: string): ReturnType<typeof decode> {
  return /^[A-Za-z0-9+/,;]*$/u.test(mappings) ? decode(mappings) : [];
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
