/** A part of a document: its entries are kept or left out as wholes. */
export interface Section {
  /** Heading and introduction; without it there is no section. */
  readonly head: string;
  readonly entries: readonly string[];
  /** What closes what the head has opened. */
  readonly foot?: string;
  /** What is said of so many entries that found no room. */
  readonly left: (count: number) => string;
}

/**
 * Sections below each other, the first the most important, in at most so many bytes of UTF-8: what has no room is left out from the end, whole entry by whole entry, and said so. Sections stand
 * apart by an empty line, as do their entries where these begin a block of their own.
 */
export function documentOf(sections: readonly Section[], mostBytes = Infinity): string {
  const budget = mostBytes - RESERVE;
  const parts: string[] = [];
  let used = 0;
  let isFull = false;
  for (const section of sections) {
    const { head, entries, foot = "", left } = section;
    const frame = bytes(head) + bytes(foot) + LEFT;
    if (isFull || used + frame > budget) {
      isFull = true;
      continue;
    }
    const kept = fitting(entries, budget - used - frame);
    const rest = entries.length - kept.length;
    const text = [head, ...kept, ...(rest > 0 ? [`\n${left(rest)}`] : []), foot].filter((part) => part !== "").join("\n");
    used += bytes(text) + 2;
    parts.push(text);
  }
  return `${[...parts, ...(isFull ? ["The rest of the report has no room here."] : [])].join("\n\n")}\n`;
}

/** The first entries that have room together. */
function fitting(entries: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = entries.findIndex((entry) => {
    used += bytes(entry) + 1;
    return used > room;
  });
  return end < 0 ? entries : entries.slice(0, end);
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** Bytes for the sentence that says that something is left out: of a section, of the document. */
const LEFT = 200;
const RESERVE = 100;
