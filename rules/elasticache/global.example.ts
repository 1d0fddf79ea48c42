import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Sessions:
        Type: AWS::ElastiCache::ReplicationGroup
        Properties:
          ReplicationGroupDescription: sessions
          CacheNodeType: cache.m7g.large
          NumCacheClusters: 2
          AutomaticFailoverEnabled: true
      Everywhere:
        Type: AWS::ElastiCache::GlobalReplicationGroup
        Properties:
          GlobalReplicationGroupIdSuffix: sessions
          Members:
            - { ReplicationGroupId: !Ref Sessions, ReplicationGroupRegion: !Ref AWS::Region, Role: PRIMARY }
            - { ReplicationGroupId: sessions-recovery, ReplicationGroupRegion: eu-central-1, Role: SECONDARY }
  `,
  terraform: `
    resource "aws_elasticache_replication_group" "sessions" {
      replication_group_id       = "sessions"
      description                = "sessions"
      node_type                  = "cache.m7g.large"
      num_cache_clusters         = 2
      automatic_failover_enabled = true
    }

    resource "aws_elasticache_global_replication_group" "everywhere" {
      global_replication_group_id_suffix = "sessions"
      primary_replication_group_id       = aws_elasticache_replication_group.sessions.id
    }

    resource "aws_elasticache_replication_group" "recovery" {
      region                      = "eu-central-1"
      replication_group_id        = "sessions-recovery"
      description                 = "sessions"
      global_replication_group_id = aws_elasticache_global_replication_group.everywhere.global_replication_group_id
      num_cache_clusters          = 2
    }
  `,
} satisfies RemedyExample;
