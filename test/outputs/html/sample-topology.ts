import type { Category } from "../../../src/recovery/topology/category.ts";
import type { Topology, TopologyEdge, TopologyNode, TopologyPlace } from "../../../src/recovery/topology/topology.ts";

const span = { file: "shop.yaml", start: 0, end: 1 };

export function node(id: string, category: Category | undefined, changes: Partial<TopologyNode> = {}): TopologyNode {
  return {
    id,
    name: id,
    label: "RDS instance",
    category,
    count: 1,
    zones: { names: [], more: false },
    notes: [],
    is: "resource",
    resource: { address: id, deployment: "shop.yaml", type: "AWS::RDS::DBInstance" },
    ...changes,
  };
}

export const region = (id: string, name: string, nodes: readonly TopologyNode[]): TopologyPlace => ({ id, is: "region", name, nodes });

export const edge = (from: string, to: string, changes: Partial<TopologyEdge> = {}): TopologyEdge => ({ from, to, relation: "routes to", place: span, count: 1, ...changes });

/** The shop at home and its replica elsewhere, with what nobody can tell. */
export function sampleTopology(changes: Partial<Topology> = {}): Topology {
  const outside: TopologyNode = { id: "Vault", name: "arn:vault", label: "backup vault", category: "backup", count: 1, zones: { names: [], more: false }, notes: [], is: "outside" };
  return {
    workload: "shop",
    regions: {
      home: "eu-central-1",
      recovery: ["eu-west-1"],
      regions: [
        { name: "eu-central-1", role: "home", how: [], carrying: 2 },
        { name: "eu-west-1", role: "recovery", how: [], carrying: 1 },
      ],
      unknown: [],
    },
    places: [
      region("p1", "eu-central-1", [node("Db", "data", { zones: { names: ["eu-central-1a"], more: false } }), node("Carts", "data", { label: "DynamoDB table" })]),
      region("p2", "eu-west-1", [node("Replica", "data")]),
      { id: "p3", is: "unknown", name: "", why: "the region is not stated", nodes: [outside] },
    ],
    edges: [edge("Replica", "Db", { relation: "replica of" }), edge("Carts", "Vault", { relation: "copies to", perhaps: "the vault is not in these files" })],
    hidden: 3,
    ...changes,
  };
}
