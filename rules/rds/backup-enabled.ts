import { all, any, backUp, defineRule, inBackupPlan, rds, rdsInstance } from "../../src/rule.ts";
import example from "./backup-enabled.example.ts";

/**
 * A backup plan that selects the instance backs it up, too; whether often enough is asked by
 * `backup-schedule-rpo`. Members are backed up by their cluster, which cannot turn it off. Read replicas are
 * created without backups, and their data is the source's; but RDS makes no replica of a replica that has its
 * backups turned off, so that one with a zero and a replica of its own is told. An instance that is restored
 * inherits a retention that is not written, so that nothing is known of it.
 */
export default defineRule({
  id: "rds-backup-enabled",
  title: "RDS instance is backed up",
  survives: "mistake",
  capability: "data-backed-up",
  since: "0.1.0",
  why: `
    With a retention of zero RDS takes no snapshots and keeps no transaction logs. A dropped table, a bad
    migration or a corrupted page is then for ever: a standby and every replica repeat the mistake at once.
  `,
  remedy: `
    Keep automated backups for at least a day, better as long as the workload's least retention. Turning them on
    interrupts the instance briefly; backup storage up to the size of the database costs nothing.
  `,
  example,
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html"],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
  similar: [
    "checkov:CKV_AWS_133",
    "guard-rules-registry:DB_INSTANCE_BACKUP_ENABLED",
    "cdk-nag:RDSInstanceBackupEnabled",
    "cfn_nag:W75",
    "prowler:rds_instance_backup_enabled",
    "kics:rds_with_backup_disabled",
    "hashicorp-fsbp-sentinel:rds-ensure-automatic-backups-enabled",
    "steampipe-terraform-aws-compliance:rds_db_instance_backup_enabled",
    "terrascan:AC_AWS_0052",
    "service-screener:Backup",
  ],

  on: rdsInstance,
  appliesTo: (db) => any(rds.standsAlone(db), rds.isSourceAndReplica(db)),
  expect: (db) => any(rds.keepsBackups(db, (days) => days >= 1), all(rds.standsAlone(db), inBackupPlan(db))),
  message: (db) =>
    rds.isReplica(db).outcome === "holds"
      ? `${db} has its automated backups turned off, without which RDS makes no replica of it`
      : `${db} has its automated backups turned off, and no backup plan selects it`,
  fix: {
    safety: "review",
    note: "interrupts the instance briefly; backups beyond the size of the database are charged",
    edits: backUp,
  },
});
