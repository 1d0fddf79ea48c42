import { defineRule, isReplicatedElsewhere, mskCluster, mskReplicator, not, provably } from "../../src/rule.ts";
import example from "./replicator.example.ts";

/** A cluster to which something is replicated is a copy. A replicator within one region copies nothing out of it. */
export default defineRule({
  id: "msk-replicator",
  title: "MSK cluster is replicated to another region",
  survives: "region-loss",
  capability: "messages-not-lost",
  since: "0.1.0",
  why: `
    A cluster stands in one region, and AWS Backup does not know Kafka: what its topics hold is out of reach with
    the region, and consumers elsewhere would not know where to go on. MSK Replicator copies topics, their settings
    and the offsets of consumer groups to a cluster in another region as they are written.
  `,
  remedy: `
    Make a cluster in the recovery region and a replicator there that names this one as its source. The replicator is charged by
    the hour and by what it copies, and data between regions is charged.
  `,
  example,
  noFix: "a replicator needs a cluster in the recovery region, with a role and a network of its own",
  references: [
    "https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10", "SC-36"] },

  on: mskCluster,
  appliesTo: (cluster) => not(provably(cluster.referrers(mskReplicator, "targets").exist())),
  expect: isReplicatedElsewhere,
  message: (cluster) => `${cluster} is not replicated to another region`,
});
