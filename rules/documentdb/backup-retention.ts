import { all, defineRule, docdbCluster, docdbElasticCluster, documentdb, not, stores } from "../../src/rule.ts";
import example from "./backup-retention.example.ts";

/**
 * Secondaries are left alone: their data is kept with their primary. A backup plan that keeps what it takes long enough counts; AWS Backup
 * takes no elastic clusters.
 */
export default defineRule({
  id: "documentdb-backup-retention",
  title: "DocumentDB cluster keeps its backups long enough",
  survives: "mistake",
  capability: "backup-meets-objective",
  since: "0.1.0",
  why: `
    A cluster is always backed up, but where nothing is set its backups are kept for one day only. Corruption that
    is noticed later than that has no backup from before it. An elastic cluster has daily snapshots and cannot be
    restored to a minute.
  `,
  remedy: `
    Raise the retention to the workload's least retention; AWS takes 1 to 35 days, and a backup plan keeps those of
    a cluster of instances longer. Storage beyond the size of the database is charged by the gigabyte.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html",
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/docdb-using-elastic-clusters.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
  similar: [
    "checkov:CKV_AWS_360",
    "cdk-nag:DocumentDBClusterBackupRetentionPeriod",
    "prowler:documentdb_cluster_backup_enabled",
    "hashicorp-fsbp-sentinel:docdb-cluster-backup-retention-check",
    "steampipe-terraform-aws-compliance:docdb_cluster_backup_retention_period_7",
  ],

  on: [docdbCluster, docdbElasticCluster],
  appliesTo: (cluster) => (cluster.is(docdbCluster) ? not(documentdb.isSecondary(cluster)) : all()),
  expect: (cluster, goal) =>
    all(documentdb.keepsBackups(cluster, (days) => days >= 1 && days <= documentdb.MOST_RETENTION), stores.reachesBack(cluster, documentdb.leastRetention(goal))),
  message: (cluster, goal) => documentdb.saysRetention(cluster, goal),
  fix: {
    safety: "review",
    note: "backups are charged by the gigabyte beyond the size of the database",
    edits: documentdb.keepLongEnough,
  },
});
