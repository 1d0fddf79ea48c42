(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "kms-deletion-window": {
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
    example: {
  cloudformation: `
    Resources:
      Key:
        Type: AWS::KMS::Key
        Properties:
          PendingWindowInDays: 30
  `,
  terraform: `
    resource "aws_kms_key" "key" {
      deletion_window_in_days = 30
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html",
    "https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SC-12(1)"] },
    similar: ["kics:kms_key_with_no_deletion_window"],
    fixNote: "a key that waits for its deletion is not charged",
  },
  "kms-key-enabled": {
    since: "0.1.0",
    why: `
    What a disabled key encrypts can be neither read nor written, restored nor copied. Data keys that a service holds go
    on working for a while, so that the outage comes hours later and at an unexpected place.
  `,
    remedy: `
    Enable the key: it works again within minutes. Disable a key only after its uses in CloudTrail show that nothing
    needs it, and before you delete it.
  `,
    example: {
  cloudformation: `
    Resources:
      Key:
        Type: AWS::KMS::Key
        Properties:
          Enabled: true
  `,
  terraform: `
    resource "aws_kms_key" "key" {
      is_enabled = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html",
    "https://docs.aws.amazon.com/kms/latest/developerguide/unusable-kms-keys.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SC-12(1)"] },
    similar: ["checkov:CKV_AWS_227", "kics:cmk_is_unusable"],
    fixNote: "whoever may use the key can use it again, so look first why it was disabled",
  },
};
})
