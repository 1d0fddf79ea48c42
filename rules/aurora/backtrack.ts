import { all, any, defineRule, not, rds, rdsCluster } from "../../src/rule.ts";
import example from "./backtrack.example.ts";

/**
 * Only Aurora MySQL can rewind, and neither in a global database nor as the first Serverless; a replica follows
 * its source. Point-in-time recovery is there in any case.
 */
export default defineRule({
  id: "aurora-backtrack",
  title: "Aurora MySQL cluster can be rewound",
  survives: "mistake",
  capability: "backup-meets-objective",
  advice: true,
  precision: "high",
  since: "0.1.0",
  why: `
    A restore to a point in time builds a new cluster and can take hours. Backtracking rewinds the cluster that is there
    in minutes, to before the statement that should not have run.
  `,
  remedy: `
    Set a backtrack window of up to 72 hours. It can only be turned on when a cluster is created or restored, is
    charged by the changes that it stores, and does not go together with replicas in other regions.
  `,
  example,
  noFix: "backtracking can only be turned on when a cluster is created or restored",
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html"],
  frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-10"] },
  similar: [
    "checkov:CKV_AWS_326",
    "guard-rules-registry:AURORA_MYSQL_BACKTRACKING_ENABLED",
    "cdk-nag:AuroraMySQLBacktrack",
    "prowler:rds_cluster_backtrack_enabled",
    "hashicorp-fsbp-sentinel:rds-ensure-cluster-backtracking-enabled",
  ],

  on: rdsCluster,
  appliesTo: (cluster) =>
    all(cluster.engine.equals("aurora-mysql"), not(any(rds.isInGlobal(cluster), rds.isCopy(cluster), rds.hasNoInstances(cluster)))),
  expect: (cluster) => cluster.backtrackWindow.satisfies((seconds) => seconds > 0),
  message: (cluster) => `${cluster} cannot be rewound after a mistake`,
});
