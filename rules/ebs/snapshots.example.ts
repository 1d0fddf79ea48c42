import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Data:
        Type: AWS::EC2::Volume
        Properties:
          AvailabilityZone: eu-west-1a
          Size: 100
          Tags:
            - Key: Snapshots
              Value: hourly
      Policy:
        Type: AWS::DLM::LifecyclePolicy
        Properties:
          Description: Hourly snapshots
          ExecutionRoleArn: arn:aws:iam::111122223333:role/snapshots
          State: ENABLED
          PolicyDetails:
            ResourceTypes: [VOLUME]
            TargetTags:
              - Key: Snapshots
                Value: hourly
            Schedules:
              - Name: Hourly
                CreateRule:
                  Interval: 1
                  IntervalUnit: HOURS
                RetainRule:
                  Interval: 7
                  IntervalUnit: DAYS
  `,
  terraform: `
    resource "aws_ebs_volume" "data" {
      availability_zone = "eu-west-1a"
      size              = 100
      tags              = { Snapshots = "hourly" }
    }

    resource "aws_dlm_lifecycle_policy" "hourly" {
      description        = "Hourly snapshots"
      execution_role_arn = "arn:aws:iam::111122223333:role/snapshots"

      policy_details {
        resource_types = ["VOLUME"]
        target_tags    = { Snapshots = "hourly" }

        schedule {
          name = "Hourly"

          create_rule {
            interval = 1
          }

          retain_rule {
            interval      = 7
            interval_unit = "DAYS"
          }
        }
      }
    }
  `,
} satisfies RemedyExample;
