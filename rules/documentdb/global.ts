import { all, defineRule, docdbCluster, documentdb, doubt, not } from "../../src/rule.ts";
import example from "./global.example.ts";

/**
 * Asked of primaries and of clusters outside any global cluster. One whose secondary stands beside it is told so once, at the secondary, by
 * `documentdb-global-takes-effect`. Elastic clusters cannot be in a global one: nothing is said of them.
 */
export default defineRule({
  id: "documentdb-global",
  title: "DocumentDB cluster is replicated to another region",
  survives: "region-loss",
  capability: "data-replicated",
  since: "0.1.0",
  why: `
    The volume of a cluster stands in one region. Copies of snapshots bring back the database of hours ago; a secondary
    of a global cluster is about a second behind and takes over in minutes.
  `,
  remedy: `
    Make the cluster the primary of a global cluster and define a secondary in the recovery region. Its instances must
    be of a class that global clusters take, which the burstable ones are not. The secondary costs its instances, its
    storage and the replicated writes.
  `,
  example,
  noFix: "the global cluster and a secondary in another region have to be made, with a name and instances of their own",
  references: ["https://docs.aws.amazon.com/documentdb/latest/developerguide/global-clusters.html"],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-9"] },

  on: docdbCluster,
  appliesTo: (cluster) => all(not(documentdb.isSecondary(cluster)), not(documentdb.hasSecondaryBeside(cluster)), doubt(documentdb.canBeGlobal(cluster))),
  expect: (cluster) => documentdb.hasSecondaryElsewhere(cluster),
  message: (cluster) => `${cluster} has no secondary in another region`,
});
