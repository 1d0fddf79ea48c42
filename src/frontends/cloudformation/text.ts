import type { Place, Step } from "../../source/span.ts";
import { at } from "../../source/span.ts";
import { canonical } from "../../value/canonical.ts";
import type { Reading } from "../../value/reading.ts";
import { throughAll } from "../../value/through.ts";
import { type Context, malformed } from "./context.ts";

export type Part = string | Reading;

/** Joins parts to one string: known where all parts are, else text in parts; by a condition where a part is. */
export function joinParts(parts: readonly Part[], place: Place, context: Context): Reading {
  const readings = parts.filter((part) => typeof part !== "string");
  return throughAll(readings, place, (leaves) => {
    let next = 0;
    const settled = parts.map((part) => {
      if (typeof part === "string") return part;
      next += 1;
      return leaves[next - 1] ?? part;
    });
    return joinLeaves(settled, place, context);
  });
}

function joinLeaves(parts: readonly Part[], place: Place, context: Context): Reading {
  const flat = new Flat();
  for (const part of parts) {
    if (typeof part !== "string" && (part.is === "list" || part.is === "map")) {
      const message = `a ${part.is} stands where text is wanted; join or select its items`;
      return malformed(place, message, context);
    }
    flat.add(part);
  }
  if (flat.tooLong) return { is: "unknown", why: "its text is too long", place };
  const there = at(place.span, ...place.via, ...flat.steps);
  return asReading(withDynamicReferences(flat.parts, there, context), there);
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

/**
 * Takes `{{resolve:…}}` out of known text: CloudFormation looks it up when it deploys, and it is named by its
 * own text here. It may hold parts that are not known themselves.
 */
function withDynamicReferences(parts: readonly Part[], place: Place, context: Context): readonly Part[] {
  if (!parts.some((part) => typeof part === "string" && part.includes(OPENING))) return parts;
  const result: Part[] = [];
  let inside: Part[] | undefined;
  for (const part of parts) {
    if (typeof part !== "string") {
      (inside ?? result).push(part);
      continue;
    }
    let rest = part;
    while (rest !== "") {
      const mark: string = inside ? CLOSING : OPENING;
      const found = rest.indexOf(mark);
      const end = found < 0 ? rest.length : inside ? found + CLOSING.length : found;
      if (end > 0) (inside ?? result).push(rest.slice(0, end));
      rest = rest.slice(end);
      if (found < 0) break;
      if (inside) {
        result.push(lookedUp(inside, place, context));
        inside = undefined;
      } else inside = [];
    }
  }
  return inside ? parts : result;
}

function lookedUp(parts: readonly Part[], place: Place, context: Context): Reading {
  const named = parts.map((part) => (typeof part === "string" ? part : canonical(part)));
  const shown = parts.map((part) => (typeof part === "string" ? part : "…")).join("");
  const known = named.filter((text) => text !== undefined);
  const term = known.length === named.length ? { scope: context.scope, text: known.join(""), label: shown } : undefined;
  return {
    is: "unknown",
    why: `\`${shown}\` is looked up when the stack is deployed`,
    ...(term ? { term } : {}),
    place,
  };
}

const OPENING = "{{resolve:";
const CLOSING = "}}";

/** No string of a template can be longer than a template. */
const MAX_LENGTH = 1_048_576;

const MAX_PARTS = 1_000;

const MAX_STEPS = 100;
