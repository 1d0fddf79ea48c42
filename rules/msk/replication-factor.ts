import { defineRule, mskCluster, not, topicsSurviveZone } from "../../src/rule.ts";
import example from "./replication-factor.example.ts";

/**
 * Asked of the cluster's settings: what a topic says of its own cannot be seen. Express brokers and serverless clusters have three
 * replicas by design.
 */
export default defineRule({
  id: "msk-replication-factor",
  title: "MSK cluster's topics take and keep writes when a zone is lost",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  yieldsTo: ["msk-three-zones"],
  since: "0.1.0",
  why: `
    With one replica a partition is gone with its broker's Availability Zone. With two, or when a write has to reach every
    replica, producers are refused until the zone is back; and when a write has to reach one only, what that one alone has
    is lost with it.
  `,
  remedy: `
    Use three zones with default.replication.factor=3 and min.insync.replicas=2, which MSK does where the cluster has no
    configuration of its own. Topics that are there keep the factor that they were made with: reassign their partitions.
    Storage and data between brokers grow with it.
  `,
  example,
  noFix: "a changed configuration is a revision that the cluster has to name, and topics that are there keep their factor",
  references: [
    "https://docs.aws.amazon.com/msk/latest/developerguide/msk-default-configuration.html",
    "https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-properties.html",
    "https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP05"], nist80053: ["CP-10", "SC-36"] },

  on: mskCluster,
  appliesTo: (cluster) => not(cluster.instanceType.startsWith("express.")),
  expect: topicsSurviveZone,
  message: (cluster) => `${cluster} does not keep two replicas in step for a topic when a zone is lost`,
});
