import { hcl, testRule, yaml, type Setting } from "../../src/testing.ts";
import rule from "./twin-drift.ts";

const both: Setting = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };

const database = yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, EngineVersion: "17.4" } } }`;

testRule(rule, {
  holds: [
    { given: database, ...both, alsoIn: ["eu-central-1"] },
    // Nothing is written on either side, so that AWS chooses alike.
    {
      given: hcl`
        resource "aws_lambda_function" "orders" {
          for_each = toset(["eu-west-1", "eu-central-1"])
          region   = each.key
        }
      `,
      ...both,
    },
    // A read replica has the engine of its source.
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, EngineVersion: "17.4" } } }`,
      ...both,
      beside: [
        {
          given: yaml`Resources: { Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: "arn:aws:rds:eu-west-1:111122223333:db:db" } } }`,
          region: "eu-central-1",
        },
      ],
      stated: { twins: [{ home: "Db", recovery: "Replica" }] },
    },
    // Sizes may differ.
    {
      given: hcl`
        resource "aws_db_instance" "db" {
          for_each       = { eu-west-1 = "db.r6g.large", eu-central-1 = "db.t4g.micro" }
          region         = each.key
          engine         = "postgres"
          instance_class = each.value
        }
      `,
      ...both,
    },
  ],
  skips: [
    { given: database, ...both },
    { given: database, ...both, regions: { recovery: [] }, alsoIn: ["eu-central-1"] },
    { given: hcl`resource "aws_db_instance" "db" {}`, ...both },
    // Two functions of one block in each region: their keys tell which stands for which.
    {
      given: hcl`
        locals {
          functions = {
            home_mails = { region = "eu-west-1", timeout = 3 }
            home_bills = { region = "eu-west-1", timeout = 30 }
            away_bills = { region = "eu-central-1", timeout = 30 }
          }
        }

        resource "aws_lambda_function" "work" {
          for_each = local.functions
          region   = each.value.region
          timeout  = each.value.timeout
        }
      `,
      ...both,
    },
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Home: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, EngineVersion: «"17.4"» } }
      `,
      ...both,
      beside: [{ given: yaml`Resources: { Standby: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, EngineVersion: "16.8" } } }`, region: "eu-central-1" }],
      stated: { twins: [{ home: "Home", recovery: "Standby" }] },
      says: "RDS instance `Home` and its twin in the recovery region differ in the engine version",
    },
    {
      given: hcl`
        resource "aws_lambda_function" "orders" {
          for_each = { eu-west-1 = 30, eu-central-1 = 3 }
          region   = each.key
          timeout  = «each.value»
        }
      `,
      ...both,
      says: "Lambda function `aws_lambda_function.orders[\"eu-west-1\"]` and its twin in the recovery region differ in the timeout",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Version: { Type: String } }
        Resources:
          Home: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, EngineVersion: !Ref Version } }
          Standby: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, EngineVersion: "16.8" } }
      `,
      ...both,
      stated: { twins: [{ home: "Home", recovery: "Standby" }] },
      because: "Version",
    },
    {
      given: hcl`
        variable "memory" {}

        resource "aws_lambda_function" "orders" {
          for_each    = { eu-west-1 = var.memory, eu-central-1 = 256 }
          region      = each.key
          memory_size = each.value
        }
      `,
      ...both,
      because: "var.memory",
    },
  ],
});
