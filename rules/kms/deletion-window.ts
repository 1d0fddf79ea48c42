import { all, any, defineRule, kmsKey, stores } from "../../src/rule.ts";
import example from "./deletion-window.example.ts";

/**
 * Asked of keys that encrypt. KMS deletes none at once, and takes no window below seven days. A key that its code keeps has no window: nothing is
 * scheduled. A replica of a multi-Region key can be made again from its primary.
 */
export default defineRule({
  id: "kms-deletion-window",
  title: "KMS key waits 30 days before it is deleted",
  survives: "mistake",
  capability: "keys-and-secrets-kept",
  advice: true,
  precision: "high",
  since: "0.1.0",
  why: `
    What a key encrypts is lost with the key, backups and copies included, and nobody can bring it back. The waiting
    period is all the time there is to notice: use of the key fails from its first day on, but data that is read
    once a month, or when something is restored, is missed later than after a week.
  `,
  remedy: `
    Leave the waiting period at its default of 30 days, which is the longest, or keep the key when its code goes. A
    key that waits for its deletion is not charged. Have an alarm tell when somebody uses one.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html",
    "https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SC-12(1)"] },
  similar: ["kics:kms_key_with_no_deletion_window"],

  options: {
    window: { type: "days", default: 30, least: 7, most: 30, says: "the shortest waiting period before a key is deleted" },
  },
  on: kmsKey,
  appliesTo: (key) => all(key.primary.isUnset(), any(key.usage.isUnset(), key.usage.equals("ENCRYPT_DECRYPT"))),
  expect: (key, goal) => any(key.deletionWindow.satisfies((days) => days >= goal.option("window")), stores.isRetained(key)),
  message: (key, goal) => `${key} is gone for good less than ${String(goal.option("window"))} days after somebody deletes it`,
  fix: {
    safety: "safe",
    note: "a key that waits for its deletion is not charged",
    edits: (key, goal) => [key.deletionWindow.set(goal.option("window"))],
  },
});
