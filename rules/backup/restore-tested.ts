import { all, defineRule, inBackupPlan, restoreTestingSelection, stores } from "../../src/rule.ts";
import example from "./restore-tested.example.ts";

/**
 * Asked of what a backup plan selects, as far as AWS Backup can test it: it restores what it has backed up itself. Where nothing in the
 * workload is tested, `workload-recovery-tested` says so once.
 */
export default defineRule({
  id: "backup-restore-tested",
  title: "Backups are restored as a test",
  survives: "mistake",
  capability: "recovery-tested",
  advice: true,
  precision: "high",
  since: "0.1.0",
  why: `
    A backup that nobody has ever restored may lack a key, a permission or a parameter that a restore needs, and its time is a
    guess. A restore testing plan restores recovery points on a schedule, keeps the time, and deletes what it has made.
  `,
  remedy: `
    Add a restore testing plan and a selection for the type of the store, by its ARN or its tags. The role needs what the restore
    needs. Restores and the resources that they make are charged until the test has cleaned up.
  `,
  example,
  noFix: "a test needs a role that may restore, and settings that each restore asks for",
  references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_RestoreTestingSelectionForCreate.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP04", "REL13-BP03"], nist80053: ["CP-4", "CP-9(1)"] },
  similar: ["service-screener:backupRecoveryPointNeverRestored"],

  on: stores.storeKinds,
  appliesTo: (store) => all(store.others(restoreTestingSelection).exist(), stores.canBeTested(store), stores.isOriginal(store), inBackupPlan(store)),
  expect: stores.isTested,
  message: (store) => `${store} has backups that no restore testing plan restores`,
});
