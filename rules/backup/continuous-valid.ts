import { all, any, backup, backupEdits, backupPlan, defineRule, not } from "../../src/rule.ts";
import example from "./continuous-valid.example.ts";

/** A rule without continuous backup is left alone. */
export default defineRule({
  id: "backup-continuous-valid",
  title: "Continuous backup rules are accepted by AWS Backup",
  survives: "mistake",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    Continuous backups reach back 35 days at most, must say how many, and cannot move to cold storage. AWS
    Backup rejects a plan with a rule that says otherwise, and with the plan goes every backup that it was to
    make.
  `,
  remedy: `
    Delete continuous backups after 1 to 35 days, without cold storage. What must be kept longer is another
    rule of the same plan, without continuous backup, that runs less often.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery-retention-period.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },

  on: backupPlan,
  expect: (plan) => [
    { key: "rules", verdict: plan.rules.every(() => all()), message: `${plan} has rules that cannot be read` },
    ...plan.rules.members.map(({ item: rule, presence }) => ({
      key: `${rule}`,
      verdict: any(not(presence), backup.isValidIfContinuous(rule)),
      message: `${rule} is continuous, which AWS accepts for 1 to ${String(backup.CONTINUOUS_DAYS)} days and without cold storage only, so it rejects the plan`,
      edits: () => backupEdits.mendContinuous(rule),
    })),
  ],
  message: (plan) => `${plan} has a continuous rule that AWS Backup rejects, so it backs nothing up`,
  fix: { safety: "review", note: "backups are deleted after 35 days where nothing else is written, and none moves to cold storage" },
});
