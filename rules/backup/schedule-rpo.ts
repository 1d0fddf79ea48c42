import { all, defineRule, stores } from "../../src/rule.ts";
import example from "./schedule-rpo.example.ts";

/**
 * Judged is what a plan selects. Own backups that reach every minute meet any objective, whatever a plan beside
 * them is for, and the best of a store's plan rules counts. The time in which a backup may start is not added:
 * the estimate shows it.
 */
export default defineRule({
  id: "backup-schedule-rpo",
  title: "Backups run at least as often as the recovery point objective",
  survives: "mistake",
  capability: "backup-meets-objective",
  since: "0.1.0",
  why: `
    What was written since the last backup is lost with a mistake. A schedule whose longest pause is longer than
    the recovery point objective loses more than was agreed: at worst everything since that pause began.
  `,
  remedy: `
    Add a rule that runs more often, hourly at best, and keep what it makes for days only. For databases and
    buckets turn continuous backup on, for tables point-in-time recovery: both lose minutes.
  `,
  example,
  noFix: "a rule that runs more often needs a vault and a retention of its own, which are for somebody to choose",
  references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP03", "REL13-BP01"], nist80053: ["CP-9"] },
  similar: ["service-screener:backupPlanInfrequentSchedule"],

  on: stores.storeKinds,
  appliesTo: (store) => all(stores.isOriginal(store), stores.hasScheduledBackups(store)),
  expect: (store, { rpo }) => stores.isBackedUpEvery(store, Math.max(rpo, stores.SHORTEST_INTERVAL)),
  message: (store, { rpo }) => `${store} is backed up less often than every ${hours(Math.max(rpo, stores.SHORTEST_INTERVAL))}`,
});

const hours = (seconds: number): string => (seconds === 3600 ? "hour" : `${String(Math.round(seconds / 360) / 10)} hours`);
