import { defineRule, neptune, neptuneCluster } from "../../src/rule.ts";
import example from "./secondary-has-instance.example.ts";

/** Only secondaries are asked: a primary without instances is the finding of `neptune-two-zones`. */
export default defineRule({
  id: "neptune-secondary-has-instance",
  title: "Secondary Neptune cluster has an instance",
  survives: "region-loss",
  capability: "compute-running-in-recovery-region",
  since: "0.1.0",
  why: `
    A cluster without instances has data and serves nobody. In a failover an instance must be created first, which
    takes minutes, and may find no capacity in a region to which others fail over, too.
  `,
  remedy: `
    Give the secondary at least one instance. Until the failover it can be smaller than the primary's, of a class that a
    global database takes.
  `,
  example,
  noFix: "an instance is a resource of its own, whose class is for somebody to choose",
  references: ["https://docs.aws.amazon.com/neptune/latest/userguide/neptune-gdb-disaster-recovery.html"],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },

  on: neptuneCluster,
  appliesTo: (cluster) => neptune.isSecondary(cluster),
  expect: (cluster) => neptune.orAddedElsewhere(cluster, neptune.membersOf(cluster).exist()),
  message: (cluster) => `${cluster} is a secondary without an instance, so that it can serve nobody`,
});
