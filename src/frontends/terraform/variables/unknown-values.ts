import type { Place } from "../../../source/span.ts";
import type { Entry, Reading, Unknown } from "../../../value/reading.ts";
import type { Type } from "../evaluate/types.ts";

/** A value of a type of which nothing else is known: a list has any number of items, an object its attributes. */
export function unknownOf(type: Type, unknown: Unknown, depth = 0): Reading {
  if (depth > DEEPEST) return unknown;
  switch (type.is) {
    case "any":
    case "string":
      return unknown;
    case "bool":
      return withTerm(unknown, { boolean: true });
    case "number":
      return withTerm(unknown, { atomic: true });
    case "list":
    case "set": {
      const isSet = type.is === "set";
      return { is: "list", collection: type.is, items: [{ is: "spread", least: 0, most: Infinity, of: unknown, distinct: isSet }], place: unknown.place };
    }
    case "map":
      return { is: "map", collection: "map", entries: new Map(), rest: unknown, place: unknown.place };
    case "tuple":
      return { is: "list", items: type.of.map((each, index) => unknownOf(each, part(unknown, `[${String(index)}]`), depth + 1)), place: unknown.place };
    case "object":
      return { is: "map", entries: unknownAttributes(type, unknown, depth), place: unknown.place };
  }
}

function unknownAttributes({ of: attributes }: Extract<Type, { is: "object" }>, unknown: Unknown, depth: number): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [name, { type, optional, default: fallback }] of attributes) {
    const value = unknownOf(type, part(unknown, `.${name}`), depth + 1);
    const perhaps = optional && !fallback && value.is === "unknown" ? { ...value, maybeAbsent: true } : value;
    entries.set(name, { key: unknown.place, value: perhaps });
  }
  return entries;
}

/** A part of what is not known, named by what it is a part of. */
export function part({ term, possible: _, ...unknown }: Unknown, step: string): Unknown {
  return { ...unknown, ...(term && { term: { scope: term.scope, text: `${term.text}${step}`, label: `${term.label}${step}` } }) };
}

const withTerm = ({ term, ...unknown }: Unknown, more: { readonly boolean?: true; readonly atomic?: true }): Unknown => ({
  ...unknown,
  ...(term && { term: { ...term, ...more } }),
});

export const unknownAt = (why: string, place: Place): Unknown => ({ is: "unknown", why, place });

/** Types in one another, past which nothing is told apart. */
const DEEPEST = 30;
