import { all, defineRule, neptune, neptuneCluster, not, stores } from "../../src/rule.ts";
import example from "./backup-retention.example.ts";

/** Secondaries and replicas are left alone: their data is kept with their primary. A backup plan that keeps what it takes long enough counts. */
export default defineRule({
  id: "neptune-backup-retention",
  title: "Neptune cluster keeps its backups long enough",
  survives: "mistake",
  capability: "backup-meets-objective",
  since: "0.1.0",
  why: `
    A cluster is always backed up, but where nothing is set its backups are kept for one day only. Corruption that
    is noticed later than that has no backup from before it.
  `,
  remedy: `
    Raise the retention to the workload's least retention; AWS takes 1 to 35 days, and a backup plan keeps longer.
    Storage beyond the size of the database is charged by the gigabyte.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-overview.html",
    "https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
  similar: [
    "checkov:CKV_AWS_361",
    "cdk-nag:NeptuneClusterBackupRetentionPeriod",
    "prowler:neptune_cluster_backup_enabled",
    "hashicorp-fsbp-sentinel:neptune-cluster-automated-backups-enabled",
    "steampipe-terraform-aws-compliance:neptune_cluster_backup_retention_period_7",
  ],

  on: neptuneCluster,
  appliesTo: (cluster) => not(neptune.isCopy(cluster)),
  expect: (cluster, goal) =>
    all(neptune.keepsBackups(cluster, (days) => days >= 1 && days <= neptune.MOST_RETENTION), stores.reachesBack(cluster, neptune.leastRetention(goal))),
  message: (cluster, goal) => neptune.saysRetention(cluster, goal),
  fix: {
    safety: "review",
    note: "backups beyond the size of the database are charged",
    edits: (cluster, goal) => neptune.keepLongEnough(cluster, goal),
  },
});
