import { any, defineRule, keep, not, secret, secrets, stores } from "../../src/rule.ts";
import example from "./kept.example.ts";

/** In days, and also the longest. */
const DEFAULT_WINDOW = 30;

/**
 * What the code itself writes into a secret comes back with the next deployment. Secrets that RDS or another service manages are no resources of
 * the code. Of neither anything is said.
 */
export default defineRule({
  id: "secret-kept",
  title: "Secret can be restored after a deletion by mistake",
  survives: "mistake",
  capability: "keys-and-secrets-kept",
  since: "0.1.0",
  why: `
    A secret that is deleted in the console waits for a week at least, and can be restored. CloudFormation deletes it without any
    such wait, when its stack or its block goes or a new name replaces it. Passwords that are generated, and keys of
    third parties that somebody typed in, stand nowhere else.
  `,
  remedy: `
    Keep the secret by its deletion policy and its update-replace policy: it is charged until somebody deletes it by
    hand. In Terraform leave the recovery window at its default of 30 days. While a deleted secret waits, no other can
    have its name.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SC-12(1)"] },
  similar: ["cfn-lint:I3011"],

  options: {
    /** Secrets Manager takes no shorter one; none at all deletes at once. */
    window: { type: "days", default: 7, least: 7, most: 30, says: "the shortest recovery window of a deleted secret" },
  },
  on: secret,
  appliesTo: (each) => not(secrets.isWrittenByCode(each)),
  expect: (each, goal) => any(...(each.knows("recoveryWindow") ? [each.recoveryWindow.satisfies((days) => days >= goal.option("window"))] : []), stores.isRetained(each)),
  message: (each, goal) => `${each} is gone ${(each.knows("recoveryWindow") ? (each.recoveryWindow.known() ?? 0) : 0) > 0 ? `in less than ${String(goal.option("window"))} days` : "at once"}, and for good, when it is deleted or replaced by mistake`,
  fix: {
    safety: "safe",
    note: "what is kept is charged until somebody deletes it; no other secret can have the name meanwhile",
    edits: (each) => (each.knows("recoveryWindow") ? [each.recoveryWindow.set(DEFAULT_WINDOW)] : keep(each, "Retain")),
  },
});
