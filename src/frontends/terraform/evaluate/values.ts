import { at, type Place, type Step } from "../../../source/span.ts";
import { canonical } from "../../../value/canonical.ts";
import type { Absent, ListReading, Reading, Scalar, Spread, Unknown } from "../../../value/reading.ts";
import type { Term } from "../../../value/term.ts";
import { shownText } from "../../../value/text.ts";
import type { Scope } from "./scope.ts";
import { MAX_NAMED_SIZE, sizeOf } from "./size.ts";

export const text = (value: string, place: Place): Scalar => ({ is: "scalar", text: value, quoted: true, place });

/** `value` is in Terraform's own writing. */
export const number = (value: string | number, place: Place): Scalar => ({ is: "scalar", text: String(value), quoted: false, place });

export const boolean = (value: boolean, place: Place): Scalar => ({ is: "scalar", text: String(value), quoted: false, place });

export const nothing = (place: Place): Absent => ({ is: "absent", place });

/** What stands in a choice where a list has no such item, or a map no such entry. */
export const omitted = (place: Place): Absent => ({ is: "absent", omitted: true, place });

export const unknown = (why: string, place: Place, term?: Term): Unknown => ({ is: "unknown", why, ...(term && { term }), place });

export const tuple = (items: readonly (Reading | Spread)[], place: Place): ListReading => ({ is: "list", items, place });

export const isBoolean = (reading: Reading): boolean => reading.is === "scalar" && !reading.quoted && (reading.text === "true" || reading.text === "false");

export const isNumber = (reading: Reading): boolean => reading.is === "scalar" && !reading.quoted && reading.text !== "true" && reading.text !== "false";

/** What Terraform refuses. */
export type Mistake = Unknown & { readonly malformed: true };

export const isMistake = (reading: Reading): reading is Mistake => reading.is === "unknown" && reading.malformed === true;

/** The canonical text of a reading, where it has one that is short enough to be written into a name. */
export function nameOf(reading: Reading): string | undefined {
  if (sizeOf(reading) > MAX_NAMED_SIZE) return undefined;
  const name = reading.is === "scalar" && reading.quoted ? JSON.stringify(reading.text) : canonical(wholeOf(reading));
  if (name === undefined || name.length > MAX_NAME) return undefined;
  return isSet(reading) ? `toset(${name})` : name;
}

const isSet = (reading: Reading): boolean => reading.is === "list" && reading.collection === "set";

/** A list of which nothing else is known is what made it. */
function wholeOf(reading: Reading): Reading {
  const [only, ...others] = reading.is === "list" ? reading.items : [];
  if (only?.is === "spread" && others.length === 0 && !isSet(reading)) return only.of;
  return reading.is === "map" && reading.rest && reading.entries.size === 0 ? reading.rest : reading;
}

/** A value as people would write it, cut short. */
export function shown(value: Reading): string {
  const reading = wholeOf(value);
  switch (reading.is) {
    case "scalar":
      return reading.quoted ? JSON.stringify(reading.text) : reading.text;
    case "absent":
      return "null";
    case "unknown":
      return reading.term?.label ?? "…";
    case "reference":
      return reading.attribute === undefined ? reading.address : `${reading.address}.${reading.attribute}`;
    case "text":
      return `"${shownText(reading.parts).slice(1, -1)}"`;
    case "list":
      if (reading.collection === "set") return `toset(${shown({ is: "list", items: reading.items, place: reading.place })})`;
      return reading.items.length <= MOST_SHOWN ? `[${reading.items.map((item) => (item.is === "spread" ? shown(item.of) : shown(item))).join(", ")}]` : "[…]";
    case "map":
      return "{…}";
    case "choice":
    case "import":
      return "…";
  }
}

const MOST_SHOWN = 3;

const MAX_NAME = 5_000;

const MAX_LABEL = 80;

/** The name of what is computed of others: the same of the same is one value. `write` puts names and labels together. */
export function computedTerm(args: readonly (Reading | Spread)[], write: (parts: readonly string[]) => string, { deployment }: Scope, fallback: string): Term | undefined {
  const readings = args.map((arg) => (arg.is === "spread" ? arg.of : arg));
  const names = readings.map(nameOf).filter((name) => name !== undefined);
  if (names.length < args.length) return undefined;
  const name = write(names);
  if (name.length > MAX_NAME) return undefined;
  const label = write(readings.map(shown));
  return { scope: deployment, text: name, label: label.length <= MAX_LABEL ? label : fallback };
}

/** A part of what is not known: named by the whole and the way to it. A mistake stays what it is. */
export function partOf(whole: Unknown, suffix: string, label: string, place: Place): Unknown {
  if (whole.malformed) return whole;
  const { term } = whole;
  return {
    is: "unknown",
    why: whole.why,
    ...(term && { term: { scope: term.scope, text: term.text + suffix, label: term.label + label } }),
    ...(whole.hangsOn && { hangsOn: whole.hangsOn }),
    place: followed(place, [whole]),
  };
}

/** A place, with the hops by which what stands there came from others. */
export function followed(place: Place, from: readonly Reading[]): Place {
  const steps = new Set<Step>(place.via);
  for (const { place: each } of from) for (const step of each.via) if (steps.size < MAX_HOPS) steps.add(step);
  return steps.size === place.via.length ? place : at(place.span, ...steps);
}

/** Hops past these explain nothing more. */
const MAX_HOPS = 100;
