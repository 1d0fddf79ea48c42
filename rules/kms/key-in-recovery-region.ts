import { defineRule, keys } from "../../src/rule.ts";
import example from "./key-in-recovery-region.example.ts";

/**
 * A replica of a multi-Region key is a key of its own region, with an ARN of its own. Keys for the objects of a bucket are judged with its replication, and data
 * that an application encrypts itself cannot be seen.
 */
export default defineRule({
  id: "kms-key-in-recovery-region",
  title: "What is encrypted in the recovery region has a key there",
  survives: "region-loss",
  capability: "keys-and-secrets-in-recovery-region",
  since: "0.1.0",
  why: `
    A key works in its own region and in no other. A copy that names a key of the home region is rejected, or cannot
    be read on the day when that region is lost.
  `,
  remedy: `
    Make a key in the recovery region, a replica of a multi-Region key or one by itself, and name it for what stands
    there. Where the policy of the key lets them, AWS's services re-encrypt copies with it. Each key is charged.
  `,
  example,
  noFix: "a key has to be made in the recovery region, with a policy for who may use it",
  references: [
    "https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicassespecification.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-9", "SC-12(1)"] },

  on: keys.keyedKinds,
  appliesTo: (resource, goal) => keys.encryptedInRecovery(resource, goal).exist(),
  expect: (resource, goal) => keys.encryptedInRecovery(resource, goal).every((encrypted) => keys.hasKeyThere(resource, encrypted)),
  message: (resource) => `${resource} names a key of another region for what is encrypted in the recovery region`,
});
