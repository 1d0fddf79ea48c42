import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./pitr.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Orders: { Type: AWS::Cassandra::Table, Properties: { KeyspaceName: shop, PointInTimeRecoveryEnabled: true } } }`,
    hcl`
      resource "aws_keyspaces_table" "orders" {
        keyspace_name = "shop"
        table_name    = "orders"

        point_in_time_recovery { status = "ENABLED" }
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Orders»: { Type: AWS::Cassandra::Table, Properties: { KeyspaceName: shop } } }`,
      says: "Keyspaces table `Orders` has no point-in-time recovery",
    },
    yaml`Resources: { Orders: { Type: AWS::Cassandra::Table, Properties: { KeyspaceName: shop, PointInTimeRecoveryEnabled: «false» } } }`,
    // No backup plan makes up for it.
    yaml`
      Resources:
        «Orders»: { Type: AWS::Cassandra::Table, Properties: { KeyspaceName: shop } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily, TargetBackupVault: v }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { IamRoleArn: r, Resources: ["*"] } }
    `,
    {
      given: hcl`
        «resource "aws_keyspaces_table" "orders"» {
          keyspace_name = "shop"
          table_name    = "orders"
        }
      `,
      says: "Keyspaces table `aws_keyspaces_table.orders` has no point-in-time recovery",
    },
    hcl`
      resource "aws_keyspaces_table" "orders" {
        keyspace_name = "shop"
        table_name    = "orders"

        point_in_time_recovery { status = «"DISABLED"» }
      }
    `,
    {
      given: yaml`
        Resources:
          «Orders»:
            Type: AWS::Cassandra::Table
            Properties:
              KeyspaceName: shop # with the customers
              TableName: orders
      `,
      becomes: `
        Resources:
          Orders:
            Type: AWS::Cassandra::Table
            Properties:
              KeyspaceName: shop # with the customers
              TableName: orders
              PointInTimeRecoveryEnabled: true
      `,
    },
    {
      given: hcl`
        «resource "aws_keyspaces_table" "orders"» {
          keyspace_name = "shop" # with the customers
          table_name    = "orders"
        }
      `,
      becomes: `
        resource "aws_keyspaces_table" "orders" {
          keyspace_name = "shop" # with the customers
          table_name    = "orders"

          point_in_time_recovery {
            status = "ENABLED"
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { History: { Type: String } }
        Resources: { Orders: { Type: AWS::Cassandra::Table, Properties: { KeyspaceName: shop, PointInTimeRecoveryEnabled: «!Ref History» } } }
      `,
      because: "parameter `History` has no default",
    },
    {
      given: hcl`
        variable "history" {
          type = string
        }

        resource "aws_keyspaces_table" "orders" {
          keyspace_name = "shop"
          table_name    = "orders"

          point_in_time_recovery { status = «var.history» }
        }
      `,
      because: "`var.history` has no default",
    },
  ],
});
