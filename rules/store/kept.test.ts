import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./kept.ts";

testRule(rule, {
  holds: [
    // Each layer by itself.
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeletionProtection: true } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: Retain, UpdateReplacePolicy: Snapshot } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeleteAutomatedBackups: false } } }`,
    // The default deletion policy of a database is a snapshot.
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, UpdateReplacePolicy: Snapshot } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, UpdateReplacePolicy: Retain } }`,
    yaml`Resources: { Table: { Type: AWS::DynamoDB::Table, DeletionPolicy: Retain, UpdateReplacePolicy: Retain } }`,
    yaml`Resources: { Table: { Type: AWS::DynamoDB::Table, Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } } } }`,
    yaml`
      Resources:
        Table:
          Type: AWS::DynamoDB::GlobalTable
          Properties: { Replicas: [{ Region: eu-west-1, DeletionProtectionEnabled: true }, { Region: eu-central-1, DeletionProtectionEnabled: true }] }
    `,
    // What is deleted of a global table are the other replicas: this one has all the data. The rest is `dynamodb-deletion-protection`'s.
    yaml`
      Resources:
        Table:
          Type: AWS::DynamoDB::GlobalTable
          Properties: { Replicas: [{ Region: eu-west-1, DeletionProtectionEnabled: true }, { Region: eu-central-1 }] }
    `,
    // A last backup of one replica holds the data of all.
    yaml`
      Resources:
        Table:
          Type: AWS::DynamoDB::GlobalTable
          Properties:
            Replicas: [{ Region: eu-west-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }, { Region: eu-central-1 }]
    `,
    // S3 deletes no bucket that holds objects.
    yaml`Resources: { Bucket: { Type: AWS::S3::Bucket, DeletionPolicy: Delete } }`,
    // Recovery points outlive what they were made of.
    yaml`
      Resources:
        Table: { Type: AWS::DynamoDB::Table }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
    `,
    // Each layer by itself. The provider takes a last snapshot, or refuses for want of its name.
    hcl`
      resource "aws_db_instance" "db" {
      }
    `,
    hcl`
      resource "aws_db_instance" "db" {
        skip_final_snapshot = true
        deletion_protection = true
      }
    `,
    hcl`
      resource "aws_db_instance" "db" {
        skip_final_snapshot      = true
        backup_retention_period  = 7
        delete_automated_backups = false
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
    hcl`
      resource "aws_rds_cluster" "main" {
        engine              = "aurora-mysql"
        skip_final_snapshot = true

        lifecycle {
          prevent_destroy = true
        }
      }
    `,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine = "aurora-mysql"

        final_snapshot_identifier = "last"
      }
    `,
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
        name     = "orders"
        hash_key = "id"

        point_in_time_recovery {
          enabled = true
        }
      }
    `,
    // One replica that cannot be deleted has all the data.
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        replica {
          region_name                 = "eu-central-1"
          deletion_protection_enabled = true
        }
      }
    `,
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"
      }

      resource "aws_backup_plan" "daily" {
        name = "daily"

        rule {
          rule_name         = "daily"
          target_vault_name = "main"
        }
      }

      resource "aws_backup_selection" "orders" {
        name         = "orders"
        plan_id      = aws_backup_plan.daily.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        resources    = [aws_dynamodb_table.orders.arn]
      }
    `,
  ],
  skips: [
    yaml`Resources: { Member: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: main } } }`,
    yaml`Resources: { Logs: { Type: AWS::S3::Bucket, Properties: { AccessControl: LogDeliveryWrite } } }`,
    // Their data has its original elsewhere.
    yaml`Resources: { Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: main } } }`,
    yaml`Resources: { Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: main } } }`,
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
        skip_final_snapshot = true
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance } }`,
      says: "RDS instance `Db` can be deleted or replaced by mistake, and nothing of it is kept",
    },
    // The snapshot of the default policy is taken on deletion, not on replacement.
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, UpdateReplacePolicy: «Delete» } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeletionProtection: «false», DeleteAutomatedBackups: true } } }`,
    // Backups that were never made cannot be kept.
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeleteAutomatedBackups: false, BackupRetentionPeriod: «0» } } }`,
    yaml`Resources: { «Cluster»: { Type: AWS::RDS::DBCluster } }`,
    // A Multi-AZ DB cluster cannot be restored from the automated backups that it leaves.
    yaml`
      Resources:
        «Cluster»: { Type: AWS::RDS::DBCluster, Properties: { DBClusterInstanceClass: db.m6gd.large, DeleteAutomatedBackups: false } }
    `,
    yaml`Resources: { «Table»: { Type: AWS::DynamoDB::Table } }`,
    yaml`
      Resources:
        «Table»: { Type: AWS::DynamoDB::GlobalTable, Properties: { Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }] } }
    `,
    // A primary that is restored from a snapshot is no secondary.
    yaml`Resources: { «Cluster»: { Type: AWS::RDS::DBCluster, Properties: { SnapshotIdentifier: s, GlobalClusterIdentifier: main } } }`,
    // What the CDK's automatic deletion empties.
    yaml`
      Resources:
        «Bucket»: { Type: AWS::S3::Bucket }
        AutoDelete: { Type: "Custom::S3AutoDeleteObjects", Properties: { BucketName: !Ref Bucket } }
    `,
    {
      given: hcl`
        resource "aws_db_instance" "db" {
          skip_final_snapshot = «true»
        }
      `,
      says: "RDS instance `aws_db_instance.db` can be deleted or replaced by mistake, and nothing of it is kept",
    },
    // Nothing is left of backups that are off by default.
    hcl`
      resource "aws_db_instance" "db" {
        skip_final_snapshot      = «true»
        delete_automated_backups = false
      }
    `,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine = "aurora-mysql"

        skip_final_snapshot = «true»
      }
    `,
    {
      given: hcl`
        «resource "aws_dynamodb_table" "orders"» {
          name     = "orders"
          hash_key = "id"
        }
      `,
      says: "DynamoDB table `aws_dynamodb_table.orders` can be deleted or replaced by mistake, and nothing of it is kept",
    },
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        lifecycle {
          prevent_destroy = «false»
        }

        replica {
          region_name = "eu-central-1"
        }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Protected: { Type: String } }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeletionProtection: «!Ref Protected» } } }
      `,
      because: "parameter `Protected` has no default",
    },
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeletionProtection: !If [IsProd, true, false] } } }
      `,
      because: "can be deleted or replaced by mistake, and nothing of it is kept when `Env` is not prod",
    },
    {
      given: yaml`
        Resources:
          Table: { Type: AWS::DynamoDB::GlobalTable, Properties: { DeletionProtectionEnabled: true, Replicas: [{ Region: eu-west-1 }] } }
      `,
      because: "which AWS does not know",
    },
    {
      given: hcl`
        variable "is_protected" {
          type = bool
        }

        resource "aws_db_instance" "db" {
          skip_final_snapshot = true
          deletion_protection = var.is_protected
        }
      `,
      because: "can be deleted or replaced by mistake, and nothing of it is kept when",
    },
    {
      given: hcl`
        variable "environment" {
          type = string
        }

        resource "aws_db_instance" "db" {
          skip_final_snapshot = var.environment == "dev"
        }
      `,
      because: "can be deleted or replaced by mistake, and nothing of it is kept when",
    },
  ],
});
