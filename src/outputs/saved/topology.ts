import type { Topology, TopologyNode, TopologyPlace } from "../../recovery/topology/topology.ts";
import type { Node } from "./node.ts";

/** A topology as `json/topology.ts` writes it down. The places that it does not have are the beginnings of no file. */
export function topologyOf(node: Node): Topology {
  const [home, recovery] = [node.maybeText("home"), node.texts("recovery")];
  const places = node.nodes("places").map(placeOf);
  return {
    workload: node.text("workload"),
    regions: {
      ...(home !== undefined && { home }),
      recovery,
      regions: places.flatMap(({ is, name }) => (is === "region" ? [{ name, role: name === home ? "home" : recovery.includes(name) ? "recovery" : "unknown", how: [], carrying: 0 }] : [])),
      unknown: [],
    },
    places,
    edges: node.nodes("edges").map((edge) => {
      const [what, perhaps] = [edge.maybeText("what"), edge.maybeText("perhaps")];
      return {
        from: edge.text("from"),
        to: edge.text("to"),
        relation: edge.word("relation", RELATIONS),
        ...(what !== undefined && { what }),
        ...(perhaps !== undefined && { perhaps }),
        place: NOWHERE,
        count: edge.number("count"),
      };
    }),
    hidden: node.number("hidden"),
  };
}

const NOWHERE = { file: "", start: 0, end: 0 } as const;

const RELATIONS = ["replica of", "copies to", "replicates to", "member of the global cluster", "fails over to", "routes to", "peers with", "is checked by", "is switched by", "switches"] as const;

function placeOf(node: Node): TopologyPlace {
  const [why, file] = [node.maybeText("why"), node.maybeText("file")];
  return {
    id: node.text("id"),
    is: node.word("is", ["region", "global", "unknown"]),
    name: node.text("name"),
    ...(why !== undefined && { why }),
    ...(file !== undefined && { place: { file, start: 0, end: 0 } }),
    ...(node.flag("isOwn") && { isOwn: true }),
    nodes: node.nodes("nodes").map(nodeOf),
  };
}

function nodeOf(node: Node): TopologyNode {
  const [resource, perhaps] = [node.maybeNode("resource"), node.maybeText("perhaps")];
  const [kind, constructPath] = [resource?.maybeText("kind"), resource?.maybeText("constructPath")];
  return {
    id: node.text("id"),
    is: node.word("is", ["resource", "other", "outside", "along", "unknown"]),
    name: node.text("name"),
    label: node.text("label"),
    category: node.maybeWord("category", ["data", "compute", "balancing", "routing", "backup", "network"]),
    count: node.has("count") ? node.number("count") : Infinity,
    zones: { names: node.texts("zones"), more: node.flag("moreZones") },
    notes: node.texts("notes"),
    ...(resource && { resource: { address: resource.text("address"), deployment: resource.text("deployment"), type: resource.text("type"), ...(kind !== undefined && { kind }), ...(constructPath !== undefined && { constructPath }) } }),
    ...(perhaps !== undefined && { perhaps }),
  };
}
