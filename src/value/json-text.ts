import type { Place } from "../source/span.ts";
import type { Entry, Reading, Text } from "./reading.ts";

/**
 * What a text says as JSON, where AWS takes a document as text. Parts that are not known may stand inside of its strings,
 * which are then texts in parts, or be the whole value of a member; anywhere else they make the whole unknown. Everything
 * stands at the place of the text.
 */
export function jsonOf(text: Reading): Reading {
  if (text.is === "scalar") return parsed(text.text, [], text.place);
  if (text.is !== "text") return text.is === "map" || text.is === "list" ? text : { is: "unknown", why: "it is no text that can be read", place: text.place };
  const holes: Reading[] = [];
  const quotes = new Quotes();
  const pieces = text.parts.map((part) => {
    if (typeof part === "string") return quotes.pass(part);
    const mark = String(holes.push(part) - 1);
    return quotes.expectsValue ? `"${WHOLE}${OPEN}${mark}${CLOSE}"` : `${OPEN}${mark}${CLOSE}`;
  });
  const source = pieces.join("");
  const stray = text.parts.some((part) => typeof part === "string" && STRAY.test(part));
  return stray ? unread(text) : parsed(source, holes, text.place);
}

function parsed(source: string, holes: readonly Reading[], place: Place): Reading {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    if (holes.length > 0) return unread({ is: "text", parts: holes, place });
    return { is: "unknown", why: "it is no JSON", malformed: true, place };
  }
  return readingOf(value, holes, place, 0);
}

function readingOf(value: unknown, holes: readonly Reading[], place: Place, depth: number): Reading {
  if (depth > DEEPEST) return { is: "unknown", why: "it is too deep", place };
  if (value === null) return { is: "absent", place };
  if (Array.isArray(value)) return { is: "list", items: value.map((item: unknown) => readingOf(item, holes, place, depth + 1)), place };
  if (typeof value === "object") return { is: "map", entries: entriesOf(value, holes, place, depth), place };
  return typeof value === "string" ? stringOf(value, holes, place) : { is: "scalar", text: JSON.stringify(value), quoted: false, place };
}

const entriesOf = (value: object, holes: readonly Reading[], place: Place, depth: number): ReadonlyMap<string, Entry> =>
  new Map(Object.entries(value).map(([name, item]: [string, unknown]) => [name, { key: place, value: readingOf(item, holes, place, depth + 1) }]));

/** A string of the document, with the parts that are not known back in it. */
function stringOf(value: string, holes: readonly Reading[], place: Place): Reading {
  if (holes.length === 0) return { is: "scalar", text: value, quoted: true, place };
  const parts = value.split(MARK).flatMap((piece, index): readonly (string | Reading)[] => {
    const hole = index % 2 === 1 ? holes[Number(piece)] : undefined;
    return hole ? [hole] : piece === "" ? [] : [piece];
  });
  const [only = "", whole] = parts;
  if (only === WHOLE && typeof whole === "object") return valueOf(whole);
  if (parts.length > 1) return { is: "text", parts, place };
  return typeof only === "string" ? { is: "scalar", text: only, quoted: true, place } : only;
}

/** What stands in place of a whole value is JSON itself. */
function valueOf(hole: Reading): Reading {
  if (hole.is === "choice") return { ...hole, then: valueOf(hole.then), else: valueOf(hole.else) };
  return hole.is === "scalar" || hole.is === "text" ? jsonOf(hole) : unread({ is: "text", parts: [hole], place: hole.place });
}

/** Whether what comes next stands inside of a string, or is the value of a member. */
class Quotes {
  #isInside = false;
  #last = "";

  get expectsValue(): boolean {
    return !this.#isInside && this.#last === ":";
  }

  pass(piece: string): string {
    for (const [token] of piece.matchAll(TOKEN)) {
      if (token === '"') this.#isInside = !this.#isInside;
      this.#last = token;
    }
    return piece;
  }
}

function unread({ parts, place }: Text): Reading {
  const [first] = parts.flatMap((part) => (typeof part !== "string" && part.is === "unknown" ? [part] : []));
  return { is: "unknown", why: first?.why ?? "a part of the text is not known", place, ...(first?.term && { hangsOn: [first.term] }) };
}

/** Around the number of a part that is not known: characters that no document has. */
const OPEN = "\uE000";
const CLOSE = "\uE001";
const MARK = /\uE000(\d*)\uE001/u;
/** Before the only part of a string that stands for a whole value. */
const WHOLE = "\uE002";
const STRAY = /[\uE000-\uE002]/u;
/** What is not white space, and a character that is escaped as one. */
const TOKEN = /\\.|\S/gu;

const DEEPEST = 200;
