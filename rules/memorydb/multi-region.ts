import { all, defineRule, memorydb, memorydbCluster } from "../../src/rule.ts";
import example from "./multi-region.example.ts";

/** Each member of a multi-Region cluster is asked for another one. */
export default defineRule({
  id: "memorydb-multi-region",
  title: "MemoryDB cluster is replicated to another region by a multi-Region cluster",
  survives: "region-loss",
  capability: "data-replicated",
  since: "0.1.0",
  why: `
    A cluster, its log and its snapshots stand in one region, and AWS has no copy of a MemoryDB snapshot in another one.
    A multi-Region cluster has a member in each of its regions that takes reads and writes and is behind by a second.
  `,
  remedy: `
    Create the cluster as a member of a multi-Region cluster, with a second member in the recovery region. An existing
    cluster cannot join: restore its snapshot into a new one. Nodes and replicated writes are charged in each region.
  `,
  example,
  noFix: "an existing cluster cannot join a multi-Region cluster: a new one is restored from its snapshot",
  references: [
    "https://docs.aws.amazon.com/memorydb/latest/devguide/multi-region.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-multiregioncluster.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-10"] },

  on: memorydbCluster,
  expect: (cluster) => memorydb.hasFellowElsewhere(cluster, () => all()),
  message: (cluster) => `${cluster} shares a multi-Region cluster with no cluster in another region`,
});
