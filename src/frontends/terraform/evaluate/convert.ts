import type { Place } from "../../../source/span.ts";
import type { Entry, ListReading, MapReading, Reading, Spread } from "../../../value/reading.ts";
import { through } from "../../../value/through.ts";
import { parseNumber, writeNumber } from "../functions/numbers.ts";
import { mistake } from "../functions/call.ts";
import { isOmitted, whereThere } from "./items.ts";
import { setOf } from "./sets.ts";
import { ANY, shownType, typeOf, unify, type Attribute, type Type } from "./types.ts";
import { isBoolean, isNumber, nothing, partOf } from "./values.ts";

/** A value as another type, as Terraform converts it; a mistake where it does not. What is not known stays what it is. */
export function convert(reading: Reading, type: Type, place: Place = reading.place): Reading {
  if (type.is === "any") return reading;
  if (reading.is === "choice") return through(reading, (leaf) => convert(leaf, type, place));
  if (reading.is === "absent" || reading.is === "import") return reading;
  if (reading.is === "unknown" || reading.is === "reference") return opened(reading, type);
  switch (type.is) {
    case "string":
      return toText(reading, place);
    case "number":
      return toNumber(reading, place);
    case "bool":
      return toBoolean(reading, place);
    case "list":
    case "set":
      return reading.is === "list" ? toCollection(reading, type, place) : refused(reading, type, place);
    case "tuple":
      return reading.is === "list" ? toTuple(reading, type.of, place) : refused(reading, type, place);
    case "map":
      return reading.is === "map" ? toMap(reading, type.of, place) : refused(reading, type, place);
    case "object":
      return reading.is === "map" ? toObject(reading, type.of, place) : refused(reading, type, place);
  }
}

/** What is not known, of a type that is. */
function opened(reading: Reading, type: Type): Reading {
  if (type.is !== "bool" || reading.is !== "unknown" || !reading.term || reading.malformed) return reading;
  return { ...reading, term: { ...reading.term, boolean: true } };
}

function toText(reading: Reading, place: Place): Reading {
  if (reading.is === "text") return reading;
  return reading.is === "scalar" ? { ...reading, quoted: true } : refused(reading, { is: "string" }, place);
}

function toNumber(reading: Reading, place: Place): Reading {
  if (isNumber(reading)) return reading;
  if (reading.is === "text") return { is: "unknown", why: "its text is not known", place: reading.place };
  const value = reading.is === "scalar" && reading.quoted ? parseNumber(reading.text) : undefined;
  return value && reading.is === "scalar" ? { ...reading, text: writeNumber(value), quoted: false } : refused(reading, { is: "number" }, place);
}

function toBoolean(reading: Reading, place: Place): Reading {
  if (isBoolean(reading)) return reading;
  if (reading.is === "text") return { is: "unknown", why: "its text is not known", place: reading.place };
  const value = reading.is === "scalar" && reading.quoted ? BOOLEAN_TEXTS.get(reading.text) : undefined;
  return value && reading.is === "scalar" ? { ...reading, text: value, quoted: false } : refused(reading, { is: "bool" }, place);
}

const BOOLEAN_TEXTS: ReadonlyMap<string, string> = new Map([
  ["true", "true"],
  ["1", "true"],
  ["false", "false"],
  ["0", "false"],
]);

function toCollection(list: ListReading, type: Extract<Type, { is: "list" | "set" }>, place: Place): Reading {
  const of = type.of.is === "any" ? unify(list.items.map((item) => (item.is === "spread" ? ANY : typeOf(item)))) : type.of;
  if (!of) return mistake("all items must be of one type", place);
  const items = each(list.items, of, place);
  if (!Array.isArray(items)) return items;
  return type.is === "set" ? setOf(items, list.place) : { is: "list", items, collection: "list", place: list.place };
}

/** The items as another type, or the mistake in one of them. */
function each(items: readonly (Reading | Spread)[], type: Type, place: Place): (Reading | Spread)[] | Reading {
  const converted: (Reading | Spread)[] = [];
  for (const item of items) {
    const next = item.is === "spread" ? item : whereThere(item, (there) => convert(there, type, place));
    if (next.is === "unknown" && next.malformed && !(item.is === "unknown")) return next;
    converted.push(next);
  }
  return converted;
}

function toTuple(list: ListReading, types: readonly Type[], place: Place): Reading {
  if (list.items.some((item) => item.is === "spread" || isOmitted(item))) return list;
  if (list.items.length !== types.length) return mistake(`a tuple of ${types.length} items is required`, place);
  return { is: "list", items: list.items.map((item, index) => (item.is === "spread" ? item : convert(item, types[index] ?? ANY, place))), place: list.place };
}

function toMap(map: MapReading, type: Type, place: Place): Reading {
  const of = type.is === "any" ? unify([...map.entries.values()].map(({ value }) => typeOf(value))) : type;
  if (!of) return mistake("all values of a map must be of one type", place);
  const entries = new Map<string, Entry>();
  for (const [key, entry] of map.entries) {
    const value = whereThere(entry.value, (there) => convert(there, of, place));
    if (value.is === "unknown" && value.malformed && entry.value.is !== "unknown") return value;
    entries.set(key, { key: entry.key, value });
  }
  return { is: "map", entries, ...(map.rest && { rest: map.rest }), collection: "map", place: map.place };
}

/** Attributes that the type does not have are dropped, and those that may be left out take their defaults. */
function toObject(map: MapReading, type: ReadonlyMap<string, Attribute>, place: Place): Reading {
  const entries = new Map<string, Entry>();
  for (const [name, attribute] of type) {
    const entry = map.entries.get(name);
    const value = entry ? ofAttribute(entry.value, attribute, place) : missing(map, name, attribute, place);
    if (!value) return mistake(`attribute \`${name}\` is required`, place);
    if (value.is === "unknown" && value.malformed && entry?.value.is !== "unknown") return value;
    entries.set(name, { key: entry?.key ?? map.place, value });
  }
  return { is: "map", entries, place: map.place };
}

function ofAttribute(value: Reading, attribute: Attribute, place: Place): Reading {
  return through(value, (leaf) => (leaf.is === "absent" && attribute.default ? attribute.default : convert(leaf, attribute.type, place)));
}

function missing(map: MapReading, name: string, attribute: Attribute, place: Place): Reading | undefined {
  if (map.rest) return { ...partOf(map.rest, `.${name}`, `.${name}`, map.place), maybeAbsent: true };
  if (!attribute.optional) return undefined;
  return attribute.default ? convert(attribute.default, attribute.type, place) : nothing(map.place);
}

const refused = (reading: Reading, type: Type, place: Place): Reading => mistake(`a ${shownType(type)} is required, and this is ${article(shownType(typeOf(reading)))}`, place);

const article = (noun: string): string => (/^[aeio]/u.test(noun) ? `an ${noun}` : `a ${noun}`);
