import { all, any, backup, backupEdits, backupPlan, defineRule, not, type Fault, type Verdict } from "../../src/rule.ts";
import example from "./lifecycle-valid.example.ts";

/** Only what AWS would reject: whether backups are kept long enough is `backup-retention`'s question. */
export default defineRule({
  id: "backup-lifecycle-valid",
  title: "Lifecycles of a backup plan are accepted by AWS Backup",
  survives: "mistake",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    What moves to cold storage must stay there for at least 90 days. AWS Backup rejects a plan with a lifecycle
    that deletes earlier, in a rule or in a copy of it, and with the plan goes every backup that it was to make.
  `,
  remedy: `
    Delete at least 90 days after the move to cold storage, or do not move to cold storage what is not kept that
    long. Cold storage is cheaper to keep and dearer to restore from, and only some services have it.
  `,
  example,
  references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html"],
  frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9"] },
  similar: ["cfn-lint:E3504"],

  on: backupPlan,
  expect: (plan) => [
    { key: "rules", verdict: plan.rules.every(() => all()), message: `${plan} has rules that cannot be read` },
    ...plan.rules.members.flatMap(({ item: rule, presence }) => [
      fault(rule, any(not(presence), backup.hasValidLifecycle(rule))),
      ...rule.copies.members.map(({ item: copy, presence: copied }) =>
        fault(copy, any(not(presence), not(copied), backup.hasValidLifecycle(copy))),
      ),
    ]),
  ],
  message: (plan) => `${plan} has a lifecycle that AWS Backup rejects, so it backs nothing up`,
  fix: { safety: "review", note: "backups are kept for longer, and charged as long; continuous ones no longer move to cold storage" },
});

const fault = (place: backup.BackupRule | backup.BackupCopy, verdict: Verdict): Fault => ({
  key: `${place}`,
  verdict,
  message: `${place} deletes backups less than ${String(backup.COLD_STORAGE_DAYS)} days after their move to cold storage, so AWS rejects the plan`,
  edits: () => backupEdits.mendLifecycle(place),
});
