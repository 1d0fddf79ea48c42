import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./snapshots.ts";

testRule(rule, {
  holds: [
    // One day is the default.
    yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { NodeType: ra3.large } } }`,
    yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { NodeType: dc2.large, AutomatedSnapshotRetentionPeriod: 35 } } }`,
    // A plan backs it up in their place.
    yaml`
      Resources:
        Warehouse: { Type: AWS::Redshift::Cluster, Properties: { ClusterIdentifier: warehouse, NodeType: dc2.large, AutomatedSnapshotRetentionPeriod: 0 } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: ["arn:aws:redshift:*:*:cluster:*"] } }
    `,
    hcl`
      resource "aws_redshift_cluster" "warehouse" {
        cluster_identifier = "warehouse"
        node_type          = "dc2.large"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { NodeType: dc2.large, AutomatedSnapshotRetentionPeriod: «0» } } }`,
      says: "Redshift cluster `Warehouse` has its automated snapshots turned off, and no backup plan selects it",
    },
    {
      given: yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { NodeType: ra3.4xlarge, AutomatedSnapshotRetentionPeriod: «0» } } }`,
      says: "Redshift cluster `Warehouse` turns its automated snapshots off, which Redshift rejects for its node type",
    },
    {
      given: hcl`
        resource "aws_redshift_cluster" "warehouse" {
          cluster_identifier                  = "warehouse"
          node_type                           = "dc2.large"
          automated_snapshot_retention_period = «0»
        }
      `,
      says: "Redshift cluster `aws_redshift_cluster.warehouse` has its automated snapshots turned off, and no backup plan selects it",
    },
    {
      given: yaml`
        Resources:
          Warehouse:
            Type: AWS::Redshift::Cluster
            Properties:
              NodeType: dc2.large
              AutomatedSnapshotRetentionPeriod: «0» # loaded anew every night
      `,
      becomes: `
        Resources:
          Warehouse:
            Type: AWS::Redshift::Cluster
            Properties:
              NodeType: dc2.large
              AutomatedSnapshotRetentionPeriod: 7 # loaded anew every night
      `,
    },
    {
      given: hcl`
        variable "days" {
          default = 0
        }

        resource "aws_redshift_cluster" "warehouse" {
          cluster_identifier                  = "warehouse"
          automated_snapshot_retention_period = «var.days»
        }
      `,
      becomes: `
        variable "days" {
          default = 7
        }

        resource "aws_redshift_cluster" "warehouse" {
          cluster_identifier                  = "warehouse"
          automated_snapshot_retention_period = var.days
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Kept: { Type: Number } }
        Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { NodeType: dc2.large, AutomatedSnapshotRetentionPeriod: «!Ref Kept» } } }
      `,
      because: "parameter `Kept` has no default",
    },
    {
      given: yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { NodeType: dc2.large, SnapshotIdentifier: «before» } } }`,
      because: "from where it takes over how long snapshots are kept",
    },
    {
      given: hcl`
        variable "days" {
          type = number
        }

        resource "aws_redshift_cluster" "warehouse" {
          cluster_identifier                  = "warehouse"
          node_type                           = "dc2.large"
          automated_snapshot_retention_period = var.days
        }
      `,
      because: "`var.days` has no default",
    },
  ],
});
