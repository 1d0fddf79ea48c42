import { all, defineRule, not, rds, rdsCluster } from "../../src/rule.ts";
import example from "./secondary-has-instance.example.ts";

/** Only secondaries are asked: a primary without instances is the finding of `aurora-cluster-two-zones`. Limitless has shard groups in place of instances. */
export default defineRule({
  id: "aurora-secondary-has-instance",
  title: "Secondary cluster has an instance",
  survives: "region-loss",
  capability: "compute-running-in-recovery-region",
  since: "0.1.0",
  why: `
    A secondary without instances replicates the data and serves nobody. In a failover an instance must be created
    first, which takes minutes, and may find no capacity in a region to which others fail over, too.
  `,
  remedy: `
    Give the secondary at least one instance. Until the failover it can be small, or serverless with a low minimum.
  `,
  example,
  noFix: "an instance is a resource of its own, whose class and network are for somebody to choose",
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-attach.console.headless.html"],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },

  on: rdsCluster,
  appliesTo: (cluster) => all(rds.isSecondary(cluster), not(rds.hasNoInstances(cluster))),
  expect: (cluster) => rds.orAddedElsewhere(cluster, rds.membersOf(cluster).exist()),
  message: (cluster) => `${cluster} is a secondary without an instance, so that it can serve nobody`,
});
