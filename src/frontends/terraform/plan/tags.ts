import type { Entry, MapReading, Reading, Unknown } from "../../../value/reading.ts";
import type { ProviderPlace } from "./providers.ts";

/** Gives an AWS resource its `tags_all`: from the plan, else its own tags joined with those of its provider. */
export function withAllTags(properties: MapReading, isTaggable: boolean, provider: ProviderPlace): MapReading {
  const known = properties.entries.get("tags_all");
  if (known && known.value.is !== "absent") return properties;
  const own = properties.entries.get("tags");
  if (!own && !isTaggable) return properties;
  const all = joined(own?.value, provider, properties);
  if (!all) return properties;
  return { ...properties, entries: new Map([...properties.entries, ["tags_all", { key: own?.key ?? all.place, value: all }]]) };
}

function joined(own: Reading | undefined, { tags, allTags, region }: ProviderPlace, { place }: MapReading): Reading | undefined {
  if (own && own.is !== "map" && own.is !== "absent") return own;
  const written = own?.is === "map" ? own : undefined;
  if (!written && !tags && allTags) return undefined;
  const entries = new Map<string, Entry>();
  for (const [name, text] of tags ?? []) entries.set(name, { key: region.place, value: { is: "scalar", text, quoted: true, place: region.place } });
  for (const [name, entry] of written?.entries ?? []) entries.set(name, entry);
  const rest: Unknown | undefined = allTags ? written?.rest : { is: "unknown", why: "the provider's `default_tags` are not in the plan", place: region.place };
  return { is: "map", entries, collection: "map", ...(rest && { rest }), place: written?.place ?? place };
}
