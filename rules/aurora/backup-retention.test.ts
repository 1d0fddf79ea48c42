import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./backup-retention.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, BackupRetentionPeriod: 7 } } }`,
    yaml`
      Resources:
        Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily, TargetBackupVault: v }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { IamRoleArn: r, Resources: [!GetAtt Cluster.DBClusterArn] } }
    `,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine                  = "aurora-mysql"
        backup_retention_period = 7
      }
    `,
    // Without an engine, as older providers take it, a cluster is Aurora.
    hcl`
      resource "aws_rds_cluster" "main" {
        backup_retention_period = 7
      }
    `,
  ],
  skips: [
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, GlobalClusterIdentifier: g } } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, ReplicationSourceIdentifier: c } } }`,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine                    = "aurora-mysql"
        global_cluster_identifier = "app"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Cluster»: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql } } }`,
      says: "RDS cluster `Cluster` keeps its backups for less than 7 days",
    },
    {
      given: yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, BackupRetentionPeriod: «0» } } }`,
      says: "RDS cluster `Cluster` turns its backups off, which AWS rejects",
    },
    {
      given: yaml`
        Resources:
          Cluster:
            Type: AWS::RDS::DBCluster
            Properties:
              Engine: mysql
              DBClusterInstanceClass: db.m6gd.large
              BackupRetentionPeriod: «3» # over the weekend
      `,
      becomes: `
        Resources:
          Cluster:
            Type: AWS::RDS::DBCluster
            Properties:
              Engine: mysql
              DBClusterInstanceClass: db.m6gd.large
              BackupRetentionPeriod: 7 # over the weekend
      `,
    },
    // For so long a backup plan alone keeps backups.
    {
      given: yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, BackupRetentionPeriod: «30» } } }`,
      objectives: { retention: 90 },
      stays: "no edit",
    },
    {
      given: yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, BackupRetentionPeriod: «40» } } }`,
      says: "RDS cluster `Cluster` asks for its backups to be kept longer than the 35 days that AWS takes",
    },
    yaml`
      Resources:
        Primary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, MasterUsername: a, GlobalClusterIdentifier: g, BackupRetentionPeriod: «1» } }
    `,
    // A cluster keeps one day where an instance keeps none.
    {
      given: hcl`
        «resource "aws_rds_cluster" "main"» {
          engine = "aurora-mysql"
        }
      `,
      says: "RDS cluster `aws_rds_cluster.main` keeps its backups for less than 7 days",
      becomes: `
        resource "aws_rds_cluster" "main" {
          engine                  = "aurora-mysql"
          backup_retention_period = 7
        }
      `,
    },
    {
      given: hcl`
        resource "aws_rds_cluster" "main" {
          engine                  = "aurora-mysql"
          backup_retention_period = «36» # as long as can be
        }
      `,
      becomes: `
        resource "aws_rds_cluster" "main" {
          engine                  = "aurora-mysql"
          backup_retention_period = 35 # as long as can be
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Days: { Type: Number } }
        Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, BackupRetentionPeriod: !Ref Days } } }
      `,
      because: "parameter `Days` has no default",
    },
    {
      given: hcl`
        variable "days" {
          type = number
        }

        resource "aws_rds_cluster" "main" {
          engine                  = "aurora-mysql"
          backup_retention_period = var.days
        }
      `,
      because: "`var.days` has no default",
    },
    {
      given: hcl`
        resource "aws_rds_cluster" "copy" {
          engine = "aurora-mysql"

          «restore_to_point_in_time» {
            source_cluster_identifier  = "main"
            use_latest_restorable_time = true
          }
        }
      `,
      because: "from where it takes over how long backups are kept",
    },
  ],
});
