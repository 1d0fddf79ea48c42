import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./final-snapshot.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, UpdateReplacePolicy: Snapshot } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: RetainExceptOnCreate, UpdateReplacePolicy: Retain } }`,
    // A last snapshot is what the provider does unless it is told to skip it.
    hcl`
      resource "aws_db_instance" "db" {
        final_snapshot_identifier = "orders-last"
      }
    `,
    // Without a name for the snapshot the deletion is refused, and nothing is lost.
    hcl`
      resource "aws_db_instance" "db" {
        skip_final_snapshot = false
      }
    `,
    hcl`
      resource "aws_db_instance" "db" {
        skip_final_snapshot = true

        lifecycle {
          prevent_destroy = true
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: Delete, Properties: { DBClusterIdentifier: c } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: Snapshot, Properties: { SourceDBInstanceIdentifier: db } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: custom-oracle-ee } } }`,
    hcl`
      resource "aws_db_instance" "replica" {
        replicate_source_db = "main"
        skip_final_snapshot = true
      }
    `,
    hcl`
      resource "aws_rds_cluster_instance" "member" {
        cluster_identifier = "main"
        engine             = "aurora-mysql"
        instance_class     = "db.r6g.large"
      }
    `,
  ],
  fails: [
    // Not a policy for replacements.
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: Retain, UpdateReplacePolicy: «RetainExceptOnCreate» } }`,
    {
      given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance } }`,
      says: "RDS instance `Db` leaves no snapshot when an update replaces it",
    },
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: «Delete», UpdateReplacePolicy: Retain } }`,
      says: "RDS instance `Db` leaves no snapshot when it is deleted",
    },
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: Retain, UpdateReplacePolicy: «Delete» } }`,
    {
      given: hcl`
        resource "aws_db_instance" "db" {
          skip_final_snapshot       = «true»
          final_snapshot_identifier = "orders-last"
        }
      `,
      says: "RDS instance `aws_db_instance.db` leaves no snapshot when it is deleted",
    },
    hcl`
      resource "aws_db_instance" "db" {
        skip_final_snapshot = «true»

        lifecycle {
          prevent_destroy = false
        }
      }
    `,
    {
      given: yaml`
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            DeletionPolicy: «Delete»
            Properties:
              Engine: postgres # orders and customers
      `,
      becomes: `
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            DeletionPolicy: Snapshot
            UpdateReplacePolicy: Snapshot
            Properties:
              Engine: postgres # orders and customers
      `,
    },
    {
      given: hcl`
        resource "aws_db_instance" "db" {
          engine              = "postgres"
          skip_final_snapshot = «true» # nobody has named one
        }
      `,
      becomes: `
        resource "aws_db_instance" "db" {
          engine              = "postgres"
          skip_final_snapshot = true # nobody has named one

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
        Transform: AWS::LanguageExtensions
        Parameters: { Policy: { Type: String } }
        Resources: { Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: !Ref Policy, UpdateReplacePolicy: Snapshot } }
      `,
      because: "parameter `Policy` has no default",
    },
    {
      given: hcl`
        variable "environment" {
          type = string
        }

        resource "aws_db_instance" "db" {
          skip_final_snapshot = var.environment != "prod"
        }
      `,
      because: "leaves no snapshot when it is deleted when",
    },
  ],
});
