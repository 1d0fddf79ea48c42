(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "fis-experiment": {
    since: "0.1.0",
    why: `
    An experiment that finds no targets fails when it starts, and shows nothing. One without a stop condition goes
    on while users suffer, so that it cannot be run in production, where it would show most.
  `,
    remedy: `
    Choose targets by tags or ARNs, and name an alarm on what users notice as the stop condition: FIS ends the
    experiment as soon as it goes off. FIS is charged by the minute of each action.
  `,
    example: {
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
},
    noFix: "what the experiment acts on, and which alarm stops it, is for its authors to say",
    references: [
    "https://docs.aws.amazon.com/fis/latest/userguide/targets.html",
    "https://docs.aws.amazon.com/fis/latest/userguide/stop-conditions.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html",
  ],
    frameworks: { wellArchitected: ["REL12-BP04", "REL13-BP03"], nist80053: ["CP-4", "IR-3"] },
  },
};
})
