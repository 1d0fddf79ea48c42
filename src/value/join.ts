import { at, type Place, type Step } from "../source/span.ts";
import type { Reading, Unknown } from "./reading.ts";
import { throughAll, type Leaf } from "./through.ts";

export type Part = string | Reading;

/** What a language says about the parts of a string. */
export interface JoinRules {
  /** What the whole is where a part cannot stand in text; undefined where it can. */
  readonly refuse: (part: Leaf) => Unknown | undefined;
  /** A last look at the merged parts of one string. */
  readonly rewrite?: (parts: readonly Part[], place: Place) => readonly Part[];
}

/** Joins parts to one string: known where all parts are, else text in parts; by a condition where a part is. */
export function joinParts(parts: readonly Part[], place: Place, rules: JoinRules): Reading {
  const readings = parts.filter((part) => typeof part !== "string");
  return throughAll(readings, place, (leaves) => {
    let next = 0;
    const settled = parts.map((part) => {
      if (typeof part === "string") return part;
      next += 1;
      return leaves[next - 1] ?? part;
    });
    return joinLeaves(settled, place, rules);
  });
}

function joinLeaves(parts: readonly Part[], place: Place, { refuse, rewrite }: JoinRules): Reading {
  const flat = new Flat();
  for (const part of parts) {
    const refused = typeof part === "string" || part.is === "choice" ? undefined : refuse(part);
    if (refused) return refused;
    flat.add(part);
  }
  if (flat.tooLong) return { is: "unknown", why: "its text is too long", place };
  const there = at(place.span, ...place.via, ...flat.steps);
  return asReading(rewrite ? rewrite(flat.parts, there) : flat.parts, there);
}

/** The reading of a string in merged parts. */
function asReading(parts: readonly Part[], place: Place): Reading {
  const [only, ...others] = parts;
  if (only === undefined) return { is: "scalar", text: "", quoted: true, place };
  if (others.length > 0) return { is: "text", parts, place };
  if (typeof only === "string") return { is: "scalar", text: only, quoted: true, place };
  return {
    ...only,
    place: at(place.span, ...place.via, ...only.place.via.filter((step) => !place.via.includes(step))),
  };
}

/** Parts with neighbouring known text merged and inner text taken apart, and the steps that the known ones came by. */
class Flat {
  readonly parts: Part[] = [];
  /** Hops past these explain nothing more. */
  readonly steps = new Set<Step>();
  #length = 0;

  get tooLong(): boolean {
    return this.#length > MAX_LENGTH || this.parts.length > MAX_PARTS;
  }

  add(part: Part): void {
    if (this.tooLong) return;
    if (typeof part === "string") {
      this.#addText(part);
      return;
    }
    if (part.is === "scalar" || part.is === "text") {
      for (const step of part.place.via) if (this.steps.size < MAX_STEPS) this.steps.add(step);
    }
    if (part.is === "scalar") this.#addText(part.text);
    else if (part.is === "text") for (const inner of part.parts) this.add(inner);
    else if (part.is !== "absent") this.parts.push(part);
  }

  #addText(text: string): void {
    this.#length += text.length;
    if (text === "" || this.tooLong) return;
    const last = this.parts.at(-1);
    if (typeof last === "string") this.parts[this.parts.length - 1] = last + text;
    else this.parts.push(text);
  }
}

/** No string of a template or configuration that means something is longer. */
const MAX_LENGTH = 1_048_576;

const MAX_PARTS = 1_000;

const MAX_STEPS = 100;
