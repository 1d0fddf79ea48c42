import { all, defineRule, leavesRoom, memorydbCluster } from "../../src/rule.ts";
import example from "./replicas.example.ts";

/** MemoryDB turns Multi-AZ on by itself where there is a replica, and spreads the nodes over the zones of the subnet group. */
export default defineRule({
  id: "memorydb-replicas",
  title: "MemoryDB cluster has a replica in each shard, in another Availability Zone",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    MemoryDB keeps writes in a log that spans several zones, so that none is lost. But a shard without a replica has no
    node to serve from when its zone is lost: it takes no writes until a new node has read the log.
  `,
  remedy: `
    Keep one replica in each shard at least, which is also the default, and give the subnet group subnets in several
    zones. A replica costs as much as a primary, and is added without an interruption.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/memorydb/latest/devguide/autofailover.html",
    "https://docs.aws.amazon.com/memorydb/latest/devguide/replication.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },

  on: memorydbCluster,
  expect: (cluster) => all(cluster.replicasPerShard.satisfies((replicas) => replicas >= 1), leavesRoom(cluster)),
  message: (cluster) =>
    leavesRoom(cluster).outcome === "fails"
      ? `${cluster} has subnets in one Availability Zone only`
      : `${cluster} has shards without a replica that could take over in another Availability Zone`,
  fix: {
    safety: "review",
    note: "each replica costs as much as its primary",
    edits: (cluster) => (leavesRoom(cluster).outcome === "fails" ? [] : [cluster.replicasPerShard.set(1)]),
  },
});
