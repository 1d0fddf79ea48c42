import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./deletion-protection.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeletionProtection: true } } }`,
    hcl`
      resource "aws_db_instance" "db" {
        deletion_protection = true
      }
    `,
  ],
  skips: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, DeletionProtection: false } } }`,
    hcl`
      resource "aws_rds_cluster_instance" "member" {
        cluster_identifier = "main"
        engine             = "aurora-mysql"
        instance_class     = "db.r6g.large"
      }
    `,
  ],
  fails: [
    { given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance } }`, says: "RDS instance `Db` can be deleted by one call" },
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db, DeletionProtection: «false» } } }`,
    hcl`
      «resource "aws_db_instance" "db"» {
        lifecycle {
          prevent_destroy = true
        }
      }
    `,
    hcl`
      resource "aws_db_instance" "db" {
        deletion_protection = «false»
      }
    `,
    {
      given: yaml`
        Resources:
          «Db»:
            Type: AWS::RDS::DBInstance
            Properties:
              Engine: postgres # orders and customers
      `,
      becomes: `
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties:
              Engine: postgres # orders and customers
              DeletionProtection: true
      `,
    },
    {
      given: hcl`
        resource "aws_db_instance" "db" {
          engine              = "postgres"
          deletion_protection = «false» # while it is built
        }
      `,
      becomes: `
        resource "aws_db_instance" "db" {
          engine              = "postgres"
          deletion_protection = true # while it is built
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeletionProtection: !If [IsProd, true, !Ref AWS::NoValue] } } }
      `,
      because: "can be deleted by one call when `Env` is not prod",
    },
    {
      given: hcl`
        variable "is_protected" {
          type = bool
        }

        resource "aws_db_instance" "db" {
          deletion_protection = var.is_protected
        }
      `,
      because: "can be deleted by one call when",
    },
  ],
});
