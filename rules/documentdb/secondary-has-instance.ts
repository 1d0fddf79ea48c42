import { defineRule, docdbCluster, documentdb } from "../../src/rule.ts";
import example from "./secondary-has-instance.example.ts";

/** Only secondaries are asked: a primary without instances is the finding of `documentdb-two-zones`. */
export default defineRule({
  id: "documentdb-secondary-has-instance",
  title: "Secondary DocumentDB cluster has an instance",
  survives: "region-loss",
  capability: "compute-running-in-recovery-region",
  since: "0.1.0",
  why: `
    A cluster without instances has data and serves nobody. In a failover an instance must be created first, which
    takes minutes, and may find no capacity in a region to which others fail over, too.
  `,
  remedy: `
    Give the secondary at least one instance. Until the failover it can be smaller than the primary's, of a class that a
    global cluster takes.
  `,
  example,
  noFix: "an instance has to be made, and somebody says of which class",
  references: ["https://docs.aws.amazon.com/documentdb/latest/developerguide/global-clusters-disaster-recovery.html"],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },

  on: docdbCluster,
  appliesTo: (cluster) => documentdb.isSecondary(cluster),
  expect: (cluster) => documentdb.orAddedElsewhere(cluster, documentdb.membersOf(cluster).exist()),
  message: (cluster) => `${cluster} is a secondary without an instance, so that it can serve nobody`,
});
