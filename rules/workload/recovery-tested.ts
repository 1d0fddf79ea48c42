import { defineRule, hasSomethingToRecover, isTried, workload } from "../../src/rule.ts";
import example from "./recovery-tested.example.ts";

/** Any of these will do. What is done by people and not by code is attested in the configuration, and counts until the next is due. */
export default defineRule({
  id: "workload-recovery-tested",
  title: "Recovery of the workload is tried",
  survives: "region-loss",
  capability: "recovery-tested",
  precision: "medium",
  since: "0.1.0",
  why: `
    A way back that nobody has gone is a guess. Backups that cannot be restored, roles that lack a right and capacity that is not there
    are found by trying, in a drill or on the day.
  `,
  remedy: `
    Add an experiment of AWS Fault Injection Service, a restore testing plan of AWS Backup or a Region switch plan, and carry them out on a
    schedule; or attest the last drill under \`attest.lastDrill\` in the configuration. Experiments and restores are charged by use.
  `,
  example,
  noFix: "what is tried out, and when, is for the people on call to say",
  references: [
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_dr_tested.html",
    "https://docs.aws.amazon.com/fis/latest/userguide/what-is.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html",
  ],
  frameworks: { wellArchitected: ["REL12-BP04", "REL13-BP03"], nist80053: ["CP-4"] },

  on: workload,
  appliesTo: hasSomethingToRecover,
  expect: isTried,
  message: (whole) => `nothing tries the recovery of ${whole}`,
});
