import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./backup-retention.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: 7 } } }`,
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: a, TargetBackupVault: v, Lifecycle: { DeleteAfterDays: 90 } }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { IamRoleArn: r, Resources: [!GetAtt Db.DBInstanceArn] } }
    `,
    hcl`
      resource "aws_db_instance" "db" {
        backup_retention_period = 7
      }
    `,
    hcl`
      resource "aws_db_instance" "db" {
        backup_retention_period = 1
      }

      resource "aws_backup_plan" "long" {
        name = "long"

        rule {
          rule_name         = "long"
          target_vault_name = "main"

          lifecycle {
            delete_after = 90
          }
        }
      }

      resource "aws_backup_selection" "db" {
        name         = "db"
        plan_id      = aws_backup_plan.long.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        resources    = [aws_db_instance.db.arn]
      }
    `,
  ],
  skips: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: 0 } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db } } }`,
    // Off by default, which is another rule's finding.
    hcl`
      resource "aws_db_instance" "db" {}
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
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: «6» } } }`,
      says: "RDS instance `Db` keeps its backups for less than 7 days",
    },
    yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance } }`,
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: «36» } } }`,
      says: "RDS instance `Db` asks for its backups to be kept longer than the 35 days that AWS takes",
    },
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: «7» } } }`,
      objectives: { retention: 30 },
      says: "RDS instance `Db` keeps its backups for less than 30 days",
    },
    {
      given: hcl`
        resource "aws_db_instance" "db" {
          backup_retention_period = «1»
        }
      `,
      says: "RDS instance `aws_db_instance.db` keeps its backups for less than 7 days",
    },
    {
      given: hcl`
        locals {
          days = { dev = 1, prod = 30 }
        }

        resource "aws_db_instance" "db" {
          backup_retention_period = «local.days["dev"]»
        }
      `,
      becomes: `
        locals {
          days = { dev = 7, prod = 30 }
        }

        resource "aws_db_instance" "db" {
          backup_retention_period = local.days["dev"]
        }
      `,
    },
    {
      given: yaml`
        Parameters:
          Days:
            Type: Number
            Default: 1 # kept short for tests
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties:
              BackupRetentionPeriod: «!Ref Days»
      `,
      becomes: `
        Parameters:
          Days:
            Type: Number
            Default: 7 # kept short for tests
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties:
              BackupRetentionPeriod: !Ref Days
      `,
    },
    {
      given: hcl`
        resource "aws_db_instance" "db" {
          engine                  = "postgres"
          backup_retention_period = «40» # days
        }
      `,
      becomes: `
        resource "aws_db_instance" "db" {
          engine                  = "postgres"
          backup_retention_period = 35 # days
        }
      `,
    },
    // Only a backup plan keeps them so long.
    { given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: «30» } } }`, objectives: { retention: 90 }, stays: "no edit" },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: !If [IsProd, 30, 1] } } }
      `,
      because: "keeps its backups for less than 7 days when `Env` is not prod",
    },
    {
      given: yaml`
        Parameters: { Days: { Type: Number } }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: !Ref Days } } }
      `,
      because: "parameter `Days` has no default",
    },
    {
      given: hcl`
        variable "days" {
          type = number
        }

        resource "aws_db_instance" "db" {
          backup_retention_period = var.days
        }
      `,
      because: "`var.days` has no default",
    },
  ],
});
