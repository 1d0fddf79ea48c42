import { lookAt } from "../../graph/resource.ts";
import type { Graph } from "../../graph/graph.ts";
import type { Subject } from "../../graph/subject.ts";
import { rdsInstance } from "../../kinds/rds.ts";
import type { Reading } from "../../value/reading.ts";
import { shownText } from "../../value/text.ts";
import type { TextProperty } from "../../value/text-property.ts";

/** The Availability Zones of a resource by the names that the source has for them, and whether there may be others. */
export interface ZonesOfResource {
  readonly names: readonly string[];
  readonly more: boolean;
}

const NONE: ZonesOfResource = { names: [], more: false };

export function zonesOfResource(graph: Graph, subject: Subject): ZonesOfResource {
  if (subject.kind.name === rdsInstance.name) return named([lookAt(rdsInstance, graph, graph.world, subject).availabilityZone], false);
  if (subject.kind.zones === undefined) return NONE;
  const zones = lookAt(subject.kind, graph, graph.world, subject).zones;
  const sure = zones.members.filter(({ presence }) => presence.outcome === "holds");
  return named(sure.map(({ item }) => item), zones.rest.length > 0 || zones.members.some(({ presence }) => presence.outcome === "unknown"));
}

function named(zones: readonly TextProperty[], more: boolean): ZonesOfResource {
  const names = zones.flatMap(({ site, reading }) => {
    const zone = site.world.settle(reading);
    return zone.is === "absent" ? [] : [nameOf(zone)];
  });
  const known = names.filter((name) => name !== undefined);
  return { names: [...new Set(known)].sort(), more: more || known.length < names.length };
}

/** `us-east-1a`, `zones[0]`; nothing for a zone that has no name in the source. */
function nameOf(zone: Reading): string | undefined {
  if (zone.is === "scalar") return zone.text;
  if (zone.is === "text") return shownText(zone.parts).slice(1, -1);
  return zone.is === "unknown" && zone.term?.memberOf !== undefined ? zone.term.label : undefined;
}
