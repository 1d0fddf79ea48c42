import { all, backupEdits, defineRule, stores } from "../../src/rule.ts";
import example from "./retention.example.ts";

/**
 * Judged is what a plan selects. One rule that keeps backups long enough will do, and so will own backups that
 * reach back as far: a short-lived hourly rule beside a long daily one is right.
 */
export default defineRule({
  id: "backup-retention",
  title: "Backups are kept for the least retention",
  survives: "mistake",
  capability: "backup-meets-objective",
  yieldsTo: [
    "aurora-backup-retention",
    "documentdb-backup-retention",
    "fsx-backup-retention",
    "memorydb-snapshot-retention",
    "neptune-backup-retention",
    "rds-backup-retention",
    "redshift-snapshot-retention",
  ],
  since: "0.1.0",
  why: `
    A mistake is often found days after it was made: a job that corrupts rows over a long weekend, a record that
    is missed at the end of the month. A backup from before it must still be there then.
  `,
  remedy: `
    Delete backups after the least retention at the earliest, in one rule of the plan at least. Older backups
    cost what has changed since; those that are kept for months may move to cold storage.
  `,
  example,
  references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html"],
  frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP01"], nist80053: ["CP-9", "SI-12"] },
  similar: ["steampipe-terraform-aws-compliance:backup_plan_min_retention_35_days"],

  on: stores.storeKinds,
  appliesTo: (store) => all(stores.isOriginal(store), stores.hasScheduledBackups(store)),
  expect: (store, { retention }) => stores.reachesBack(store, retention),
  message: (store, { retention }) => `${store} has no backups that are kept for ${String(retention)} days`,
  fix: {
    safety: "review",
    note: "older backups cost what has changed since, of everything that the plan selects",
    edits: (store, { retention }) => backupEdits.keepInPlan(stores.rulesFor(store), retention),
  },
});
