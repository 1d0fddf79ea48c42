import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Sessions:
        Type: AWS::ElastiCache::ReplicationGroup
        Properties:
          ReplicationGroupDescription: sessions
          CacheNodeType: cache.m7g.large
          SnapshotRetentionLimit: 7
  `,
  terraform: `
    resource "aws_elasticache_replication_group" "sessions" {
      replication_group_id     = "sessions"
      description              = "sessions"
      node_type                = "cache.m7g.large"
      snapshot_retention_limit = 7
    }
  `,
} satisfies RemedyExample;
