import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./writable.ts";

const setting = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          Orders: { Type: AWS::DynamoDB::GlobalTable, Properties: { Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }] } }
      `,
      ...setting,
    },
    // All writes go to one region, and move with a health-checked record.
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        resource "aws_db_instance" "db" {
          engine                  = "postgres"
          backup_retention_period = 7
        }

        resource "aws_db_instance" "replica" {
          region              = "eu-central-1"
          replicate_source_db = aws_db_instance.db.arn
        }

        resource "aws_route53_record" "writer" {
          name            = "writer"
          type            = "CNAME"
          records         = [aws_db_instance.db.address]
          health_check_id = "11111111-1111"

          failover_routing_policy {
            type = "PRIMARY"
          }
        }
      `,
      ...setting,
    },
    // Each region writes data of its own, as somebody stands for.
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance } }`,
      ...setting,
      stated: { attested: new Map([["Db", ["data-writable-everywhere"]]]) },
    },
  ],
  skips: [
    // There is no second region.
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance } }`,
    hcl`resource "aws_db_instance" "db" {}`,
    // A replica is judged by what it is a replica of.
    { given: yaml`Resources: { Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: arn:aws:rds:eu-central-1:111122223333:db:main } } }`, ...setting },
  ],
  fails: [
    {
      given: yaml`Resources: { «Table»: { Type: AWS::DynamoDB::Table } }`,
      ...setting,
      says: "DynamoDB table `Table` takes writes in one region, and nothing moves them to another",
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        «resource "aws_db_instance" "db"» {
          engine                  = "postgres"
          backup_retention_period = 7
        }

        resource "aws_db_instance" "replica" {
          region              = "eu-central-1"
          replicate_source_db = aws_db_instance.db.arn
        }
      `,
      ...setting,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Other: { Type: String } }
        Resources: { Orders: { Type: AWS::DynamoDB::GlobalTable, Properties: { Replicas: [{ Region: eu-west-1 }, { Region: !Ref Other }] } } }
      `,
      ...setting,
      because: "Other",
    },
    {
      given: hcl`
        variable "regions" {
          type = set(string)
        }

        resource "aws_dynamodb_table" "orders" {
          region = "eu-west-1"

          dynamic "replica" {
            for_each = var.regions

            content {
              region_name = replica.key
            }
          }
        }
      `,
      ...setting,
      because: "var.regions",
    },
  ],
});
