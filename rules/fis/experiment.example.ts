import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      LoseZone:
        Type: AWS::FIS::ExperimentTemplate
        Properties:
          Description: Instances of one Availability Zone stop
          RoleArn: arn:aws:iam::111122223333:role/drill
          Actions:
            stop:
              ActionId: aws:ec2:stop-instances
              Targets: { Instances: web }
          Targets:
            web:
              ResourceType: aws:ec2:instance
              SelectionMode: ALL
              ResourceTags: { app: shop }
              Filters:
                - { Path: Placement.AvailabilityZone, Values: [eu-west-1a] }
          StopConditions:
            - Source: aws:cloudwatch:alarm
              Value: arn:aws:cloudwatch:eu-west-1:111122223333:alarm:users-see-errors
          Tags: { app: shop }
  `,
  terraform: `
    resource "aws_fis_experiment_template" "lose_zone" {
      description = "Instances of one Availability Zone stop"
      role_arn    = "arn:aws:iam::111122223333:role/drill"

      action {
        name      = "stop"
        action_id = "aws:ec2:stop-instances"

        target {
          key   = "Instances"
          value = "web"
        }
      }

      target {
        name           = "web"
        resource_type  = "aws:ec2:instance"
        selection_mode = "ALL"

        resource_tag {
          key   = "app"
          value = "shop"
        }

        filter {
          path   = "Placement.AvailabilityZone"
          values = ["eu-west-1a"]
        }
      }

      stop_condition {
        source = "aws:cloudwatch:alarm"
        value  = "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:users-see-errors"
      }
    }
  `,
} satisfies RemedyExample;
