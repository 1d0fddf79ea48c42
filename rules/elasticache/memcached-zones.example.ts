import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Pages:
        Type: AWS::ElastiCache::CacheCluster
        Properties:
          Engine: memcached
          CacheNodeType: cache.m7g.large
          NumCacheNodes: 2
          AZMode: cross-az
  `,
  terraform: `
    resource "aws_elasticache_cluster" "pages" {
      cluster_id      = "pages"
      engine          = "memcached"
      node_type       = "cache.m7g.large"
      num_cache_nodes = 2
      az_mode         = "cross-az"
    }
  `,
} satisfies RemedyExample;
