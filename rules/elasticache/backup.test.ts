import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./backup.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { SnapshotRetentionLimit: 1 } } }`,
    yaml`Resources: { Sessions: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: redis, SnapshotRetentionLimit: 5 } } }`,
    yaml`Resources: { Sessions: { Type: AWS::ElastiCache::ServerlessCache, Properties: { Engine: redis, SnapshotRetentionLimit: 5 } } }`,
    hcl`
      resource "aws_elasticache_replication_group" "sessions" {
        replication_group_id     = "sessions"
        description              = "sessions"
        snapshot_retention_limit = 5
      }
    `,
  ],
  skips: [
    yaml`Resources: { Pages: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: memcached } } }`,
    yaml`Resources: { Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { GlobalReplicationGroupId: sgaui-sessions } } }`,
    hcl`
      resource "aws_elasticache_cluster" "pages" {
        cluster_id = "pages"
        engine     = "memcached"
      }
    `,
    // The snapshots are its group's.
    hcl`
      resource "aws_elasticache_cluster" "replica" {
        cluster_id           = "replica"
        replication_group_id = "sessions"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Sessions»: { Type: AWS::ElastiCache::ReplicationGroup } }`,
      says: "ElastiCache replication group `Sessions` takes no snapshots",
    },
    yaml`Resources: { Sessions: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: redis, SnapshotRetentionLimit: «0» } } }`,
    {
      given: hcl`
        «resource "aws_elasticache_cluster" "sessions"» {
          cluster_id = "sessions"
          engine     = "redis"
        }
      `,
      says: "ElastiCache cluster `aws_elasticache_cluster.sessions` takes no snapshots",
    },
    hcl`
      resource "aws_elasticache_serverless_cache" "sessions" {
        engine                   = "valkey"
        name                     = "sessions"
        snapshot_retention_limit = «0»
      }
    `,
    {
      given: yaml`
        Resources:
          Sessions:
            Type: AWS::ElastiCache::ReplicationGroup
            Properties:
              Engine: valkey
              SnapshotRetentionLimit: «0» # sessions can be lost
      `,
      becomes: `
        Resources:
          Sessions:
            Type: AWS::ElastiCache::ReplicationGroup
            Properties:
              Engine: valkey
              SnapshotRetentionLimit: 7 # sessions can be lost
      `,
    },
    // ElastiCache keeps no snapshot for longer than 35 days.
    {
      given: hcl`
        «resource "aws_elasticache_replication_group" "sessions"» {
          replication_group_id = "sessions"
          description          = "sessions" # of the shop
        }
      `,
      objectives: { retention: 90 },
      becomes: `
        resource "aws_elasticache_replication_group" "sessions" {
          replication_group_id     = "sessions"
          description              = "sessions" # of the shop
          snapshot_retention_limit = 35
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Kept: { Type: Number } }
        Resources: { Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { SnapshotRetentionLimit: «!Ref Kept» } } }
      `,
      because: "parameter `Kept` has no default",
    },
    // Memcached would have none.
    {
      given: yaml`
        Parameters: { Engine: { Type: String } }
        Resources: { Cache: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: !Ref Engine } } }
      `,
      because: "parameter `Engine` has no default",
    },
    {
      given: yaml`Resources: { Sessions: { Type: AWS::ElastiCache::ServerlessCache, Properties: { Engine: redis } } }`,
      because: "Sessions.SnapshotRetentionLimit is not set",
    },
    {
      given: hcl`
        variable "days" {
          type = number
        }

        resource "aws_elasticache_replication_group" "sessions" {
          replication_group_id     = "sessions"
          description              = "sessions"
          snapshot_retention_limit = var.days
        }
      `,
      because: "`var.days` has no default",
    },
  ],
});
