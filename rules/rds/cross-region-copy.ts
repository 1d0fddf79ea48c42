import { all, any, backup, backupRules, defineRule, doubt, isFilled, not, rds, rdsInstance } from "../../src/rule.ts";
import example from "./cross-region-copy.example.ts";

/**
 * A live replica does not count: it repeats the mistake and keeps no backups. Members are judged with their
 * cluster, replicas with their source. RDS Custom replicates no backups by itself, so nothing is said of it.
 */
export default defineRule({
  id: "rds-cross-region-copy",
  title: "Backups of the RDS instance leave the region",
  survives: "region-loss",
  capability: "backup-leaves-region",
  evidenceOf: "data-leaves-region",
  since: "0.1.0",
  why: `
    Automated backups and snapshots stand in the region of the instance. When the region is lost or out of reach,
    so are they, and there is nothing to restore from anywhere else.
  `,
  remedy: `
    Replicate the automated backups to another region, with a key of that region where the instance is encrypted,
    or have a backup plan copy its recovery points there. Transfer and storage are charged.
  `,
  example,
  noFix: "the region that keeps the copies, and a key there for what is encrypted, are for somebody to choose",
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/AutomatedBackups.Replicating.Enable.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6", "CP-9"] },
  similar: ["service-screener:CrossRegionBackupNotEnabled"],

  on: rdsInstance,
  appliesTo: (db) => all(rds.standsAlone(db), doubt(not(rds.isCustom(db)))),
  expect: (db) =>
    any(
      rds.replicatesBackups(db),
      backupRules(db).some((rule) => rule.copies.some((copy) => backup.leavesRegion(copy, db))),
    ),
  message: (db) =>
    isFilled(db.backupReplicationRegion).outcome === "holds"
      ? `${db} asks for a copy of its backups that RDS does not make: it needs another region, backups, and a key there for encrypted ones`
      : `${db} has no backup outside its region`,
});
