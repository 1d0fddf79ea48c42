import { text } from "../graph/properties.ts";
import type { Spec, SpecOptions } from "../graph/spec.ts";
import type { Reading } from "../value/reading.ts";
import { TextProperty } from "../value/text-property.ts";
import type { World } from "../value/world.ts";

/** A domain name. Its case and a dot at its end mean nothing, so that it is one name with and without them. */
export const domainName = (options: SpecOptions<string>): Spec<TextProperty> => ({
  ...text(options),
  view: (reader, reading) => {
    const site = { world: reader.world, label: reader.label, home: reader.subject.name };
    return new TextProperty(site, plain(reader.world, reading));
  },
});

function plain(world: World, reading: Reading): Reading {
  const settled = world.settle(reading);
  if (settled.is === "choice") return { ...settled, then: plain(world, settled.then), else: plain(world, settled.else) };
  if (settled.is === "scalar") return { ...settled, text: settled.text.toLowerCase().replace(/\.$/u, "") };
  if (settled.is !== "text") return settled;
  const last = settled.parts.length - 1;
  const parts = settled.parts.map((part, index) => {
    if (typeof part !== "string") return part;
    return index === last ? part.toLowerCase().replace(/\.$/u, "") : part.toLowerCase();
  });
  const kept = parts.filter((part) => part !== "");
  const [only] = kept;
  return kept.length === 1 && only !== undefined && typeof only !== "string" ? only : { ...settled, parts: kept };
}
