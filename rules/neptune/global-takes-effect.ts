import { defineRule, neptune, neptuneCluster, not, presume, standingOn } from "../../src/rule.ts";
import example from "./global-takes-effect.example.ts";

/** The finding stands at the secondary: the primary is the cluster that the global database names as its source. */
export default defineRule({
  id: "neptune-global-takes-effect",
  title: "Secondary of a Neptune global database stands in a region of its own",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A stack, or a provider, creates its clusters in its own region, and a global database takes one cluster in a
    region. AWS therefore rejects a second one that the same stack or provider creates, and the copy that was to
    survive the region never exists.
  `,
  remedy: `
    Move the secondary to a template of its own that is deployed in the recovery region after the primary, or give it that
    region in Terraform, and let it name the global database by its identifier.
  `,
  example,
  noFix: "the secondary belongs to a template or a provider of another region, which has to exist first",
  references: [
    "https://docs.aws.amazon.com/neptune/latest/userguide/neptune-gdb-setup.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-globalcluster.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7"] },

  on: neptuneCluster,
  appliesTo: (cluster) => neptune.isSecondary(cluster),
  expect: (cluster) => standingOn(cluster.globalCluster, presume(not(neptune.isBesideItsGlobal(cluster)))),
  message: (cluster) => `${cluster} is deployed to the region of another cluster of its global database, which AWS rejects`,
});
