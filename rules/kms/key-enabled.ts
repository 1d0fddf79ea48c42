import { all, any, defineRule, kmsKey } from "../../src/rule.ts";
import example from "./key-enabled.example.ts";

/** A key whose material is imported is enabled by the import, so that of such a key nothing is asked. */
export default defineRule({
  id: "kms-key-enabled",
  title: "KMS key is enabled",
  survives: "mistake",
  capability: "keys-and-secrets-kept",
  since: "0.1.0",
  why: `
    What a disabled key encrypts can be neither read nor written, restored nor copied. Data keys that a service holds go
    on working for a while, so that the outage comes hours later and at an unexpected place.
  `,
  remedy: `
    Enable the key: it works again within minutes. Disable a key only after its uses in CloudTrail show that nothing
    needs it, and before you delete it.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html",
    "https://docs.aws.amazon.com/kms/latest/developerguide/unusable-kms-keys.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SC-12(1)"] },
  similar: ["checkov:CKV_AWS_227", "kics:cmk_is_unusable"],

  on: kmsKey,
  appliesTo: (key) => (key.knows("enabled") ? all() : any()),
  expect: (key) => key.enabled.equals(true),
  message: (key) => `${key} is disabled: what it encrypts cannot be read`,
  fix: {
    safety: "review",
    note: "whoever may use the key can use it again, so look first why it was disabled",
    edits: (key) => [key.enabled.set(true)],
  },
});
