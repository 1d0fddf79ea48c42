import type { ListOf } from "../graph/list.ts";
import { list, record, tags, text } from "../graph/properties.ts";
import type { Language } from "../graph/raw.ts";
import type { RecordView } from "../graph/record.ts";
import type { Spec, SpecOptions } from "../graph/spec.ts";
import type { Entry, Reading } from "../value/reading.ts";
import type { TextProperty } from "../value/text-property.ts";
import type { World } from "../value/world.ts";
import { names } from "./names.ts";

export type TagPair = RecordView & Readonly<Record<"key" | "value", TextProperty>>;

const PAIRS = list(record({ key: text(names("Key", "key")), value: text(names("Value", "value")) }), {});

/** Tags that a resource names, and does not carry: by them it chooses others. Of a map each entry is a pair. */
export const tagPairs = (options: SpecOptions<never>): Spec<ListOf<TagPair>> => ({
  ...tags(options),
  view: (reader, reading) => PAIRS.view(reader, asList(reader.world, reader.subject.language, reading)),
});

function asList(world: World, language: Language, reading: Reading): Reading {
  const settled = world.settle(reading);
  if (settled.is === "choice") return { ...settled, then: asList(world, language, settled.then), else: asList(world, language, settled.else) };
  if (settled.is !== "map") return settled;
  const items = [...settled.entries].map(([key, entry]) => pairOf(language, key, entry));
  const rest = settled.rest ? [{ is: "spread", least: 0, most: Infinity, distinct: true, of: settled.rest } as const] : [];
  return { is: "list", items: [...items, ...rest], place: settled.place };
}

function pairOf(language: Language, name: string, { key, value }: Entry): Reading {
  const [nameKey, valueKey] = language === "cloudformation" ? ["Key", "Value"] : ["key", "value"];
  const written: Reading = { is: "scalar", text: name, quoted: true, place: key };
  return { is: "map", entries: new Map([[nameKey, { key, value: written }], [valueKey, { key, value }]]), place: value.place };
}
