import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./snapshot-retention.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { AutomatedSnapshotRetentionPeriod: 7 } } }`,
    // The plan keeps longer than Redshift does.
    yaml`
      Resources:
        Warehouse: { Type: AWS::Redshift::Cluster, Properties: { ClusterIdentifier: warehouse } }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily, Lifecycle: { DeleteAfterDays: 90 } }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: ["arn:aws:redshift:*:*:cluster:*"] } }
    `,
    { objectives: { retention: 1 }, given: yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster } }` },
    hcl`
      resource "aws_redshift_cluster" "warehouse" {
        cluster_identifier                  = "warehouse"
        node_type                           = "ra3.large"
        automated_snapshot_retention_period = 35
      }
    `,
  ],
  skips: [
    yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { NodeType: dc2.large, AutomatedSnapshotRetentionPeriod: 0 } } }`,
    hcl`
      resource "aws_redshift_cluster" "warehouse" {
        cluster_identifier                  = "warehouse"
        node_type                           = "dc2.large"
        automated_snapshot_retention_period = 0
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Warehouse»: { Type: AWS::Redshift::Cluster } }`,
      says: "Redshift cluster `Warehouse` keeps its snapshots for less than 7 days",
    },
    {
      given: yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { AutomatedSnapshotRetentionPeriod: «90» } } }`,
      says: "Redshift cluster `Warehouse` asks for its snapshots to be kept longer than the 35 days that Redshift takes",
    },
    hcl`
      resource "aws_redshift_cluster" "warehouse" {
        cluster_identifier                  = "warehouse"
        node_type                           = "ra3.large"
        automated_snapshot_retention_period = «3»
      }
    `,
    {
      given: yaml`
        Resources:
          «Warehouse»:
            Type: AWS::Redshift::Cluster
            Properties:
              # Sales and stock.
              NodeType: ra3.large
      `,
      becomes: `
        Resources:
          Warehouse:
            Type: AWS::Redshift::Cluster
            Properties:
              # Sales and stock.
              NodeType: ra3.large
              AutomatedSnapshotRetentionPeriod: 7
      `,
    },
    {
      given: hcl`
        resource "aws_redshift_cluster" "warehouse" {
          cluster_identifier                  = "warehouse"
          automated_snapshot_retention_period = «3» # days
        }
      `,
      objectives: { retention: 30 },
      becomes: `
        resource "aws_redshift_cluster" "warehouse" {
          cluster_identifier                  = "warehouse"
          automated_snapshot_retention_period = 30 # days
        }
      `,
    },
    // Only a backup plan keeps them so long.
    {
      given: yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { AutomatedSnapshotRetentionPeriod: «7» } } }`,
      objectives: { retention: 90 },
      stays: "no edit",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Kept: { Type: Number } }
        Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { AutomatedSnapshotRetentionPeriod: «!Ref Kept» } } }
      `,
      because: "parameter `Kept` has no default",
    },
    {
      given: hcl`
        resource "aws_redshift_cluster" "warehouse" {
          cluster_identifier  = "warehouse"
          node_type           = "ra3.large"
          snapshot_identifier = "before"
        }
      `,
      because: "from where it takes over how long snapshots are kept",
    },
  ],
});
