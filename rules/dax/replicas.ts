import { all, daxCluster, defineRule, ensureLeast, leavesRoom } from "../../src/rule.ts";
import example from "./replicas.example.ts";

/** Where no zones are named DAX spreads the nodes by itself. What it caches is DynamoDB's, so that no backups are asked for. */
export default defineRule({
  id: "dax-replicas",
  title: "DAX cluster has three nodes, in several Availability Zones",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    Reads and writes go through the DAX cluster. When its only node, or its only zone, is lost, the application
    cannot reach the table through it until a new node is there, which first has to fill its cache from DynamoDB.
  `,
  remedy: `
    Run three nodes at least and leave their zones to DAX, or name a zone for each. Nodes are added without an
    interruption, and each costs as much as the first.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  similar: ["prowler:dynamodb_accelerator_cluster_multi_az"],

  options: {
    /** What AWS recommends: one primary and two replicas. */
    nodes: { type: "count", default: 3, least: 2, most: 11, says: "the fewest nodes of a cluster" },
  },
  on: daxCluster,
  expect: (cluster, goal) => all(cluster.nodes.satisfies((nodes) => nodes >= goal.option("nodes")), leavesRoom(cluster)),
  message: (cluster, goal) =>
    leavesRoom(cluster).outcome === "fails" ? `${cluster} has all its nodes in one Availability Zone` : `${cluster} has fewer than ${goal.option("nodes") === 3 ? "three" : String(goal.option("nodes"))} nodes`,
  fix: {
    safety: "review",
    note: "each node costs as much as the first",
    edits: (cluster, goal) => (all(leavesRoom(cluster), cluster.availabilityZones.isEmpty()).outcome === "holds" ? ensureLeast(cluster.nodes, goal.option("nodes")) : []),
  },
});
