import type { Topology } from "../../recovery/topology/topology.ts";

/** The topology of a workload as it is drawn: small enough to be looked at, without the places that `resilint graph` tells. */
export function drawnJson({ workload, regions, places, edges, hidden }: Topology): object {
  return {
    workload,
    home: regions.home ?? null,
    recovery: regions.recovery,
    places: places.map(({ id, is, name, why, place, isOwn, nodes }) => ({
      id,
      is,
      name,
      why,
      file: place?.file,
      isOwn,
      nodes: nodes.map((node) => ({
        id: node.id,
        is: node.is,
        name: node.name,
        label: node.label,
        category: node.category,
        // Nobody knows how many there are where it is null.
        count: Number.isFinite(node.count) ? node.count : null,
        ...(node.zones.names.length > 0 && { zones: node.zones.names }),
        ...(node.zones.more && { moreZones: true }),
        ...(node.notes.length > 0 && { notes: node.notes }),
        resource: node.resource,
        perhaps: node.perhaps,
      })),
    })),
    edges: edges.map(({ from, to, relation, what, perhaps, count }) => ({ from, to, relation, what, perhaps, count })),
    hidden,
  };
}
