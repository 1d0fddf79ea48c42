import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./deletion-protection.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Orders: { Type: AWS::DynamoDB::Table, Properties: { DeletionProtectionEnabled: true } } }`,
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::GlobalTable
          Properties:
            Replicas: [{ Region: eu-west-1, DeletionProtectionEnabled: true }, { Region: eu-central-1, DeletionProtectionEnabled: "true" }]
    `,
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name                        = "orders"
        hash_key                    = "id"
        deletion_protection_enabled = true
      }
    `,
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name                        = "orders"
        hash_key                    = "id"
        deletion_protection_enabled = true

        replica {
          region_name                 = "eu-central-1"
          deletion_protection_enabled = true
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
        name                        = "orders"
        hash_key                    = "id"
        deletion_protection_enabled = true
      }

      resource "aws_dynamodb_table_replica" "recovery" {
        provider                    = aws.recovery
        global_table_arn            = aws_dynamodb_table.orders.arn
        deletion_protection_enabled = true
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Orders»: { Type: AWS::DynamoDB::Table } }`,
      says: "DynamoDB table `Orders` can be deleted: it has no deletion protection",
    },
    {
      given: yaml`
        Transform: AWS::Serverless-2016-10-31
        Resources:
          «Orders»: { Type: AWS::Serverless::SimpleTable, Properties: { DeletionProtectionEnabled: true } }
      `,
      stays: "no such property",
      says: "DynamoDB table `Orders` can be deleted: it has no deletion protection, which its type cannot have",
    },
    yaml`Resources: { Orders: { Type: AWS::DynamoDB::Table, Properties: { DeletionProtectionEnabled: «false» } } }`,
    // The policy of the stack is another layer.
    yaml`Resources: { «Orders»: { Type: AWS::DynamoDB::Table, DeletionPolicy: Retain, UpdateReplacePolicy: Retain } }`,
    {
      given: yaml`
        Resources:
          «Orders»:
            Type: AWS::DynamoDB::GlobalTable
            Properties: { Replicas: [{ Region: eu-west-1, DeletionProtectionEnabled: true }, { Region: eu-central-1 }] }
      `,
      says: "DynamoDB global table `Orders` can be deleted in at least one region: it has no deletion protection",
    },
    {
      given: hcl`
        «resource "aws_dynamodb_table" "orders"» {
          name     = "orders"
          hash_key = "id"
        }
      `,
      says: "DynamoDB table `aws_dynamodb_table.orders` can be deleted: it has no deletion protection",
    },
    // Replicas start without it, whatever the table has.
    {
      given: hcl`
        resource "aws_dynamodb_table" "orders" {
          name                        = "orders"
          hash_key                    = "id"
          deletion_protection_enabled = true

          replica {
            region_name                 = "eu-central-1"
            deletion_protection_enabled = «false»
          }
        }
      `,
      says: "DynamoDB table `aws_dynamodb_table.orders` can be deleted in at least one region: it has no deletion protection",
    },
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name                        = "orders"
        hash_key                    = "id"
        deletion_protection_enabled = «false»
      }
    `,
    {
      given: yaml`
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              Replicas:
                - Region: eu-west-1
                  DeletionProtectionEnabled: «false»
                - Region: eu-central-1 # for recovery
      `,
      becomes: `
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              Replicas:
                - Region: eu-west-1
                  DeletionProtectionEnabled: true
                - Region: eu-central-1 # for recovery
                  DeletionProtectionEnabled: true
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
          name                        = "orders"
          hash_key                    = "id"
          deletion_protection_enabled = true

          # For recovery.
          replica {
            region_name                 = "eu-central-1"
            deletion_protection_enabled = true
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Protected: { Type: String } }
        Resources: { Orders: { Type: AWS::DynamoDB::Table, Properties: { DeletionProtectionEnabled: «!Ref Protected» } } }
      `,
      because: "parameter `Protected` has no default",
    },
    {
      given: hcl`
        variable "is_protected" {
          type = bool
        }

        resource "aws_dynamodb_table" "orders" {
          name                        = "orders"
          hash_key                    = "id"
          deletion_protection_enabled = var.is_protected
        }
      `,
      because: "can be deleted: it has no deletion protection when",
    },
  ],
});
