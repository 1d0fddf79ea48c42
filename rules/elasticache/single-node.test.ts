import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./single-node.ts";

testRule(rule, {
  holds: [
    // The primary of a group that is made of it.
    yaml`
      Resources:
        Node: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: redis, NumCacheNodes: 1 } }
        Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { PrimaryClusterId: !Ref Node, NumCacheClusters: 2 } }
    `,
    hcl`
      resource "aws_elasticache_cluster" "replica" {
        cluster_id           = "replica"
        replication_group_id = "sessions"
      }
    `,
  ],
  skips: [
    yaml`Resources: { Pages: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: memcached, NumCacheNodes: 1 } } }`,
    yaml`Resources: { Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { Engine: redis, NumCacheClusters: 1 } } }`,
    hcl`
      resource "aws_elasticache_cluster" "pages" {
        cluster_id = "pages"
        engine     = "memcached"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Node»: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: redis, NumCacheNodes: 1 } } }`,
      says: "ElastiCache cluster `Node` is a single node that nothing can take over from",
    },
    // Another group is made of another node.
    yaml`
      Resources:
        «Node»: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: valkey } }
        Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { PrimaryClusterId: another, NumCacheClusters: 2 } }
    `,
    hcl`
      «resource "aws_elasticache_cluster" "sessions"» {
        cluster_id      = "sessions"
        engine          = "redis"
        num_cache_nodes = 1
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Engine: { Type: String } }
        Resources: { Node: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: !Ref Engine } } }
      `,
      because: "parameter `Engine` has no default",
    },
    // It may be this node that the group is made of.
    {
      given: yaml`
        Parameters: { Primary: { Type: String } }
        Resources:
          Node: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: redis } }
          Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { PrimaryClusterId: !Ref Primary, NumCacheClusters: 2 } }
      `,
      because: "parameter `Primary` has no default",
    },
    {
      given: hcl`
        variable "group" {
          type    = string
          default = null
        }

        variable "engine" {
          type = string
        }

        resource "aws_elasticache_cluster" "sessions" {
          cluster_id           = "sessions"
          engine               = var.engine
          replication_group_id = var.group
        }
      `,
      because: "`var.engine` has no default",
    },
  ],
});
