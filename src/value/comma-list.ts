import type { Place } from "../source/span.ts";
import type { Reading, Spread, Unknown } from "./reading.ts";

/**
 * What a text lists with commas between, where AWS takes a list as text. A part that is not known may have commas of
 * its own, and stands for one item or more; a reference is one name. Everything stands at the place of the text.
 */
export function itemsOfText(text: Reading): Reading {
  if (text.is !== "scalar" && text.is !== "text" && text.is !== "reference") return text;
  const parts = text.is === "scalar" ? [text.text] : text.is === "text" ? text.parts : [text];
  const pieces = parts.reduce<readonly (readonly Part[])[]>(append, [[]]);
  return { is: "list", items: pieces.flatMap((piece) => itemOf(piece, text.place)), place: text.place };
}

type Part = string | Reading;

/** Adds a part to the last piece; each comma in it begins a further one. */
function append(pieces: readonly (readonly Part[])[], part: Part): readonly (readonly Part[])[] {
  const [first = part, ...others] = typeof part === "string" ? part.split(",").map((each) => each.trim()) : [];
  const last = pieces.at(-1) ?? [];
  return [...pieces.slice(0, -1), [...last, first], ...others.map((other) => [other])];
}

function itemOf(piece: readonly Part[], place: Place): readonly (Reading | Spread)[] {
  const parts = piece.filter((part) => part !== "");
  const [only] = parts;
  if (only === undefined) return [];
  const open = parts.find(mayHaveComma);
  if (open) return [{ is: "spread", least: 1, most: Infinity, of: open, distinct: false }];
  if (parts.length > 1) return [{ is: "text", parts, place }];
  return [typeof only === "string" ? { is: "scalar", text: only, quoted: true, place } : { ...only, place }];
}

const mayHaveComma = (part: Part): part is Unknown => typeof part !== "string" && part.is === "unknown" && part.term?.atomic !== true;
