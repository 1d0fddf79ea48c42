import type { Place } from "../../source/span.ts";
import { canonical } from "../../value/canonical.ts";
import type { ListReading, Reading, Spread } from "../../value/reading.ts";
import type { Leaf } from "../../value/through.ts";
import { why } from "../../value/why.ts";

/**
 * The items of a text that is a list with commas between them, as far as it is known: a reference to a resource is one item, and what
 * may hold further commas is a number of items.
 */
export function commaList(leaf: Leaf, place: Place, type: string): ListReading {
  const pieces: (string | Reading)[][] = [[]];
  for (const part of leaf.is === "text" ? leaf.parts : [leaf]) {
    if (typeof part !== "string" && part.is !== "scalar") {
      pieces.at(-1)?.push(part);
      continue;
    }
    const [first = "", ...others] = (typeof part === "string" ? part : part.text).split(",");
    pieces.at(-1)?.push(first);
    for (const other of others) pieces.push([other]);
  }
  return { is: "list", items: pieces.map((piece) => itemOf(piece, place, type)), place };
}

function itemOf(piece: readonly (string | Reading)[], place: Place, type: string): Reading | Spread {
  const parts = trimmed(piece);
  const [only, ...others] = parts;
  if (only === undefined) return { is: "scalar", text: "", quoted: true, place };
  const whole: Reading = others.length > 0 ? { is: "text", parts, place } : typeof only === "string" ? { is: "scalar", text: only, quoted: true, place } : only;
  const open = parts.find((part) => typeof part !== "string" && mayHoldCommas(part));
  if (open === undefined || typeof open === "string") return whole;
  const name = canonical(whole);
  const term = name === undefined ? undefined : { scope: "", text: `items of ${name}`, label: "the list" };
  const distinct = type === "List<AWS::EC2::AvailabilityZone::Name>";
  return { is: "spread", least: 1, most: Infinity, of: { is: "unknown", why: why(open), place: whole.place, ...(term && { term }) }, distinct };
}

function trimmed(piece: readonly (string | Reading)[]): readonly (string | Reading)[] {
  return piece
    .map((part, index) => (typeof part !== "string" ? part : index === 0 ? (piece.length === 1 ? part.trim() : part.trimStart()) : index === piece.length - 1 ? part.trimEnd() : part))
    .filter((part) => part !== "");
}

/** No identifier or name that AWS makes holds a comma; what another stack hands out may. */
const mayHoldCommas = (part: Reading): boolean => !(part.is === "reference" || (part.is === "unknown" && part.term?.atomic === true));
