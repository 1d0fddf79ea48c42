import type { Reading } from "../value/reading.ts";
import type { TextProperty } from "../value/text-property.ts";
import type { World } from "../value/world.ts";
import { ListOf } from "./list.ts";
import { text } from "./properties.ts";
import type { Spec, SpecOptions } from "./spec.ts";

/** The names under which a map has entries, whatever stands there: the fields that a pattern asks for. */
export const keys = (names: SpecOptions<never>): Spec<ListOf<TextProperty>> => ({
  type: "any",
  names,
  view: (reader, reading) => new ListOf(text({}), reader, keysOf(reader.world, reading)),
});

function keysOf(world: World, reading: Reading): Reading {
  const settled = world.settle(reading);
  if (settled.is === "choice") return { ...settled, then: keysOf(world, settled.then), else: keysOf(world, settled.else) };
  if (settled.is !== "map") return settled;
  const { entries, rest, place } = settled;
  const items = [...entries].map(([name, { key }]): Reading => ({ is: "scalar", text: name, quoted: true, place: key }));
  return { is: "list", items: rest ? [...items, { is: "spread", least: 0, most: Infinity, of: rest, distinct: true }] : items, place };
}
