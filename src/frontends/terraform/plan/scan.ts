/** Where something is written: offsets into the text, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a resource of the planned values, or of the state, is written. */
export interface WrittenResource {
  /** The text of its `address`. */
  readonly address: Range;
  /** Its `values`, where it has any. */
  readonly values?: Range;
}

/** What one pass over the text finds, before it is parsed. */
export interface Scan {
  /** The object's end: what a wrapper prints behind it is not part of it. */
  readonly end: number;
  /** The keys of the object itself. */
  readonly keys: ReadonlyMap<string, Range>;
  readonly resources: readonly WrittenResource[];
  /** The first bracket that opens one level more than can be read. */
  readonly tooDeep?: number;
  /** True where the text ends before the object does. */
  readonly open: boolean;
}

/** What a container is to the scan: only what leads to the resources is told apart. */
type Role = "root" | "representation" | "module" | "resources" | "modules" | "resource" | "other";

interface Level {
  readonly role: Role;
  /** The last key that was read in it, where it is an object that matters. */
  key: string;
  readonly start: number;
  address?: Range;
  values?: Range;
}

/**
 * Looks once over a text from the object's first bracket. It builds nothing but the places of the resources, in the order of the
 * text, so that a plan of a hundred megabytes costs little more than reading it. Whether the text is JSON is for `JSON.parse` to say.
 */
export function scan(text: string, from: number): Scan {
  const keys = new Map<string, Range>();
  const resources: WrittenResource[] = [];
  const levels: Level[] = [];
  let index = from;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) {
      const end = endOfString(text, index);
      const level = levels.at(-1);
      if (level && level.role !== "other") noteString(text, { start: index, end }, level, keys);
      index = end;
    } else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      const above = levels.at(-1);
      if (levels.length >= MAX_DEPTH) return { end: text.length, keys, resources, tooDeep: index, open: true };
      levels.push({ role: above ? roleOf(above) : "root", key: "", start: index });
      index += 1;
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      const closed = levels.pop();
      index += 1;
      if (closed?.role === "resource" && closed.address) resources.push({ address: closed.address, ...(closed.values && { values: closed.values }) });
      const above = levels.at(-1);
      if (!above) return { end: index, keys, resources, open: false };
      if (closed && above.role === "resource" && above.key === "values") above.values = { start: closed.start, end: index };
    } else {
      index += 1;
    }
  }
  return { end: text.length, keys, resources, open: true };
}

/** A key, or the address of a resource. */
function noteString(text: string, { start, end }: Range, level: Level, keys: Map<string, Range>): void {
  if (isKey(text, end)) {
    level.key = text.slice(start + 1, end - 1);
    if (level.role === "root") keys.set(level.key, { start, end });
  } else if (level.role === "resource" && level.key === "address") level.address = { start, end };
}

function roleOf({ role, key }: Level): Role {
  switch (role) {
    case "root":
      return key === "planned_values" || key === "values" ? "representation" : "other";
    case "representation":
      return key === "root_module" ? "module" : "other";
    case "module":
      return key === "resources" ? "resources" : key === "child_modules" ? "modules" : "other";
    case "resources":
      return "resource";
    case "modules":
      return "module";
    case "resource":
    case "other":
      return "other";
  }
}

function isKey(text: string, after: number): boolean {
  let index = after;
  while (SPACE.has(text.charCodeAt(index))) index += 1;
  return text.charCodeAt(index) === COLON;
}

/** Behind the closing quote of a text, or at the end where there is none. */
export function endOfString(text: string, start: number): number {
  let end = start;
  for (;;) {
    end = text.indexOf('"', end + 1);
    if (end < 0) return text.length;
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return end + 1;
  }
}

const QUOTE = 34;
const COLON = 58;
const BACKSLASH = 92;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const SPACE: ReadonlySet<number> = new Set([9, 10, 13, 32]);

/** Levels of lists and maps that are read, as in templates: what walks them is recursive. */
export const MAX_DEPTH = 500;
