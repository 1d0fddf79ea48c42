import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./snapshots.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Orders: { Type: AWS::MemoryDB::Cluster, Properties: { SnapshotRetentionLimit: 1 } } }`,
    hcl`
      resource "aws_memorydb_cluster" "orders" {
        node_type                = "db.r7g.large"
        acl_name                 = "open-access"
        snapshot_retention_limit = 35
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Orders»: { Type: AWS::MemoryDB::Cluster } }`,
      says: "MemoryDB cluster `Orders` takes no snapshots",
    },
    yaml`Resources: { Orders: { Type: AWS::MemoryDB::Cluster, Properties: { SnapshotRetentionLimit: «0» } } }`,
    // AWS Backup does not know MemoryDB: what a plan selects is nothing of it.
    yaml`
      Resources:
        «Orders»: { Type: AWS::MemoryDB::Cluster }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
        Everything: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: ["*"] } } }
    `,
    hcl`
      «resource "aws_memorydb_cluster" "orders"» {
        node_type = "db.r7g.large"
        acl_name  = "open-access"
      }
    `,
    {
      given: yaml`
        Resources:
          «Orders»:
            Type: AWS::MemoryDB::Cluster
            Properties:
              ClusterName: orders # of the shop
              NodeType: db.r7g.large
      `,
      becomes: `
        Resources:
          Orders:
            Type: AWS::MemoryDB::Cluster
            Properties:
              ClusterName: orders # of the shop
              NodeType: db.r7g.large
              SnapshotRetentionLimit: 7
      `,
    },
    // MemoryDB keeps no snapshot for longer than 35 days.
    {
      given: hcl`
        «resource "aws_memorydb_cluster" "orders"» {
          name      = "orders" # of the shop
          node_type = "db.r7g.large"
        }
      `,
      objectives: { retention: 90 },
      becomes: `
        resource "aws_memorydb_cluster" "orders" {
          name                     = "orders" # of the shop
          node_type                = "db.r7g.large"
          snapshot_retention_limit = 35
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Kept: { Type: Number } }
        Resources: { Orders: { Type: AWS::MemoryDB::Cluster, Properties: { SnapshotRetentionLimit: «!Ref Kept» } } }
      `,
      because: "parameter `Kept` has no default",
    },
    {
      given: hcl`
        variable "is_production" {
          type = bool
        }

        resource "aws_memorydb_cluster" "orders" {
          node_type                = "db.r7g.large"
          acl_name                 = "open-access"
          snapshot_retention_limit = var.is_production ? 7 : 0
        }
      `,
      because: "takes no snapshots when",
    },
  ],
});
