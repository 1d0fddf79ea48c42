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
