import { defineRule, memorydb, memorydbCluster } from "../../src/rule.ts";
import example from "./snapshots.example.ts";

/** AWS Backup does not know MemoryDB, so that its own snapshots are the only backups. */
export default defineRule({
  id: "memorydb-snapshots",
  title: "MemoryDB cluster takes daily snapshots",
  survives: "mistake",
  capability: "data-backed-up",
  since: "0.1.0",
  why: `
    The log that makes MemoryDB durable repeats every mistake: what is flushed, deleted or overwritten is gone from all
    nodes at once. Only a snapshot brings it back, and none is taken until it is asked for.
  `,
  remedy: `
    Set a snapshot retention. Snapshots are taken daily without an impact on the cluster, and are charged by size. A
    restore makes a new cluster.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots-automatic.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-cluster.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },

  on: memorydbCluster,
  expect: (cluster) => cluster.snapshotRetention.satisfies((days) => days >= 1),
  message: (cluster) => `${cluster} takes no snapshots`,
  fix: {
    safety: "review",
    note: "snapshots are charged by their size",
    edits: (cluster, { retention }) => [cluster.snapshotRetention.set(Math.max(1, Math.min(retention, memorydb.MOST_RETENTION)))],
  },
});
