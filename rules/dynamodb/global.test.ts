import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./global.ts";

testRule(rule, {
  holds: [
    // Each account has one replica of a global table of several accounts.
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::GlobalTable
          Properties: { GlobalTableSourceArn: "arn:aws:dynamodb:eu-west-1:123456789012:table/orders", Replicas: [{ Region: eu-central-1 }] }
    `,
    {
      given: yaml`Resources: { Orders: { Type: AWS::DynamoDB::GlobalTable, Properties: { TableName: orders, Replicas: [{ Region: eu-west-1 }] } } }`,
      beside: [
        {
          given: yaml`
            Resources:
              Copy:
                Type: AWS::DynamoDB::GlobalTable
                Properties: { GlobalTableSourceArn: "arn:aws:dynamodb:eu-west-1:123456789012:table/orders", Replicas: [{ Region: eu-central-1 }] }
          `,
        },
      ],
    },
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::GlobalTable
          Properties: { Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }] }
    `,
    {
      given: yaml`
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties: { Replicas: [{ Region: !Ref AWS::Region }, { Region: eu-central-1 }] }
      `,
      region: "eu-west-1",
    },
    // The CDK's older construct.
    yaml`
      Resources:
        Orders: { Type: AWS::DynamoDB::Table }
        Replica: { Type: Custom::DynamoDBReplica, Properties: { TableName: !Ref Orders, Region: eu-central-1 } }
    `,
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        replica {
          region_name = "eu-central-1"
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
      }

      resource "aws_dynamodb_table_replica" "recovery" {
        provider         = aws.recovery
        global_table_arn = aws_dynamodb_table.orders.arn
      }
    `,
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"
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
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        dynamic "replica" {
          for_each = toset(["eu-central-1", "us-east-1"])

          content {
            region_name = replica.key
          }
        }
      }
    `,
  ],
  fails: [
    { given: yaml`Resources: { «Orders»: { Type: AWS::DynamoDB::Table } }`, says: "DynamoDB table `Orders` has a copy in one region only" },
    {
      given: yaml`
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties: { Replicas: [{ Region: «eu-west-1» }] }
      `,
      says: "DynamoDB global table `Orders` has a copy in one region only",
    },
    {
      given: hcl`
        «resource "aws_dynamodb_table" "orders"» {
          name     = "orders"
          hash_key = "id"
        }
      `,
      says: "DynamoDB table `aws_dynamodb_table.orders` has a copy in one region only",
    },
    hcl`
      «resource "aws_dynamodb_table" "orders"» {
        name     = "orders"
        hash_key = "id"

        dynamic "replica" {
          for_each = []

          content {
            region_name = replica.value
          }
        }
      }
    `,
  ],
  unknown: [
    // The first table of several accounts does not say who joins it.
    {
      given: yaml`
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties: { Replicas: [{ Region: eu-west-1, GlobalTableSettingsReplicationMode: ENABLED }] }
      `,
      because: "a table of another account may be a replica of `Orders`, too",
    },
    {
      given: yaml`
        Parameters: { Spare: { Type: String } }
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties: { Replicas: [{ Region: !Ref AWS::Region }, { Region: !Ref Spare }] }
      `,
      because: "parameter `Spare` has no default",
    },
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties: { Replicas: [{ Region: eu-west-1 }, !If [IsProd, { Region: eu-central-1 }, !Ref AWS::NoValue]] }
      `,
      because: "has a copy in one region only when `Env` is not prod",
    },
    // Whose replica it is cannot be seen.
    {
      given: yaml`
        Parameters: { TableName: { Type: String } }
        Resources:
          Orders: { Type: AWS::DynamoDB::Table }
          Replica: { Type: Custom::DynamoDBReplica, Properties: { TableName: !Ref TableName, Region: eu-central-1 } }
      `,
      because: "parameter `TableName` has no default",
    },
    {
      given: hcl`
        variable "regions" {
          type = set(string)
        }

        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"

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
    {
      given: hcl`
        variable "is_prod" {
          type = bool
        }

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
        }

        resource "aws_dynamodb_table_replica" "recovery" {
          provider         = aws.recovery
          global_table_arn = aws_dynamodb_table.orders.arn
          count            = var.is_prod ? 1 : 0
        }
      `,
      because: "has a copy in one region only when",
    },
    {
      given: hcl`
        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"
        }

        module "replica" {
          source = "example.com/acme/replica/aws"
          table  = aws_dynamodb_table.orders.arn
        }
      `,
      because: "`module.replica` is given `aws_dynamodb_table.orders`, and what it makes is not among these files",
    },
  ],
});
