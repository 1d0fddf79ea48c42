import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./backup-retention.ts";

const global = yaml`
  Resources:
    Primary: { Type: AWS::Neptune::DBCluster, Properties: { BackupRetentionPeriod: 7 } }
    Global: { Type: AWS::Neptune::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary } }
`;

testRule(rule, {
  holds: [
    yaml`Resources: { Cluster: { Type: AWS::Neptune::DBCluster, Properties: { BackupRetentionPeriod: 7 } } }`,
    yaml`
      Resources:
        Cluster: { Type: AWS::Neptune::DBCluster, Properties: { DBClusterIdentifier: shop } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily, TargetBackupVault: v }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { IamRoleArn: r, Resources: ["arn:aws:rds:*:*:cluster:shop"] } }
    `,
    hcl`
      resource "aws_neptune_cluster" "main" {
        engine                  = "neptune"
        backup_retention_period = 35
      }
    `,
  ],
  skips: [
    {
      given: yaml`Resources: { Secondary: { Type: AWS::Neptune::DBCluster, Properties: { GlobalClusterIdentifier: shop } } }`,
      beside: [{ given: global }],
    },
  ],
  fails: [
    {
      given: yaml`Resources: { «Cluster»: { Type: AWS::Neptune::DBCluster } }`,
      says: "Neptune cluster `Cluster` keeps its backups for less than 7 days",
    },
    yaml`Resources: { Cluster: { Type: AWS::Neptune::DBCluster, Properties: { BackupRetentionPeriod: «0» } } }`,
    {
      given: yaml`Resources: { Cluster: { Type: AWS::Neptune::DBCluster, Properties: { BackupRetentionPeriod: «40» } } }`,
      says: "Neptune cluster `Cluster` asks for its backups to be kept longer than the 35 days that AWS takes",
    },
    // The only one that joins a global database that is created empty is its primary.
    yaml`
      Resources:
        Global: { Type: AWS::Neptune::GlobalCluster, Properties: { GlobalClusterIdentifier: shop } }
        Cluster: { Type: AWS::Neptune::DBCluster, Properties: { GlobalClusterIdentifier: !Ref Global, BackupRetentionPeriod: «1» } }
    `,
    {
      given: hcl`
        «resource "aws_neptune_cluster" "main"» {
          engine = "neptune"
        }
      `,
      says: "Neptune cluster `aws_neptune_cluster.main` keeps its backups for less than 7 days",
    },
    hcl`
      resource "aws_neptune_cluster" "main" {
        engine                  = "neptune"
        backup_retention_period = «2»
      }
    `,
    {
      given: yaml`
        Resources:
          «Cluster»:
            # Who knows whom.
            Type: AWS::Neptune::DBCluster
      `,
      becomes: `
        Resources:
          Cluster:
            # Who knows whom.
            Type: AWS::Neptune::DBCluster
            Properties:
              BackupRetentionPeriod: 7
      `,
    },
    {
      given: hcl`
        resource "aws_neptune_cluster" "main" {
          engine                  = "neptune"
          backup_retention_period = «7» # days
        }
      `,
      objectives: { retention: 35 },
      becomes: `
        resource "aws_neptune_cluster" "main" {
          engine                  = "neptune"
          backup_retention_period = 35 # days
        }
      `,
    },
    // Only a backup plan keeps them so long.
    { given: yaml`Resources: { Cluster: { Type: AWS::Neptune::DBCluster, Properties: { BackupRetentionPeriod: «30» } } }`, objectives: { retention: 90 }, stays: "no edit" },
  ],
  unknown: [
    {
      given: hcl`
        resource "aws_neptune_cluster" "replica" {
          engine                        = "neptune"
          replication_source_identifier = "arn:aws:rds:eu-west-1:111122223333:cluster:shop"
        }
      `,
      because: "whether it holds the data of its `replication_source_identifier` is not known",
    },
    // Of those that join a global database that is created empty the first is the primary.
    {
      given: hcl`
        resource "aws_neptune_global_cluster" "shop" {
          global_cluster_identifier = "shop"
          engine                    = "neptune"
        }

        resource "aws_neptune_cluster" "one" {
          region                    = "eu-west-1"
          engine                    = "neptune"
          global_cluster_identifier = aws_neptune_global_cluster.shop.id
        }

        resource "aws_neptune_cluster" "other" {
          region                    = "eu-central-1"
          engine                    = "neptune"
          global_cluster_identifier = aws_neptune_global_cluster.shop.id
        }
      `,
      because: "which of the clusters that join aws_neptune_global_cluster.shop is created first, and so is its primary, is not known",
    },
    {
      given: yaml`
        Parameters: { Days: { Type: Number } }
        Resources: { Cluster: { Type: AWS::Neptune::DBCluster, Properties: { BackupRetentionPeriod: «!Ref Days» } } }
      `,
      because: "parameter `Days` has no default",
    },
    {
      given: yaml`Resources: { Cluster: { Type: AWS::Neptune::DBCluster, Properties: { SnapshotIdentifier: «last» } } }`,
      because: "from where it takes over how long backups are kept",
    },
    {
      given: hcl`
        variable "days" {
          type = number
        }

        resource "aws_neptune_cluster" "main" {
          engine                  = "neptune"
          backup_retention_period = «var.days»
        }
      `,
      because: "`var.days` has no default",
    },
  ],
});
