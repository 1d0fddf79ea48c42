import { defineRule, memorydb, memorydbCluster } from "../../src/rule.ts";
import example from "./snapshot-retention.example.ts";

/** Snapshots that are turned off are the finding of `memorydb-snapshots`. */
export default defineRule({
  id: "memorydb-snapshot-retention",
  title: "MemoryDB cluster keeps its snapshots long enough",
  survives: "mistake",
  capability: "backup-meets-objective",
  since: "0.1.0",
  why: `
    Corruption is often noticed days after it happened. Once the last snapshot from before it has expired, there is
    nothing left to go back to.
  `,
  remedy: `
    Raise the snapshot retention to the workload's least retention; MemoryDB keeps at most 35 days. Snapshots are
    charged by size.
  `,
  example,
  references: ["https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots-automatic.html"],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },

  on: memorydbCluster,
  appliesTo: (cluster) => cluster.snapshotRetention.satisfies((days) => days >= 1),
  expect: (cluster, { retention }) => cluster.snapshotRetention.satisfies((days) => days >= retention),
  message: (cluster, { retention }) => `${cluster} keeps its snapshots for less than ${String(retention)} days`,
  fix: {
    safety: "review",
    note: "snapshots are charged by their size",
    edits: (cluster, { retention }) => (retention <= memorydb.MOST_RETENTION ? [cluster.snapshotRetention.set(retention)] : []),
  },
});
