(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "elasticache-backup": {
    since: "0.1.0",
    why: `
    What a cache alone holds (sessions, counters, queues) is gone with one FLUSHALL, on every replica at once. Even
    where the data can be fetched again, the databases behind an empty cache feel its whole load.
  `,
    remedy: `
    Keep snapshots for a day at least. They are taken of a replica where there is one, and are charged by size. A cache
    that may be lost at any time needs none.
  `,
    example: {
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
},
    references: [
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: [
    "checkov:CKV_AWS_134",
    "trivy:AWS-0050",
    "cdk-nag:ElastiCacheRedisClusterAutomaticBackup",
    "hashicorp-fsbp-sentinel:elasticache-redis-cluster-auto-backup-enabled",
    "prowler:elasticache_redis_cluster_backup_enabled",
    "service-screener:BackupEnabled",
    "steampipe-terraform-aws-compliance:elasticache_redis_cluster_automatic_backup_retention_15_days",
  ],
    fixNote: "charged by their size; a node without a replica slows down; a group that exists may have to name its SnapshottingClusterId, too",
  },
  "elasticache-failover": {
    since: "0.1.0",
    why: `
    When a primary fails in a group without automatic failover, its writes fail until ElastiCache has built a new
    node, which starts empty. With a replica and failover on, the replica takes over in seconds and has the data.
  `,
    remedy: `
    Give each shard a replica and turn automatic failover on, best with Multi-AZ. Each replica costs as much as its
    primary. Neither change interrupts the cache.
  `,
    example: {
  cloudformation: `
    Resources:
      Sessions:
        Type: AWS::ElastiCache::ReplicationGroup
        Properties:
          ReplicationGroupDescription: sessions
          CacheNodeType: cache.m7g.large
          NumCacheClusters: 2
          AutomaticFailoverEnabled: true
  `,
  terraform: `
    resource "aws_elasticache_replication_group" "sessions" {
      replication_group_id       = "sessions"
      description                = "sessions"
      node_type                  = "cache.m7g.large"
      num_cache_clusters         = 2
      automatic_failover_enabled = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html",
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP02", "REL11-BP03"], nist80053: ["CP-10", "SI-13(5)"] },
    similar: [
    "checkov:CKV2_AWS_50",
    "cfn-lint:E3026",
    "hashicorp-fsbp-sentinel:elasticache-redis-replication-group-auto-failover-enabled",
    "prowler:elasticache_redis_cluster_automatic_failover_enabled",
  ],
    fixNote: "a replica that is added costs as much as its primary",
  },
  "elasticache-global": {
    since: "0.1.0",
    why: `
    A cache stands in one region. After a failover the recovery region begins with an empty one: sessions are lost, and
    its databases carry the whole load just when everybody arrives.
  `,
    remedy: `
    Make the group the primary of a global datastore and add a secondary in the recovery region, which is behind by a
    second or less. It is promoted by hand. Its nodes and the traffic between the regions are charged.
  `,
    example: {
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
},
    noFix: "the recovery region needs a replication group of its own, whose nodes somebody has to choose",
    references: [
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Redis-Global-Datastore.html",
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Redis-Global-Datastores-Getting-Started.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-10"] },
    similar: ["service-screener:GlobalDatastoreConfig"],
  },
  "elasticache-memcached-zones": {
    since: "0.1.0",
    why: `
    The nodes of a Memcached cluster hold different keys and none is a copy of another. Unless told otherwise ElastiCache
    puts all of them into one Availability Zone, and with the zone the whole cache is lost in place of a part.
  `,
    remedy: `
    Spread the nodes over zones, by the mode or by naming a zone for each. Existing nodes stay where they are: the
    cluster is replaced and begins empty. Traffic between zones is charged.
  `,
    example: {
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
},
    references: [
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/disaster-recovery-resiliency.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    similar: ["kics:elasticache_nodes_not_created_across_multi_az", "terrascan:AC_AWS_0104"],
    fixNote: "nodes that are there stay in their zone until the cluster is replaced, which begins empty; traffic between zones is charged",
  },
  "elasticache-multi-az": {
    since: "0.1.0",
    why: `
    Without Multi-AZ a primary and its replicas may stand in one Availability Zone. When the zone is lost the cache is
    gone as a whole, and ElastiCache builds new nodes in the same zone only once it is back, all of them empty.
  `,
    remedy: `
    Turn Multi-AZ on, beside automatic failover, in a subnet group with subnets in several zones. The setting costs
    nothing and takes effect without an interruption; traffic between zones is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Sessions:
        Type: AWS::ElastiCache::ReplicationGroup
        Properties:
          ReplicationGroupDescription: sessions
          CacheNodeType: cache.m7g.large
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
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    similar: [
    "cdk-nag:ElastiCacheRedisClusterMultiAZ",
    "prowler:elasticache_redis_cluster_multi_az_enabled",
    "service-screener:MultiAZEnabled",
  ],
    fixNote: "traffic between zones is charged, and a replica that is added costs as much as its primary",
  },
  "elasticache-single-node": {
    since: "0.1.0",
    why: `
    A cluster of Redis OSS or Valkey that is no replication group has one node and cannot have a replica. With the node
    or its Availability Zone the cache is gone; ElastiCache builds a new node in the same zone, and it is empty.
  `,
    remedy: `
    Define a replication group with a replica and Multi-AZ in its place, or a serverless cache. The cache gets new
    endpoints and begins empty, unless it is restored from a snapshot; the replica costs as much as the first node.
  `,
    example: {
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
},
    noFix: "a replication group has to be made in its place, which has endpoints of its own and begins empty",
    references: [
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Replication.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  },
};
})
