import { all, defineRule, doubt, neptune, neptuneCluster, not } from "../../src/rule.ts";
import example from "./global.example.ts";

/**
 * Asked of primaries and of clusters outside any global database. One whose secondary stands beside it is told so once, at the secondary, by
 * `neptune-global-takes-effect`. Which of those that join an empty one is its primary is not known, and does not matter here.
 */
export default defineRule({
  id: "neptune-global",
  title: "Neptune cluster is replicated to another region",
  survives: "region-loss",
  capability: "data-replicated",
  since: "0.1.0",
  why: `
    The volume of a cluster stands in one region. Copies of snapshots bring back the graph of hours ago; a secondary of a
    global database is about a second behind and takes over in minutes.
  `,
  remedy: `
    Make the cluster the primary of a global database and define a secondary in the recovery region. Its instances must
    be of a memory-optimized class, db.r5 or db.r6g. The secondary costs its instances, its storage and the replicated
    writes.
  `,
  example,
  noFix: "a secondary stands in another region, with a network and instances of its own",
  references: [
    "https://docs.aws.amazon.com/neptune/latest/userguide/neptune-global-database.html",
    "https://docs.aws.amazon.com/neptune/latest/userguide/neptune-gdb-setup.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-9"] },

  on: neptuneCluster,
  appliesTo: (cluster) => all(not(neptune.isCopy(cluster)), not(neptune.hasSecondaryBeside(cluster)), doubt(neptune.canBeGlobal(cluster))),
  expect: (cluster) => neptune.hasSecondaryElsewhere(cluster),
  message: (cluster) => `${cluster} has no secondary in another region`,
});
