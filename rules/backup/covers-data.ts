import { defineRule, stores } from "../../src/rule.ts";
import example from "./covers-data.example.ts";

/**
 * Own backups count: automated backups of a database, point-in-time recovery of a table, versions of objects.
 * Replicas and the like, and buckets for logs, are left alone: what they hold has its original elsewhere.
 */
export default defineRule({
  id: "backup-covers-data",
  title: "Data store is backed up, by itself or by a backup plan",
  survives: "mistake",
  capability: "data-backed-up",
  yieldsTo: [
    "dynamodb-pitr",
    "ebs-snapshots",
    "efs-backup",
    "fsx-backup",
    "keyspaces-pitr",
    "memorydb-snapshots",
    "rds-backup-enabled",
    "redshift-snapshots",
    "s3-versioning",
  ],
  since: "0.1.0",
  why: `
    Redundancy does not help against a mistake: what is deleted or overwritten is gone from every zone and every
    replica at once. Only a backup brings it back, and this store has none: its own are off, and no backup plan
    selects it.
  `,
  remedy: `
    Turn the store's own backups on, or have a backup plan select it by ARN or by tag. Backups are charged by
    their size, most of them by what has changed only.
  `,
  example,
  noFix: "whether a store backs itself up or a plan selects it is for somebody to choose",
  references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_backing_up_data_identified_backups_data.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9"] },
  similar: [
    "checkov:CKV2_AWS_8",
    "cdk-nag:RDSInBackupPlan",
    "cdk-nag:DynamoDBInBackupPlan",
    "hashicorp-nist-sentinel:dynamodb-tables-should-be-present-in-a-backup-plan",
    "prowler:rds_instance_protected_by_backup_plan",
    "prowler:rds_cluster_protected_by_backup_plan",
    "prowler:dynamodb_table_protected_by_backup_plan",
    "service-screener:disabledBackup",
  ],

  on: stores.storeKinds,
  appliesTo: stores.isOriginal,
  expect: stores.isBackedUp,
  message: (store) => `${store} is not backed up`,
});
