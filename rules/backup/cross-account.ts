import { backup, backupPlan, defineRule } from "../../src/rule.ts";
import example from "./cross-account.example.ts";

/** An account that is written out is taken to be another one: for its own, a template would have asked. */
export default defineRule({
  id: "backup-cross-account",
  title: "Backup plan copies to a vault of another account",
  survives: "mistake",
  capability: "backup-immutable",
  advice: true,
  since: "0.1.0",
  why: `
    Whoever may delete the data of an account, by mistake or in an attack, may often delete its backups, too. A
    copy in another account is out of reach for its administrators.
  `,
  remedy: `
    Add a copy action to a vault of an account that holds backups and nothing else, in the same organization. The
    vault's policy must allow the copy, and what is copied must not be encrypted with a key that AWS manages.
  `,
  example,
  noFix: "the account that holds backups, and a vault there whose policy allows the copy, have to be there first",
  references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/create-cross-account-backup.html"],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-6", "CP-9(8)"] },

  on: backupPlan,
  expect: (plan) => plan.rules.some((rule) => rule.copies.some((copy) => backup.leavesAccount(copy, plan))),
  message: (plan) => `${plan} keeps its backups in one account`,
});
