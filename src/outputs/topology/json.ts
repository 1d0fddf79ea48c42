import type { Reason, RegionOfWorkload, UnknownRegion } from "../../recovery/topology/regions.ts";
import type { Topology, TopologyEdge, TopologyNode, TopologyPlace } from "../../recovery/topology/topology.ts";
import type { Span } from "../../source/span.ts";
import type { Location } from "../report.ts";
import { visibleJson } from "../visible.ts";
import type { TopologyReport } from "./report.ts";

/** The topology for programs, as `schemas/topology-1.schema.json` says: everything, however much it is. */
export function topologyJson({ tool, inputs, workloads, diagnostics, locate }: TopologyReport): string {
  const document = {
    version: 1,
    tool: { name: tool.name, version: tool.version },
    inputs: inputs.map(({ file, kind, module, outcome, reason }) => ({ file, kind, module, outcome, reason })),
    workloads: workloads.map((topology) => workloadOf(topology, locate)),
    diagnostics,
  };
  return `${visibleJson(JSON.stringify(document, undefined, 2))}\n`;
}

type Locate = (span: Span) => Location;

function workloadOf({ workload, regions, places, edges, hidden }: Topology, locate: Locate): object {
  return {
    name: workload,
    home: regions.home ?? null,
    recovery: regions.recovery,
    undecided: regions.undecided,
    regions: regions.regions.map((region) => regionOf(region, locate)),
    unknownRegions: regions.unknown.map((region) => unknownRegionOf(region, locate)),
    places: places.map((place) => placeOf(place, locate)),
    edges: edges.map((edge) => edgeOf(edge, locate)),
    hidden,
  };
}

const regionOf = ({ name, role, how, carrying }: RegionOfWorkload, locate: Locate): object => ({ name, role, how: how.map((each) => reasonOf(each, locate)), carrying });

const reasonOf = ({ says, place }: Reason, locate: Locate): object => ({ says, location: place && locate(place) });

const unknownRegionOf = ({ label, why, place, carrying }: UnknownRegion, locate: Locate): object => ({ name: label, why, location: place && locate(place), carrying });

function placeOf({ id, is, name, why, place, nodes }: TopologyPlace, locate: Locate): object {
  const zones = [...new Set(nodes.flatMap((node) => node.zones.names))].sort();
  return { id, is, name, why, location: place && locate(place), zones, nodes: nodes.map((node) => nodeOf(node, locate)) };
}

function nodeOf({ id, is, name, label, category, count, zones, notes, resource, perhaps, place }: TopologyNode, locate: Locate): object {
  return {
    id,
    is,
    name,
    label,
    category: category ?? null,
    count: Number.isFinite(count) ? count : null,
    zones: zones.names,
    moreZones: zones.more,
    notes,
    resource,
    perhaps,
    location: place && locate(place),
  };
}

const edgeOf = ({ from, to, relation, what, perhaps, place }: TopologyEdge, locate: Locate): object => ({
  from,
  to,
  relation,
  what,
  certain: perhaps === undefined,
  perhaps,
  location: locate(place),
});
