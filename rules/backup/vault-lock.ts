import { all, any, backupEdits, backupVault, defineRule } from "../../src/rule.ts";
import example from "./vault-lock.example.ts";

/** A logically air-gapped vault is locked from the start, and cannot be made without a least retention. */
export default defineRule({
  id: "backup-vault-lock",
  title: "Backup vault is locked for the least retention",
  survives: "mistake",
  capability: "backup-immutable",
  advice: true,
  since: "0.1.0",
  why: `
    Backups that can be deleted are deleted with the data: by the same mistake, or by an attacker who wants them
    gone first. A locked vault keeps each of them for a least time, whoever asks.
  `,
  remedy: `
    Lock the vault with a least retention. Days in which the lock can still be changed make it final when they
    are over: then not even AWS can delete a backup early, and all of them are charged to their end. Without
    such days an administrator may take the lock off again.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/logicallyairgappedvault.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9(8)", "SI-12"] },

  on: backupVault,
  expect: (vault, { retention }) =>
    any(all(vault.lockedFor.isSet(), vault.lockedFor.satisfies((days) => days >= retention)), vault.airGappedFor.isSet()),
  message: (vault, { retention }) => `${vault} does not lock its backups for ${String(retention)} days`,
  fix: {
    safety: "review",
    note: "backups are charged until the lock lets go of them, and jobs that keep them for less fail",
    edits: (vault, { retention }) => backupEdits.lock(vault, retention),
  },
});
