import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;
