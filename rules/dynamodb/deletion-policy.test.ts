import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./deletion-policy.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Orders: { Type: AWS::DynamoDB::Table, DeletionPolicy: Retain, UpdateReplacePolicy: Retain } }`,
    yaml`Resources: { Orders: { Type: AWS::DynamoDB::Table, DeletionPolicy: RetainExceptOnCreate, UpdateReplacePolicy: Retain } }`,
    yaml`Resources: { Orders: { Type: AWS::DynamoDB::Table, Properties: { DeletionProtectionEnabled: true } } }`,
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::GlobalTable
          DeletionPolicy: Retain
          UpdateReplacePolicy: Retain
          Properties: { Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }] }
    `,
    // Terraform refuses to delete it, and to replace it.
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        lifecycle {
          prevent_destroy = true
        }
      }
    `,
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name                        = "orders"
        hash_key                    = "id"
        deletion_protection_enabled = true
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Orders»: { Type: AWS::DynamoDB::Table } }`,
      says: "DynamoDB table `Orders` is deleted with its definition, or when a change replaces it",
    },
    yaml`Resources: { Orders: { Type: AWS::DynamoDB::Table, DeletionPolicy: «Delete» } }`,
    // Kept when it is deleted, and lost when it is replaced.
    yaml`Resources: { «Orders»: { Type: AWS::DynamoDB::Table, DeletionPolicy: Retain } }`,
    // There are no snapshots of tables.
    yaml`Resources: { Orders: { Type: AWS::DynamoDB::Table, DeletionPolicy: «Snapshot», UpdateReplacePolicy: Snapshot } }`,
    yaml`
      Resources:
        «Orders»:
          Type: AWS::DynamoDB::GlobalTable
          Properties: { Replicas: [{ Region: eu-west-1, DeletionProtectionEnabled: true }, { Region: eu-central-1 }] }
    `,
    {
      given: hcl`
        «resource "aws_dynamodb_table" "orders"» {
          name     = "orders"
          hash_key = "id"
        }
      `,
      says: "DynamoDB table `aws_dynamodb_table.orders` is deleted with its definition, or when a change replaces it",
    },
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        lifecycle {
          prevent_destroy = «false»
        }
      }
    `,
    {
      given: yaml`
        Resources:
          «Orders»:
            Type: AWS::DynamoDB::Table
            DeletionPolicy: Retain # not with the stack
            Properties:
              TableName: orders
      `,
      becomes: `
        Resources:
          Orders:
            Type: AWS::DynamoDB::Table
            DeletionPolicy: Retain # not with the stack
            UpdateReplacePolicy: Retain
            Properties:
              TableName: orders
      `,
    },
    {
      given: hcl`
        «resource "aws_dynamodb_table" "orders"» {
          name     = "orders"
          hash_key = "id" # the order's
        }
      `,
      becomes: `
        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id" # the order's

          lifecycle {
            prevent_destroy = true
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
      because: "is deleted with its definition, or when a change replaces it when",
    },
  ],
});
