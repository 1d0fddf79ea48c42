import { at, type Place } from "../../../source/span.ts";
import { seenFrom, type MapReading, type Reading } from "../../../value/reading.ts";
import { through } from "../../../value/through.ts";
import { mistake } from "../functions/call.ts";
import { whereThere, isOmitted } from "./items.ts";
import type { Scope } from "./scope.ts";
import { followed, partOf } from "./values.ts";

/** `source.name`. An attribute of what is not known is not known either, and named by its own text. */
export function attributeOf(source: Reading, name: string, place: Place, scope: Scope): Reading {
  return through(source, (leaf) => {
    switch (leaf.is) {
      case "unknown":
        return partOf(leaf, `.${name}`, `.${name}`, place);
      case "reference":
        if (leaf.attribute === undefined) return scope.attributeOf(leaf, name, place);
        return scope.within?.(leaf, name, place) ?? { ...leaf, attribute: `${leaf.attribute}.${name}`, place: followed(place, [leaf]) };
      case "map":
        return entryOf(leaf, name, place);
      case "absent":
        return mistake(`\`${name}\` is asked of a null value`, place);
      case "list":
        return mistake(`a ${leaf.collection ?? "tuple"} has no attribute \`${name}\``, place);
      default:
        return mistake(`a string, number or boolean has no attribute \`${name}\``, place);
    }
  });
}

/** What a map holds under a key, seen from where it is asked. */
export function entryOf(map: MapReading, key: string, place: Place): Reading {
  const entry = map.entries.get(key);
  const suffix = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  const rest: Reading | undefined = map.rest && { ...partOf(map.rest, suffix, suffix, place), maybeAbsent: true };
  const absent = rest ?? (map.blocks ? unwritten(map, key, place) : undefined) ?? mistake(map.collection ? `the map has no key \`${key}\`` : `the object has no attribute \`${key}\``, place);
  if (!entry) return absent;
  const step = { span: entry.value.place.span, label: `\`${key}\`` };
  return orElse(entry.value, absent, (there) => seenFrom(there, at(place.span, ...followed(place, [map]).via, ...(isWithin(step.span, map.place) ? [] : [step]))));
}

/** What a block does not write may be an attribute of it that AWS or the provider sets: `domain_name_configuration[0].target_domain_name`. */
const unwritten = ({ attribute }: MapReading, key: string, place: Place): Reading =>
  attribute ? { ...attribute, attribute: `${attribute.attribute ?? ""}.${key}`, place } : { is: "unknown", why: `\`${key}\` is not written in the block, and known when it is made`, place };

/** What is taken of a literal that stands at the same place is seen there anyway. */
const isWithin = (span: Place["span"], { span: outer }: Place): boolean => span.file === outer.file && span.start === outer.start && span.end === outer.end;

/** An entry or item in the cases in which it is there, and something else in the others. */
export function orElse(reading: Reading, otherwise: Reading, change: (there: Reading) => Reading): Reading {
  if (!isOmitted(reading)) return change(reading);
  const changed = whereThere(reading, change);
  return through(changed, (leaf) => (leaf.is === "absent" && leaf.omitted ? otherwise : leaf));
}

