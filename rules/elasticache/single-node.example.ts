import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Node:
        Type: AWS::ElastiCache::CacheCluster
        Properties:
          Engine: valkey
          CacheNodeType: cache.m7g.large
          NumCacheNodes: 1
      Sessions:
        Type: AWS::ElastiCache::ReplicationGroup
        Properties:
          ReplicationGroupDescription: sessions
          PrimaryClusterId: !Ref Node
          NumCacheClusters: 2
          AutomaticFailoverEnabled: true
          MultiAZEnabled: true
  `,
  terraform: `
    resource "aws_elasticache_replication_group" "sessions" {
      replication_group_id       = "sessions"
      description                = "sessions"
      node_type                  = "cache.m7g.large"
      num_cache_clusters         = 2
      automatic_failover_enabled = true
      multi_az_enabled           = true
    }

    resource "aws_elasticache_cluster" "another_replica" {
      cluster_id           = "sessions-another"
      replication_group_id = aws_elasticache_replication_group.sessions.id
    }
  `,
} satisfies RemedyExample;
