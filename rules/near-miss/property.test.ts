import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./property.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: true, PreferredBackupWindow: "03:00-04:00" } } }`,
    // A name that means no protection is not ours to judge.
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { NoSuchProperty: true } } }`,
    yaml`
      Parameters: { Env: { Type: String, Default: dev } }
      Conditions: { IsProd: !Equals [!Ref Env, prod] }
      Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupWindow: !If [IsProd, "03:00-04:00", !Ref AWS::NoValue] } } }
    `,
    hcl`
      resource "aws_s3_bucket" "data" {
        versioning { enabled = true }
      }

      resource "aws_db_instance" "db" {
        multi_az = true
      }
    `,
    hcl`
      resource "aws_db_instance" "db" {
        multi_az      = true
        backup_window = "03:00-04:00"
      }
    `,
    // The instance of a cluster has it under the cluster's name.
    hcl`
      resource "aws_rds_cluster_instance" "member" {
        cluster_identifier      = "main"
        engine                  = "aurora-mysql"
        instance_class          = "db.r6g.large"
        preferred_backup_window = "03:00-04:00"
      }
    `,
  ],
  skips: [
    yaml`Resources: { Subnet: { Type: AWS::EC2::Subnet, Properties: { BackupWindow: "03:00-04:00" } } }`,
    hcl`
      resource "aws_subnet" "a" {
        backup_window = "03:00-04:00"
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Transform: AWS::Serverless-2016-10-31
        Resources: { Orders: { Type: AWS::Serverless::SimpleTable, Properties: { DeletionProtectionEnabled: «true» } } }
      `,
      says: "DynamoDB table `Orders` has `DeletionProtectionEnabled`, which AWS does not know: only an `AWS::DynamoDB::Table` can have deletion protection",
      stays: "no edit",
    },
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupWindow: «"03:00-04:00"» } } }`,
      says: "RDS instance `Db` has `BackupWindow`, which AWS does not know: it is called `PreferredBackupWindow`",
    },
    {
      given: yaml`Resources: { Cache: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { AutomaticFailover: «true» } } }`,
      says: "ElastiCache replication group `Cache` has `AutomaticFailover`, which AWS does not know: it is called `AutomaticFailoverEnabled`",
    },
    {
      given: yaml`Resources: { Search: { Type: AWS::OpenSearchService::Domain, Properties: { ClusterConfig: { MultiAZWithStandby: «true» } } } }`,
      says: "OpenSearch domain `Search` has `ClusterConfig.MultiAZWithStandby`, which AWS does not know: it is called `ClusterConfig.MultiAZWithStandbyEnabled`",
    },
    // Each on its own line.
    yaml`
      Resources:
        Db:
          Type: AWS::RDS::DBInstance
          Properties:
            BackupWindow: «"03:00-04:00"»
            MaintenanceWindow: «"sun:04:00-sun:05:00"»
            MultiAZ: true
    `,
    {
      given: yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Region: «us-west-2» } } }`,
      says: "RDS cluster `Cluster` has `Region`, which AWS does not know: a cluster is created in the region of its stack; a secondary in another region is a stack of its own there",
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ Schedule: «cron(0 5 ? * * *)» }] } } }
      `,
      says: "Backup plan `Plan` has `BackupPlan.BackupPlanRule[0].Schedule`, which AWS does not know: it is called `ScheduleExpression`",
    },
    {
      given: hcl`
        resource "aws_s3_bucket" "data" {
          «versioning_configuration» {
            status = "Enabled"
          }
        }
      `,
      says: "S3 bucket `aws_s3_bucket.data` has `versioning_configuration`, which the AWS provider does not know: a resource `aws_s3_bucket_versioning` says it, in `versioning_configuration.status`",
      stays: "no edit",
    },
    hcl`
      resource "aws_backup_plan" "plan" {
        name = "plan"

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"

          schedule_expression = «"cron(0 5 ? * * *)"»
        }
      }
    `,
    {
      given: hcl`
        resource "aws_rds_cluster" "main" {
          engine        = "aurora-mysql"
          backup_window = «"03:00-04:00"»
        }
      `,
      says: "RDS cluster `aws_rds_cluster.main` has `backup_window`, which the AWS provider does not know: it is called `preferred_backup_window`",
    },
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name                           = "orders"
        hash_key                       = "id"
        deletion_protection            = «true»
        point_in_time_recovery_enabled = «true»
      }
    `,
    {
      given: hcl`
        resource "aws_rds_cluster" "main" {
          engine   = "aurora-mysql"
          multi_az = «true»
        }
      `,
      says: "RDS cluster `aws_rds_cluster.main` has `multi_az`, which the AWS provider does not know: an Aurora cluster fails over to an instance in another zone, and a Multi-AZ DB cluster is one with an instance class of its own",
      stays: "no edit",
    },
    // What refers to something else is for somebody to write anew.
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { PrimaryDBInstanceIdentifier: «!Ref Db» } } }`,
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties:
              BackupWindow: «"03:00-04:00"»
              # Orders and customers.
              Engine: postgres
      `,
      becomes: `
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties:
              # Orders and customers.
              Engine: postgres
              PreferredBackupWindow: "03:00-04:00"
      `,
    },
    {
      given: hcl`
        resource "aws_dynamodb_table" "orders" {
          name                           = "orders" # of the shop
          point_in_time_recovery_enabled = «true»
        }
      `,
      becomes: `
        resource "aws_dynamodb_table" "orders" {
          name = "orders" # of the shop

          point_in_time_recovery {
            enabled = true
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupWindow: !If [IsProd, "03:00-04:00", !Ref AWS::NoValue] } } }
      `,
      because: "when `Env` is prod",
    },
    {
      given: hcl`
        variable "versioned" { type = bool }

        resource "aws_s3_bucket" "data" {
          dynamic "versioning_configuration" {
            for_each = var.versioned ? [1] : []

            content {
              status = "Enabled"
            }
          }
        }
      `,
      because: "versioning_configuration is written, which the AWS provider does not know",
    },
    {
      given: hcl`
        variable "has_window" {
          type = bool
        }

        resource "aws_rds_cluster" "main" {
          engine        = "aurora-mysql"
          backup_window = var.has_window ? "03:00-04:00" : null
        }
      `,
      because: "aws_rds_cluster.main.backup_window is written, which the AWS provider does not know",
    },
  ],
});
