import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./backup-enabled.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: "7" } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBSnapshotIdentifier: snapshot, BackupRetentionPeriod: 7 } } }`,
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: 0 } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily, TargetBackupVault: v }] } } }
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
        snapshot_identifier     = "before-migration"
        backup_retention_period = 7
      }
    `,
    hcl`
      resource "aws_db_instance" "db" {}

      resource "aws_backup_plan" "daily" {
        name = "daily"

        rule {
          rule_name         = "daily"
          target_vault_name = "main"
        }
      }

      resource "aws_backup_selection" "db" {
        name         = "db"
        plan_id      = aws_backup_plan.daily.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        resources    = [aws_db_instance.db.arn]
      }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db } }
        Second: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Replica } }
    `,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c, BackupRetentionPeriod: 0 } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db, BackupRetentionPeriod: 0 } } }`,
    hcl`
      resource "aws_rds_cluster_instance" "member" {
        cluster_identifier = "main"
        engine             = "aurora-mysql"
        instance_class     = "db.r6g.large"
      }
    `,
    hcl`
      resource "aws_db_instance" "replica" {
        replicate_source_db = "main"
      }
    `,
  ],
  fails: [
    // A replica needs backups only where it has replicas of its own.
    {
      given: yaml`
        Resources:
          Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db, BackupRetentionPeriod: «0» } }
          Second: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Replica } }
      `,
      says: "RDS instance `Replica` has its automated backups turned off, without which RDS makes no replica of it",
    },
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db, UseLatestRestorableTime: true, BackupRetentionPeriod: «0» } }
    `,
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: «0» } } }`,
      says: "RDS instance `Db` has its automated backups turned off, and no backup plan selects it",
    },
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: «0» } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily, TargetBackupVault: v }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { IamRoleArn: r, Resources: [!Ref Db] } }
    `,
    // The provider asks for none unless it is told otherwise.
    {
      given: hcl`
        «resource "aws_db_instance" "db"» {
          engine = "postgres"
        }
      `,
      says: "RDS instance `aws_db_instance.db` has its automated backups turned off, and no backup plan selects it",
    },
    hcl`
      variable "settings" {
        default = { days = 0 }
      }

      resource "aws_db_instance" "db" {
        backup_retention_period = «var.settings.days»
      }
    `,
    {
      given: yaml`
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties:
              Engine: postgres
              # Off while the data are loaded.
              BackupRetentionPeriod: «0»
      `,
      becomes: `
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties:
              Engine: postgres
              # Off while the data are loaded.
              BackupRetentionPeriod: 7
      `,
    },
    {
      given: hcl`
        «resource "aws_db_instance" "db"» {
          engine = "postgres"

          # Orders and customers.
          db_name = "shop"
        }
      `,
      objectives: { retention: 90 },
      becomes: `
        resource "aws_db_instance" "db" {
          engine = "postgres"

          # Orders and customers.
          db_name                 = "shop"
          backup_retention_period = 35
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBSnapshotIdentifier: «snapshot» } } }`,
      because: "holds: Db.DBSnapshotIdentifier is `snapshot`, from where it takes over how long backups are kept",
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
    {
      given: hcl`
        resource "aws_db_instance" "db" {
          snapshot_identifier = «"before-migration"»
        }
      `,
      because: "from where it takes over how long backups are kept",
    },
    {
      given: hcl`
        resource "aws_db_instance" "copy" {
          identifier = "copy"

          «restore_to_point_in_time» {
            source_db_instance_identifier = "main"
            use_latest_restorable_time    = true
          }
        }
      `,
      because: "from where it takes over how long backups are kept",
    },
    {
      given: hcl`
        variable "is_copy" {
          type = bool
        }

        resource "aws_db_instance" "db" {
          backup_retention_period = var.is_copy ? 0 : 7
        }
      `,
      because: "has its automated backups turned off, and no backup plan selects it when",
    },
  ],
});
