import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./failover.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { AutomaticFailoverEnabled: true, NumCacheClusters: 3 } } }`,
    yaml`
      Resources:
        Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { AutomaticFailoverEnabled: true, NumNodeGroups: 2, ReplicasPerNodeGroup: 1 } }
    `,
    // Each shard says for itself how many replicas it has, or where they stand.
    yaml`
      Resources:
        Sessions:
          Type: AWS::ElastiCache::ReplicationGroup
          Properties:
            AutomaticFailoverEnabled: true
            NodeGroupConfiguration: [{ ReplicaCount: 1 }, { ReplicaAvailabilityZones: [eu-west-1a] }]
    `,
    yaml`Resources: { Sessions: { Type: AWS::ElastiCache::ServerlessCache, Properties: { Engine: valkey, ServerlessCacheName: sessions } } }`,
    hcl`
      resource "aws_elasticache_replication_group" "sessions" {
        replication_group_id       = "sessions"
        description                = "sessions"
        automatic_failover_enabled = true
        num_node_groups            = 3
        replicas_per_node_group    = 2
      }
    `,
    // A replica that is a resource of its own.
    hcl`
      resource "aws_elasticache_replication_group" "sessions" {
        replication_group_id       = "sessions"
        description                = "sessions"
        automatic_failover_enabled = true
      }

      resource "aws_elasticache_cluster" "replica" {
        cluster_id           = "replica"
        replication_group_id = aws_elasticache_replication_group.sessions.id
      }
    `,
    hcl`
      resource "aws_elasticache_serverless_cache" "sessions" {
        engine = "valkey"
        name   = "sessions"
      }
    `,
  ],
  skips: [
    // A secondary has what its primary has.
    yaml`Resources: { Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { GlobalReplicationGroupId: sgaui-sessions } } }`,
    yaml`Resources: { Sessions: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: redis, NumCacheNodes: 1 } } }`,
    hcl`
      resource "aws_elasticache_replication_group" "sessions" {
        replication_group_id        = "sessions"
        description                 = "sessions"
        global_replication_group_id = "sgaui-sessions"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Sessions»: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { NumCacheClusters: 3 } } }`,
      says: "ElastiCache replication group `Sessions` has no automatic failover",
    },
    yaml`
      Resources:
        Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { AutomaticFailoverEnabled: «false», NumCacheClusters: 3 } }
    `,
    {
      given: yaml`
        Resources:
          Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { AutomaticFailoverEnabled: true, NumCacheClusters: «1» } }
      `,
      says: "ElastiCache replication group `Sessions` has automatic failover and no replica to fail over to",
    },
    yaml`Resources: { «Sessions»: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { AutomaticFailoverEnabled: true } } }`,
    {
      given: yaml`
        Resources:
          Sessions:
            Type: AWS::ElastiCache::ReplicationGroup
            Properties:
              AutomaticFailoverEnabled: true
              NodeGroupConfiguration: [{ ReplicaCount: 1 }, { ReplicaCount: «0» }]
      `,
      stays: "no edit",
    },
    {
      given: hcl`
        «resource "aws_elasticache_replication_group" "sessions"» {
          replication_group_id = "sessions"
          description          = "sessions"
          num_cache_clusters   = 2
        }
      `,
      says: "ElastiCache replication group `aws_elasticache_replication_group.sessions` has no automatic failover",
    },
    hcl`
      resource "aws_elasticache_replication_group" "sessions" {
        replication_group_id       = "sessions"
        description                = "sessions"
        automatic_failover_enabled = true
        num_node_groups            = 3
        replicas_per_node_group    = «0»
      }
    `,
    {
      given: yaml`
        Resources:
          Sessions:
            Type: AWS::ElastiCache::ReplicationGroup
            Properties:
              # One node, as long as nobody complains.
              NumCacheClusters: 1
              AutomaticFailoverEnabled: «false»
      `,
      becomes: `
        Resources:
          Sessions:
            Type: AWS::ElastiCache::ReplicationGroup
            Properties:
              # One node, as long as nobody complains.
              NumCacheClusters: 2
              AutomaticFailoverEnabled: true
      `,
    },
    {
      given: hcl`
        «resource "aws_elasticache_replication_group" "sessions"» {
          replication_group_id = "sessions"
          description          = "sessions" # of the shop
        }
      `,
      becomes: `
        resource "aws_elasticache_replication_group" "sessions" {
          replication_group_id       = "sessions"
          description                = "sessions" # of the shop
          automatic_failover_enabled = true
          num_cache_clusters         = 2
        }
      `,
    },
    // CloudFormation would replace the group, and lose what it holds.
    {
      given: yaml`
        Resources:
          Sessions:
            Type: AWS::ElastiCache::ReplicationGroup
            Properties: { AutomaticFailoverEnabled: true, NumNodeGroups: 2, ReplicasPerNodeGroup: «0» }
      `,
      stays: "no edit",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Nodes: { Type: Number } }
        Resources:
          Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { AutomaticFailoverEnabled: true, NumCacheClusters: «!Ref Nodes» } }
      `,
      because: "parameter `Nodes` has no default",
    },
    {
      given: yaml`Resources: { Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { AutomaticFailoverEnabled: true, NumNodeGroups: 3 } } }`,
      because: "Sessions.ReplicasPerNodeGroup is not set",
    },
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources:
          Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { AutomaticFailoverEnabled: !If [IsProd, true, false], NumCacheClusters: 2 } }
      `,
      because: "has no automatic failover when `Env` is not prod",
    },
    {
      given: hcl`
        variable "replicas" {
          type = number
        }

        resource "aws_elasticache_replication_group" "sessions" {
          replication_group_id       = "sessions"
          description                = "sessions"
          automatic_failover_enabled = true
          num_cache_clusters         = 1 + var.replicas
        }
      `,
      because: "`var.replicas` has no default",
    },
  ],
});
