import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./snapshot-retention.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Orders: { Type: AWS::MemoryDB::Cluster, Properties: { SnapshotRetentionLimit: 7 } } }`,
    { objectives: { retention: 3 }, given: yaml`Resources: { Orders: { Type: AWS::MemoryDB::Cluster, Properties: { SnapshotRetentionLimit: 3 } } }` },
    hcl`
      resource "aws_memorydb_cluster" "orders" {
        node_type                = "db.r7g.large"
        acl_name                 = "open-access"
        snapshot_retention_limit = 14
      }
    `,
  ],
  skips: [
    // Another rule says that there are none.
    yaml`Resources: { Orders: { Type: AWS::MemoryDB::Cluster } }`,
    yaml`Resources: { Orders: { Type: AWS::MemoryDB::Cluster, Properties: { SnapshotRetentionLimit: 0 } } }`,
    hcl`
      resource "aws_memorydb_cluster" "orders" {
        node_type = "db.r7g.large"
        acl_name  = "open-access"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Orders: { Type: AWS::MemoryDB::Cluster, Properties: { SnapshotRetentionLimit: «1» } } }`,
      says: "MemoryDB cluster `Orders` keeps its snapshots for less than 7 days",
    },
    {
      objectives: { retention: 30 },
      given: hcl`
        resource "aws_memorydb_cluster" "orders" {
          node_type                = "db.r7g.large"
          acl_name                 = "open-access"
          snapshot_retention_limit = «14»
        }
      `,
      says: "MemoryDB cluster `aws_memorydb_cluster.orders` keeps its snapshots for less than 30 days",
    },
    {
      given: yaml`
        Resources:
          Orders:
            Type: AWS::MemoryDB::Cluster
            Properties:
              SnapshotRetentionLimit: «1» # since yesterday
              SnapshotWindow: 05:00-09:00
      `,
      becomes: `
        Resources:
          Orders:
            Type: AWS::MemoryDB::Cluster
            Properties:
              SnapshotRetentionLimit: 7 # since yesterday
              SnapshotWindow: 05:00-09:00
      `,
    },
    {
      given: hcl`
        resource "aws_memorydb_cluster" "orders" {
          name                     = "orders"
          snapshot_retention_limit = «1» # since yesterday
        }
      `,
      becomes: `
        resource "aws_memorydb_cluster" "orders" {
          name                     = "orders"
          snapshot_retention_limit = 7 # since yesterday
        }
      `,
    },
    // MemoryDB keeps no snapshot for longer.
    {
      given: hcl`
        resource "aws_memorydb_cluster" "orders" {
          snapshot_retention_limit = «35»
        }
      `,
      objectives: { retention: 90 },
      stays: "no edit",
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
        variable "days" {
          type = number
        }

        resource "aws_memorydb_cluster" "orders" {
          node_type                = "db.r7g.large"
          acl_name                 = "open-access"
          snapshot_retention_limit = var.days
        }
      `,
      because: "`var.days` has no default",
    },
  ],
});
