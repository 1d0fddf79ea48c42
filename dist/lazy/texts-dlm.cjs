(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "dlm-cross-region": {
    since: "0.1.0",
    why: `
    Snapshots stand in the region of their volume. While the region is out of reach, neither the volume nor any snapshot
    of it can be used.
  `,
    remedy: `
    Add a cross-region copy rule to the schedule, with a retention of its own and, for what is encrypted, a key of the other
    region. Copies are incremental; transfer and storage are charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Policy:
        Type: AWS::DLM::LifecyclePolicy
        Properties:
          Description: Daily snapshots, copied
          ExecutionRoleArn: arn:aws:iam::111122223333:role/snapshots
          State: ENABLED
          PolicyDetails:
            ResourceTypes: [VOLUME]
            TargetTags:
              - Key: Snapshots
                Value: daily
            Schedules:
              - Name: Daily
                CreateRule:
                  CronExpression: cron(0 3 * * ? *)
                RetainRule:
                  Count: 14
                CrossRegionCopyRules:
                  - Target: eu-central-1
                    Encrypted: true
                    RetainRule:
                      Interval: 14
                      IntervalUnit: DAYS
  `,
  terraform: `
    resource "aws_dlm_lifecycle_policy" "daily" {
      description        = "Daily snapshots, copied"
      execution_role_arn = "arn:aws:iam::111122223333:role/snapshots"

      policy_details {
        resource_types = ["VOLUME"]
        target_tags    = { Snapshots = "daily" }

        schedule {
          name = "Daily"

          create_rule {
            cron_expression = "cron(0 3 * * ? *)"
          }

          retain_rule {
            count = 14
          }

          cross_region_copy_rule {
            target    = "eu-central-1"
            encrypted = true

            retain_rule {
              interval      = 14
              interval_unit = "DAYS"
            }
          }
        }
      }
    }
  `,
},
    noFix: "to which region snapshots are copied, with which key and for how long, has to be chosen",
    references: [
    "https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html",
    "https://docs.aws.amazon.com/ebs/latest/userguide/policy-differences.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-crossregioncopyrule.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9(3)"] },
  },
};
})
