import type { Entry, MapReading, Reading, Unknown } from "../../../value/reading.ts";
import { throughAll, type Leaf } from "../../../value/through.ts";
import { why } from "../../../value/why.ts";
import type { ResourceInstance } from "../context.ts";

/** The tags that a resource gets: its provider's default ones and its own, which win. https://registry.terraform.io/providers/hashicorp/aws/latest/docs#default_tags */
export function allTags(resource: ResourceInstance): Entry | undefined {
  const own = resource.entry("tags");
  const defaults = resource.provider.defaultTags;
  if (!defaults || defaults.is === "absent") return own;
  if (!own) return { key: defaults.place, value: defaults };
  return { key: own.key, value: throughAll([defaults, own.value], own.value.place, ([one, other]) => joined(one, other, own.value)) };
}

function joined(defaults: Leaf | undefined, own: Leaf | undefined, { place }: Reading): Reading {
  const [weaker, stronger] = [mapOf(defaults), mapOf(own)];
  if (!weaker || !stronger) return weaker ?? stronger ?? { is: "absent", place };
  // What is not known of the resource's own tags may say otherwise than the defaults do.
  const kept = stronger.rest ? [] : [...weaker.entries];
  const rest = stronger.rest ?? weaker.rest;
  return { is: "map", entries: new Map([...kept, ...stronger.entries]), ...(rest && { rest }), place };
}

function mapOf(leaf: Leaf | undefined): MapReading | undefined {
  if (!leaf || leaf.is === "absent" || leaf.is === "map") return leaf?.is === "map" ? leaf : undefined;
  const rest: Unknown = leaf.is === "unknown" ? leaf : { is: "unknown", why: why(leaf), place: leaf.place };
  return { is: "map", entries: new Map(), rest, place: leaf.place };
}
