import type { Place } from "../../../source/span.ts";
import { joinParts, type Part } from "../../../value/join.ts";
import type { Reading } from "../../../value/reading.ts";
import { type FunctionCall, mistake } from "./call.ts";
import { undecided } from "./undecided.ts";

/** Joins parts of a string; what is null, a list or a map Terraform refuses. */
export function joined(parts: readonly Part[], place: Place, name: string): Reading {
  return joinParts(parts, place, {
    refuse: (part) => {
      if (part.is === "unknown" && part.malformed) return part;
      if (part.is === "absent") return mistake(`\`${name}\` cannot write null`, place);
      return part.is === "list" || part.is === "map" ? mistake(`\`${name}\` cannot write a ${part.is}`, place) : undefined;
    },
  });
}

/** The string where all of it is known. */
export function knownText(parts: readonly Part[]): string | undefined {
  const known = parts.filter((part) => typeof part === "string");
  return known.length === parts.length ? known.join("") : undefined;
}

/** The one reading that stands for parts. */
export function whole(parts: readonly Part[], place: Place): Reading {
  const [only] = parts;
  return parts.length === 1 && only !== undefined && typeof only !== "string" ? only : { is: "text", parts, place };
}

/** Applies a function that works letter by letter: to what is known now, to what is not by name. */
export function eachPart(parts: readonly Part[], call: FunctionCall, map: (text: string) => string): Reading {
  return joined(parts.map((part) => (typeof part === "string" ? map(part) : undecided(call, [part]))), call.place, call.name);
}

/**
 * Whether no occurrence of a text can reach over the border of a part, so that the parts can be searched one by one. What stands at a
 * border must not begin or end such an occurrence, and no known part may lie inside one.
 */
export function isSearchedByPart(parts: readonly Part[], wanted: string): boolean {
  if (wanted.length <= 1) return true;
  return parts.every((part, index) => {
    const [before, after] = [parts[index - 1], parts[index + 1]];
    if (typeof part !== "string") return before === undefined || typeof before === "string";
    if (before !== undefined && after !== undefined && wanted.includes(part)) return false;
    const begins = before !== undefined && proper(wanted).some((length) => part.startsWith(wanted.slice(-length)));
    const ends = after !== undefined && proper(wanted).some((length) => part.endsWith(wanted.slice(0, length)));
    return !begins && !ends;
  });
}

const proper = (wanted: string): readonly number[] => Array.from({ length: Math.min(wanted.length - 1, MOST) }, (_each, index) => index + 1);

/** A longer text is not searched for in parts: see `isSearchedByPart`'s callers. */
export const MOST = 200;
