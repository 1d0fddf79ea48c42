import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./pitr.ts";

testRule(rule, {
  holds: [
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources: { Orders: { Type: AWS::Serverless::SimpleTable, Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } } } }
    `,
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::Table
          Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }
    `,
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::GlobalTable
          Properties:
            Replicas:
              - { Region: eu-west-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }
              - { Region: eu-central-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }
    `,
    yaml`
      Resources:
        Orders: { Type: AWS::DynamoDB::Table }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpression: rate(1 day), TargetBackupVault: Default }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Orders.Arn] } }
    `,
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::GlobalTable
          Properties:
            Replicas: [{ Region: eu-west-1, Tags: [{ Key: backup, Value: daily }] }, { Region: eu-central-1 }]
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpression: rate(1 day), TargetBackupVault: Default }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties:
            BackupPlanId: !Ref Plan
            BackupSelection: { ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: backup, ConditionValue: daily }] }
    `,
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        point_in_time_recovery {
          enabled = true
        }
      }
    `,
    // Each replica has its own.
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        point_in_time_recovery {
          enabled = true
        }

        replica {
          region_name            = "eu-central-1"
          point_in_time_recovery = true
        }
      }
    `,
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "recovery"
        region = "eu-central-1"
      }

      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        point_in_time_recovery {
          enabled = true
        }
      }

      resource "aws_dynamodb_table_replica" "recovery" {
        provider               = aws.recovery
        global_table_arn       = aws_dynamodb_table.orders.arn
        point_in_time_recovery = true
      }
    `,
    // In the first version of global tables each replica is a table of its own.
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        point_in_time_recovery {
          enabled = true
        }
      }

      resource "aws_dynamodb_global_table" "orders" {
        name = aws_dynamodb_table.orders.name

        replica {
          region_name = "eu-west-1"
        }

        replica {
          region_name = "eu-central-1"
        }
      }
    `,
  ],
  fails: [
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources: { Orders: { Type: AWS::Serverless::SimpleTable, Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: «false» } } } }
    `,
    { given: yaml`Resources: { «Orders»: { Type: AWS::DynamoDB::Table } }`, says: "DynamoDB table `Orders` has no point-in-time recovery" },
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::Table
          Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: «false» } }
    `,
    {
      given: yaml`
        Resources:
          «Orders»:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              Replicas:
                - { Region: eu-west-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }
                - { Region: eu-central-1 }
      `,
      says: "DynamoDB global table `Orders` lacks point-in-time recovery in at least one region",
    },
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::GlobalTable
          Properties:
            Replicas:
              - { Region: eu-west-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }
              - { Region: eu-central-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: «false» } }
    `,
    // A bare name in a selection selects nothing.
    yaml`
      Resources:
        «Orders»: { Type: AWS::DynamoDB::Table }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpression: rate(1 day), TargetBackupVault: Default }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!Ref Orders] } }
    `,
    {
      given: hcl`
        «resource "aws_dynamodb_table" "orders"» {
          name     = "orders"
          hash_key = "id"
        }
      `,
      says: "DynamoDB table `aws_dynamodb_table.orders` has no point-in-time recovery",
    },
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        point_in_time_recovery {
          enabled = «false»
        }
      }
    `,
    {
      given: hcl`
        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"

          point_in_time_recovery {
            enabled = true
          }

          replica {
            region_name            = "eu-central-1"
            point_in_time_recovery = «false»
          }
        }
      `,
      says: "DynamoDB table `aws_dynamodb_table.orders` lacks point-in-time recovery in at least one region",
    },
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "recovery"
        region = "eu-central-1"
      }

      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        point_in_time_recovery {
          enabled = true
        }
      }

      resource "aws_dynamodb_table_replica" "recovery" {
        provider               = aws.recovery
        global_table_arn       = aws_dynamodb_table.orders.arn
        point_in_time_recovery = «false»
      }
    `,
    {
      given: yaml`
        Resources:
          «Orders»:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              Replicas:
                - Region: eu-west-1
                - Region: eu-central-1 # for recovery
                  PointInTimeRecoverySpecification:
                    RecoveryPeriodInDays: 14
      `,
      becomes: `
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              Replicas:
                - Region: eu-west-1
                  PointInTimeRecoverySpecification:
                    PointInTimeRecoveryEnabled: true
                - Region: eu-central-1 # for recovery
                  PointInTimeRecoverySpecification:
                    RecoveryPeriodInDays: 14
                    PointInTimeRecoveryEnabled: true
      `,
    },
    {
      given: hcl`
        «resource "aws_dynamodb_table" "orders"» {
          name     = "orders"
          hash_key = "id"

          # For recovery.
          replica {
            region_name = "eu-central-1"
          }
        }
      `,
      becomes: `
        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"

          # For recovery.
          replica {
            region_name            = "eu-central-1"
            point_in_time_recovery = true
          }

          point_in_time_recovery {
            enabled = true
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Recover: { Type: String } }
        Resources:
          Orders:
            Type: AWS::DynamoDB::Table
            Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: «!Ref Recover» } }
      `,
      because: "parameter `Recover` has no default",
    },
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              Replicas:
                - { Region: eu-west-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }
                - !If [IsProd, { Region: eu-central-1 }, !Ref AWS::NoValue]
      `,
      because: "lacks point-in-time recovery in at least one region when `Env` is prod",
    },
    {
      given: yaml`Resources: { Orders: { Type: AWS::DynamoDB::Table, Properties: { PointInTimeRecoveryEnabled: true } } }`,
      because: "`PointInTimeRecoveryEnabled` is written in its place, which AWS does not know",
    },
    {
      given: yaml`
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
              Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }]
      `,
      because: "Orders.PointInTimeRecoverySpecification is written, which AWS does not know",
    },
    {
      given: hcl`
        variable "recovery" {
          type = bool
        }

        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"

          point_in_time_recovery {
            enabled = var.recovery
          }
        }
      `,
      because: "has no point-in-time recovery when",
    },
    {
      given: hcl`
        variable "regions" {
          type = set(string)
        }

        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"

          point_in_time_recovery {
            enabled = true
          }

          dynamic "replica" {
            for_each = var.regions

            content {
              region_name = replica.value
            }
          }
        }
      `,
      because: "`var.regions` has no default",
    },
  ],
});
