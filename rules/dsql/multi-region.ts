import { defineRule, dsql, dsqlCluster } from "../../src/rule.ts";
import example from "./multi-region.example.ts";

/**
 * A peer takes writes as well as reads, so that nothing fails over. A cluster that names a witness and no peer yet waits for an update: two
 * clusters cannot name each other before both are there.
 */
export default defineRule({
  id: "dsql-multi-region",
  title: "Aurora DSQL cluster has a peer in another region",
  survives: "region-loss",
  capability: "data-replicated",
  since: "0.1.0",
  why: `
    A cluster of one region is out of reach with it, and the way back is a restore from a backup that is hours old, if
    there is one in another region. Two peered clusters are one database with an endpoint in each region: a commit
    is in both, and the one that is left goes on taking writes.
  `,
  remedy: `
    Create a cluster in the recovery region with the same witness Region, and peer the two. The three regions must be
    of one set that Aurora DSQL supports. Writes are charged in each region. An update adds witness and peers to a
    cluster, too; of one that holds data AWS does not say what follows: try it on a restored copy first.
  `,
  example,
  noFix: "a peer has to be made in a second region, and a witness Region chosen that goes with both",
  references: [
    "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/configuring-multi-region-clusters.html",
    "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/mr-cluster-setup.html",
    "https://docs.aws.amazon.com/aurora-dsql/latest/APIReference/API_UpdateCluster.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dsql-cluster-multiregionproperties.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10", "SC-36"] },

  on: dsqlCluster,
  expect: (cluster) => dsql.hasPeerElsewhere(cluster),
  message: (cluster) =>
    dsql.peersElsewhere(cluster).exist().outcome === "holds" ? `${cluster} has a peer and no witness Region, which AWS rejects` : `${cluster} has no peer in another region`,
});
