import { all, defineRule, doubt, not, rds, rdsCluster } from "../../src/rule.ts";
import example from "./global.example.ts";

/**
 * Asked of primaries and of clusters outside any global database. One whose secondary stands beside it is told
 * so once, at the secondary, by `aurora-global-takes-effect`. A replica of an Aurora MySQL cluster that follows its
 * binary log from another region is a live copy, too. The first Aurora Serverless cannot be in a global
 * database, nor can Multi-AZ DB clusters: nothing is said of them.
 */
export default defineRule({
  id: "aurora-global",
  title: "Aurora cluster is replicated to another region",
  survives: "region-loss",
  capability: "data-replicated",
  since: "0.1.0",
  why: `
    The volume of a cluster stands in one region. Copies of snapshots bring back the database of hours ago; a secondary
    of a global database is about a second behind and takes over in minutes.
  `,
  remedy: `
    Make the cluster the primary of a global database and define a secondary in the recovery region. A
    secondary without instances costs storage and replicated writes only, but needs an instance before it can serve.
  `,
  example,
  noFix: "a secondary stands in another region, with a network and instances of its own",
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Replication.CrossRegion.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-9"] },

  on: rdsCluster,
  appliesTo: (cluster) =>
    all(rds.isAurora(cluster), not(rds.isCopy(cluster)), not(rds.hasSecondaryBeside(cluster)), doubt(rds.canBeGlobal(cluster))),
  expect: (cluster) => rds.hasCopyElsewhere(cluster),
  message: (cluster) => `${cluster} has no secondary in another region`,
});
