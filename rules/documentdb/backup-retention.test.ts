import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./backup-retention.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Cluster: { Type: AWS::DocDB::DBCluster, Properties: { BackupRetentionPeriod: 7 } } }`,
    yaml`Resources: { Cluster: { Type: AWS::DocDBElastic::Cluster, Properties: { BackupRetentionPeriod: 14 } } }`,
    yaml`
      Resources:
        Cluster: { Type: AWS::DocDB::DBCluster, Properties: { DBClusterIdentifier: shop } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily, TargetBackupVault: v }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { IamRoleArn: r, Resources: ["arn:aws:rds:*:*:cluster:shop"] } }
    `,
    hcl`
      resource "aws_docdb_cluster" "main" {
        engine                  = "docdb"
        backup_retention_period = 35
      }
    `,
    hcl`
      resource "aws_docdbelastic_cluster" "main" {
        name                    = "main"
        backup_retention_period = 7
      }
    `,
  ],
  skips: [
    yaml`Resources: { Secondary: { Type: AWS::DocDB::DBCluster, Properties: { GlobalClusterIdentifier: shop } } }`,
    hcl`
      resource "aws_docdb_cluster" "secondary" {
        engine                    = "docdb"
        global_cluster_identifier = "shop"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Cluster»: { Type: AWS::DocDB::DBCluster } }`,
      says: "DocumentDB cluster `Cluster` keeps its backups for less than 7 days",
    },
    yaml`Resources: { Cluster: { Type: AWS::DocDB::DBCluster, Properties: { BackupRetentionPeriod: «0» } } }`,
    {
      given: yaml`Resources: { Cluster: { Type: AWS::DocDB::DBCluster, Properties: { BackupRetentionPeriod: «40» } } }`,
      says: "DocumentDB cluster `Cluster` asks for its backups to be kept longer than the 35 days that AWS takes",
    },
    yaml`Resources: { Cluster: { Type: AWS::DocDB::DBCluster, Properties: { MasterUsername: owner, GlobalClusterIdentifier: shop, BackupRetentionPeriod: «1» } } }`,
    {
      given: yaml`Resources: { «Cluster»: { Type: AWS::DocDBElastic::Cluster } }`,
      says: "DocumentDB elastic cluster `Cluster` keeps its backups for less than 7 days",
    },
    // AWS Backup takes no elastic clusters, whatever a plan selects.
    yaml`
      Resources:
        Cluster: { Type: AWS::DocDBElastic::Cluster, Properties: { BackupRetentionPeriod: «3» } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily, TargetBackupVault: v }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { IamRoleArn: r, Resources: ["*"] } }
    `,
    {
      given: hcl`
        «resource "aws_docdb_cluster" "main"» {
          engine = "docdb"
        }
      `,
      says: "DocumentDB cluster `aws_docdb_cluster.main` keeps its backups for less than 7 days",
    },
    hcl`
      resource "aws_docdbelastic_cluster" "main" {
        name                    = "main"
        backup_retention_period = «2»
      }
    `,
    {
      given: yaml`
        Resources:
          Cluster:
            Type: AWS::DocDB::DBCluster
            Properties:
              # Yesterday's.
              BackupRetentionPeriod: «1»
      `,
      becomes: `
        Resources:
          Cluster:
            Type: AWS::DocDB::DBCluster
            Properties:
              # Yesterday's.
              BackupRetentionPeriod: 7
      `,
    },
    {
      given: hcl`
        «resource "aws_docdb_cluster" "main"» {
          cluster_identifier = "main"
        }
      `,
      becomes: `
        resource "aws_docdb_cluster" "main" {
          cluster_identifier      = "main"
          backup_retention_period = 7
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Days: { Type: Number } }
        Resources: { Cluster: { Type: AWS::DocDB::DBCluster, Properties: { BackupRetentionPeriod: «!Ref Days» } } }
      `,
      because: "parameter `Days` has no default",
    },
    {
      given: yaml`Resources: { Cluster: { Type: AWS::DocDB::DBCluster, Properties: { SnapshotIdentifier: «last» } } }`,
      because: "from where it takes over how long backups are kept",
    },
    {
      given: hcl`
        variable "days" {
          type = number
        }

        resource "aws_docdb_cluster" "main" {
          engine                  = "docdb"
          backup_retention_period = «var.days»
        }
      `,
      because: "`var.days` has no default",
    },
  ],
});
