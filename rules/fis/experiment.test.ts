import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./experiment.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Errors: { Type: AWS::CloudWatch::Alarm }
        Drill:
          Type: AWS::FIS::ExperimentTemplate
          Properties:
            Targets: { databases: { ResourceType: "aws:rds:cluster", ResourceArns: ["arn:aws:rds:eu-west-1:111122223333:cluster:orders"], SelectionMode: ALL } }
            StopConditions: [{ Source: "aws:cloudwatch:alarm", Value: !GetAtt Errors.Arn }]
    `,
    yaml`
      Resources:
        Drill:
          Type: AWS::FIS::ExperimentTemplate
          Properties:
            Actions: { run: { ActionId: "aws:ssm:start-automation-execution" } }
            Targets: {}
            StopConditions: [{ Source: "aws:cloudwatch:alarm", Value: "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:a" }]
    `,
    hcl`
      resource "aws_rds_cluster" "orders" {}

      resource "aws_fis_experiment_template" "drill" {
        target {
          name           = "databases"
          resource_type  = "aws:rds:cluster"
          resource_arns  = [aws_rds_cluster.orders.arn]
          selection_mode = "ALL"
        }

        stop_condition {
          source = "aws:cloudwatch:alarm"
          value  = "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:a"
        }
      }
    `,
  ],
  fails: [
    {
      given: hcl`
        resource "awscc_fis_experiment_template" "drill" {
          targets = {
            subnets = {
              resource_type  = "aws:ec2:subnet"
              resource_arns  = [«"subnet-1"»]
              selection_mode = "ALL"
            }
          }

          stop_conditions = [{
            source = "aws:cloudwatch:alarm"
            value  = "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:a"
          }]
        }
      `,
      says: "FIS experiment template `awscc_fis_experiment_template.drill` names a target by something else than its ARN",
    },
    {
      given: yaml`
        Resources:
          Drill:
            Type: AWS::FIS::ExperimentTemplate
            Properties:
              Targets: { web: { ResourceTags: { app: shop } } }
              StopConditions: [{ Source: «none» }]
      `,
      says: "FIS experiment template `Drill` is stopped by no alarm",
    },
    {
      given: yaml`
        Resources:
          Drill:
            Type: AWS::FIS::ExperimentTemplate
            Properties:
              Actions: { wait: { ActionId: "aws:fis:wait" } }
              Targets: «{}»
              StopConditions: [{ Source: "aws:cloudwatch:alarm", Value: "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:a" }]
      `,
      says: "FIS experiment template `Drill` has no targets",
    },
    {
      given: yaml`
        Resources:
          Drill:
            Type: AWS::FIS::ExperimentTemplate
            Properties:
              Targets: { subnets: { ResourceType: "aws:ec2:subnet", ResourceArns: [«subnet-1»], SelectionMode: COUNT(1) } }
              StopConditions: [{ Source: "aws:cloudwatch:alarm", Value: "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:a" }]
      `,
      says: "FIS experiment template `Drill` names a target by something else than its ARN",
    },
    {
      given: yaml`
        Resources:
          «Drill»:
            Type: AWS::FIS::ExperimentTemplate
            Properties:
              Targets: { web: { ResourceType: "aws:ec2:instance", SelectionMode: ALL } }
              StopConditions: [{ Source: "aws:cloudwatch:alarm", Value: "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:a" }]
      `,
      says: "FIS experiment template `Drill` has a target that chooses no resources",
    },
    hcl`
      resource "aws_fis_experiment_template" "drill" {
        target {
          name = "web"

          resource_tag {
            key   = "app"
            value = "shop"
          }
        }

        stop_condition {
          source = «"none"»
        }
      }
    `,
    {
      given: hcl`
        resource "aws_fis_experiment_template" "drill" {
          target {
            name          = "web"
            resource_arns = ["arn:aws:ec2:eu-west-1:111122223333:instance/i-1"]

            «resource_tag» {
              key   = "app"
              value = "shop"
            }
          }

          stop_condition {
            source = "aws:cloudwatch:alarm"
            value  = "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:a"
          }
        }
      `,
      says: "FIS experiment template `aws_fis_experiment_template.drill` has a target by ARNs and by tags at once, which FIS rejects",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Stop: { Type: String } }
        Resources:
          Drill: { Type: AWS::FIS::ExperimentTemplate, Properties: { Targets: { web: { ResourceTags: { app: shop } } }, StopConditions: [{ Source: !Ref Stop, Value: a }] } }
      `,
      because: "parameter `Stop` has no default",
    },
    {
      given: hcl`
        variable "targets" {
          type = list(string)
        }

        resource "aws_fis_experiment_template" "drill" {
          dynamic "target" {
            for_each = var.targets

            content {
              name = target.value

              resource_tag {
                key   = "app"
                value = target.value
              }
            }
          }

          stop_condition {
            source = "aws:cloudwatch:alarm"
            value  = "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:a"
          }
        }
      `,
      because: "`var.targets` has no default",
    },
  ],
});
