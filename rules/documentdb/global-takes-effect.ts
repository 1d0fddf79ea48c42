import { defineRule, docdbCluster, documentdb, not, presume, standingOn } from "../../src/rule.ts";
import example from "./global-takes-effect.example.ts";

/** The finding stands at the secondary: the primary is the cluster that the global cluster names as its source, or that brings the master user. */
export default defineRule({
  id: "documentdb-global-takes-effect",
  title: "Secondary of a DocumentDB global cluster stands in a region of its own",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A stack, or a provider, creates its clusters in its own region, and a global cluster takes one cluster in a
    region. AWS therefore rejects a second one that the same stack or provider creates, and the copy that was to
    survive the region never exists.
  `,
  remedy: `
    Move the secondary to a template of its own that is deployed in the recovery region after the primary, or give it that
    region in Terraform, and let it name the global cluster by its identifier.
  `,
  example,
  noFix: "the secondary has to move to a template or a provider of the recovery region",
  references: [
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/global-clusters.get-started.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-globalcluster.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7"] },

  on: docdbCluster,
  appliesTo: (cluster) => documentdb.isSecondary(cluster),
  expect: (cluster) => standingOn(cluster.globalCluster, presume(not(documentdb.isBesideItsGlobal(cluster)))),
  message: (cluster) => `${cluster} is deployed to the region of another cluster of its global cluster, which AWS rejects`,
});
