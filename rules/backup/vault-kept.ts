import { backupEmptiedVault, defineRule, not } from "../../src/rule.ts";
import example from "./vault-kept.example.ts";

/** AWS refuses to delete a vault that holds recovery points, and so does CloudFormation: only Terraform can have them deleted first. */
export default defineRule({
  id: "backup-vault-kept",
  title: "Backup vault is not emptied to be deleted",
  survives: "mistake",
  capability: "protected-from-deletion",
  since: "0.1.0",
  why: `
    AWS deletes no vault that holds recovery points. With \`force_destroy\` Terraform deletes them one by one and then the vault, so that one
    line taken out of the code, or one destroy in the wrong workspace, takes every backup with it.
  `,
  remedy: `
    Leave \`force_destroy\` off, as it is by default. A vault that is no longer needed can be emptied on purpose, or be left until its recovery
    points have expired.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/backup_vault",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },

  on: backupEmptiedVault,
  expect: (vault) => not(vault.forceDestroyed.equals(true)),
  message: (vault) => `${vault} is deleted with every recovery point in it`,
  fix: {
    safety: "safe",
    note: "a vault has to be emptied on purpose before it can be deleted",
    edits: (vault) => [vault.forceDestroyed.remove()],
  },
});
