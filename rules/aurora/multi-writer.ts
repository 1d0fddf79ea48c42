import { defineRule, forwardWrites, rds, rdsCluster } from "../../src/rule.ts";
import example from "./multi-writer.example.ts";

/**
 * Advice: AWS names a global database with all writes routed to one region as an active-active strategy, too.
 * Only secondaries are asked: the setting does nothing for a primary until it is demoted.
 */
export default defineRule({
  id: "aurora-multi-writer",
  title: "Secondary cluster takes writes",
  survives: "region-loss",
  capability: "data-writable-everywhere",
  evidenceOf: "data-writable",
  since: "0.1.0",
  why: `
    A secondary refuses writes unless it may forward them to the primary. Where every region serves, its applications
    must otherwise know the primary's endpoint and follow it through each failover.
  `,
  remedy: `
    Turn global write forwarding on. A forwarded write takes the way to the primary and back, and not every statement
    can be forwarded.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-write-forwarding.html",
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "SC-36"] },

  on: rdsCluster,
  appliesTo: (cluster) => rds.isSecondary(cluster),
  expect: (cluster) => cluster.writeForwarding.equals(true),
  message: (cluster) => `${cluster} is a secondary that takes no writes`,
  fix: {
    safety: "review",
    note: "a forwarded write takes the way to the primary and back, and not every statement can be forwarded",
    edits: forwardWrites,
  },
});
