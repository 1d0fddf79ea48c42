import { all, any, backup, backupRules, defineRule, rds, rdsInstance } from "../../src/rule.ts";
import example from "./backup-retention.example.ts";

/**
 * Backups that are turned off are the finding of `rds-backup-enabled`. A backup plan that keeps what it takes
 * long enough counts. Members are kept by their cluster; replicas have no backups. An instance
 * that is restored inherits a retention that is not written, so that nothing is known of it.
 */
export default defineRule({
  id: "rds-backup-retention",
  title: "RDS instance keeps its backups long enough",
  survives: "mistake",
  capability: "backup-meets-objective",
  since: "0.1.0",
  why: `
    Corruption is often noticed days after it happened. Once the last backup from before it has expired, there is
    nothing left to go back to. Without a setting CloudFormation keeps one day, and Terraform none.
  `,
  remedy: `
    Raise the retention to the workload's least retention; RDS keeps at most 35 days, and a backup plan keeps
    longer. Storage beyond the size of the database is charged by the gigabyte.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
  similar: [
    "trivy:AWS-0077",
    "kics:low_rds_backup_retention_period",
    "regula:FG_R00107",
    "service-screener:BackupTooLow",
  ],

  on: rdsInstance,
  appliesTo: (db) => all(rds.standsAlone(db), rds.keepsBackups(db, (days) => days > 0)),
  expect: (db, goal) =>
    all(
      rds.keepsBackups(db, (days) => days <= rds.MOST_RETENTION),
      any(
        rds.keepsBackups(db, (days) => days >= rds.leastRetention(goal)),
        backupRules(db).some((rule) => backup.keepsFor(rule, rds.leastRetention(goal))),
      ),
    ),
  message: (db, goal) => rds.saysRetention(db, goal),
  fix: {
    safety: "review",
    note: "backups beyond the size of the database are charged",
    edits: (db, goal) => rds.keepLongEnough(db, goal),
  },
});
