import { all, any, backup, backupEdits, backupPlan, defineRule, not } from "../../src/rule.ts";
import example from "./schedule-valid.example.ts";

/** Only what AWS would reject: whether backups are made often enough is `backup-schedule-rpo`'s question. */
export default defineRule({
  id: "backup-schedule-valid",
  title: "Schedules of a backup plan are accepted by AWS Backup",
  survives: "mistake",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    AWS Backup makes backups an hour apart at least, and gives each at least an hour to start. It rejects a plan with a
    rule that asks for less, and with the plan goes every backup that it was to make.
  `,
  remedy: `
    Run the rule every hour or less often, with a start window of 60 minutes or more. What may lose less than an hour of
    data needs continuous backups, where the service has them.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-backupruleresourcetype.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP03"], nist80053: ["CP-9"] },

  on: backupPlan,
  expect: (plan) => [
    { key: "rules", verdict: plan.rules.every(() => all()), message: `${plan} has rules that cannot be read` },
    ...plan.rules.members.flatMap(({ item: rule, presence }) => [
      {
        key: `${rule} schedule`,
        verdict: any(not(presence), backup.leavesAnHour(rule)),
        message: `${rule} runs more often than every hour, so AWS rejects the plan`,
        edits: () => backupEdits.runHourly(rule),
      },
      {
        key: `${rule} window`,
        verdict: any(not(presence), backup.hasValidWindow(rule)),
        message: `${rule} has a start window of less than ${String(backup.LEAST_WINDOW)} minutes, so AWS rejects the plan`,
        edits: () => [rule.startWindow.set(backup.LEAST_WINDOW)],
      },
    ]),
  ],
  message: (plan) => `${plan} has a schedule that AWS Backup rejects, so it backs nothing up`,
  fix: { safety: "review", note: "the plan is accepted then, and what it backs up is charged" },
});
