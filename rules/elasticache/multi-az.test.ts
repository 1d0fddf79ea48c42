import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./multi-az.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { MultiAZEnabled: true, AutomaticFailoverEnabled: true } } }`,
    // What it names is not read, and AWS refuses a group of one zone.
    yaml`
      Parameters: { Group: { Type: String } }
      Resources: { Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { MultiAZEnabled: true, CacheSubnetGroupName: !Ref Group } } }
    `,
    // Before there was a setting of its own, zones were named.
    yaml`
      Resources:
        Sessions:
          Type: AWS::ElastiCache::ReplicationGroup
          Properties: { AutomaticFailoverEnabled: true, NumCacheClusters: 2, PreferredCacheClusterAZs: [eu-west-1a, eu-west-1b] }
    `,
    // The replicas of a shard stand elsewhere than its primary.
    yaml`
      Resources:
        Sessions:
          Type: AWS::ElastiCache::ReplicationGroup
          Properties: { MultiAZEnabled: true, NodeGroupConfiguration: [{ PrimaryAvailabilityZone: eu-west-1a, ReplicaAvailabilityZones: [eu-west-1b] }] }
    `,
    yaml`Resources: { Sessions: { Type: AWS::ElastiCache::ServerlessCache, Properties: { Engine: valkey, ServerlessCacheName: sessions } } }`,
    hcl`
      resource "aws_elasticache_replication_group" "sessions" {
        replication_group_id = "sessions"
        description          = "sessions"
        multi_az_enabled     = true
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
    yaml`Resources: { Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { GlobalReplicationGroupId: sgaui-sessions } } }`,
    yaml`Resources: { Sessions: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: memcached, NumCacheNodes: 2 } } }`,
  ],
  fails: [
    {
      given: yaml`Resources: { «Sessions»: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { AutomaticFailoverEnabled: true, NumCacheClusters: 2 } } }`,
      says: "ElastiCache replication group `Sessions` is not Multi-AZ, so that all its nodes may stand in one Availability Zone",
    },
    // How many replicas there are is ElastiCache's choice.
    {
      given: yaml`Resources: { Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { NumNodeGroups: 2, MultiAZEnabled: «false» } } }`,
      stays: "no edit",
    },
    // The nodes are counted, so that there are no shards.
    yaml`
      Resources:
        «Sessions»:
          Type: AWS::ElastiCache::ReplicationGroup
          Properties: { NumCacheClusters: 2, CacheParameterGroupName: default.redis7.cluster.on }
    `,
    {
      given: yaml`
        Resources:
          Sessions:
            Type: AWS::ElastiCache::ReplicationGroup
            Properties: { MultiAZEnabled: true, NumCacheClusters: 2, PreferredCacheClusterAZs: [«eu-west-1a», eu-west-1a] }
      `,
      says: "ElastiCache replication group `Sessions` has subnets in one Availability Zone only",
      stays: "no edit",
    },
    {
      given: hcl`
        «resource "aws_elasticache_replication_group" "sessions"» {
          replication_group_id       = "sessions"
          description                = "sessions"
          automatic_failover_enabled = true
          num_node_groups            = 2
          replicas_per_node_group    = 1
        }
      `,
      says: "ElastiCache replication group `aws_elasticache_replication_group.sessions` is not Multi-AZ, so that all its nodes may stand in one Availability Zone",
    },
    {
      given: hcl`
        resource "aws_elasticache_replication_group" "sessions" {
          replication_group_id = "sessions"
          description          = "sessions"
          multi_az_enabled     = true
          subnet_group_name    = «aws_elasticache_subnet_group.sessions.name»
        }

        resource "aws_elasticache_subnet_group" "sessions" {
          name       = "sessions"
          subnet_ids = [aws_subnet.a.id, aws_subnet.b.id]
        }

        resource "aws_subnet" "a" {
          vpc_id            = "vpc-1"
          availability_zone = "eu-west-1a"
        }

        resource "aws_subnet" "b" {
          vpc_id            = "vpc-1"
          availability_zone = "eu-west-1a"
        }
      `,
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Sessions:
            Type: AWS::ElastiCache::ReplicationGroup
            Properties:
              NumCacheClusters: 2
              AutomaticFailoverEnabled: true # a replica takes over
              MultiAZEnabled: «false»
      `,
      becomes: `
        Resources:
          Sessions:
            Type: AWS::ElastiCache::ReplicationGroup
            Properties:
              NumCacheClusters: 2
              AutomaticFailoverEnabled: true # a replica takes over
              MultiAZEnabled: true
      `,
    },
    // AWS takes the one only with the other two.
    {
      given: hcl`
        «resource "aws_elasticache_replication_group" "sessions"» {
          replication_group_id = "sessions"
          description          = "sessions" # of the shop
          num_cache_clusters   = 1
        }
      `,
      becomes: `
        resource "aws_elasticache_replication_group" "sessions" {
          replication_group_id       = "sessions"
          description                = "sessions" # of the shop
          num_cache_clusters         = 2
          automatic_failover_enabled = true
          multi_az_enabled           = true
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Spread: { Type: String } }
        Resources: { Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { MultiAZEnabled: «!Ref Spread» } } }
      `,
      because: "parameter `Spread` has no default",
    },
    {
      given: yaml`
        Resources:
          Sessions:
            Type: AWS::ElastiCache::ReplicationGroup
            Properties: { AutomaticFailoverEnabled: true, NumNodeGroups: 2, ReplicasPerNodeGroup: 1 }
      `,
      because: "Sessions.MultiAZEnabled is not set, and of a group in shards AWS may turn it on",
    },
    {
      given: yaml`
        Parameters: { Shards: { Type: Number } }
        Resources: { Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { NumNodeGroups: !Ref Shards, ReplicasPerNodeGroup: 1 } } }
      `,
      because: "parameter `Shards` has no default",
    },
    {
      given: hcl`
        variable "environment" {
          type = string
        }

        resource "aws_elasticache_replication_group" "sessions" {
          replication_group_id = "sessions"
          description          = "sessions"
          multi_az_enabled     = var.environment == "prod"
        }
      `,
      because: "is not Multi-AZ, so that all its nodes may stand in one Availability Zone when",
    },
  ],
});
