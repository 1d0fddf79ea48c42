import { all, defineRule, matchPrimary, rds, rdsCluster } from "../../src/rule.ts";
import example from "./secondary-size.example.ts";

/**
 * A secondary without instances is the finding of `aurora-secondary-has-instance`. Classes of different series,
 * and a serverless instance beside a provisioned one, cannot be compared: then nothing is known.
 */
export default defineRule({
  id: "aurora-secondary-size",
  title: "Secondary cluster is as large as its primary",
  survives: "region-loss",
  capability: "capacity-in-recovery-region",
  since: "0.1.0",
  why: `
    After a failover the secondary carries the whole load of the primary. An instance that is smaller is overloaded at
    the moment when it is needed, and making it larger then takes minutes and a restart.
  `,
  remedy: `
    Give the secondary an instance of the class of the primary's largest, or a serverless one with the same limits. It
    costs as much as at home.
  `,
  example,
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html"],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-2(2)", "CP-7"] },

  on: rdsCluster,
  appliesTo: (cluster) => all(rds.isSecondary(cluster), rds.membersOf(cluster).exist()),
  expect: (cluster) =>
    rds.aboutPrimary(cluster, (primary) => rds.membersOf(primary).every((theirs) => rds.hasInstanceAsLarge(cluster, theirs, primary))),
  message: (cluster) => `${cluster} has no instance as large as the largest of its primary`,
  fix: {
    safety: "review",
    note: "costs as much as at home, and the instance restarts",
    edits: matchPrimary,
  },
});
