import { all, any, defineRule, elasticache, elasticacheCluster, elasticacheReplicationGroup, elasticacheServerless, not } from "../../src/rule.ts";
import example from "./backup.example.ts";

/**
 * Advice, for most caches can be filled again; one that the configuration names as a data store is judged by
 * `backup-covers-data`. Memcached clusters have no snapshots, a node of a group has its group's, and the secondaries of
 * a global datastore hold what their primary does.
 */
export default defineRule({
  id: "elasticache-backup",
  title: "ElastiCache takes daily snapshots",
  survives: "mistake",
  capability: "data-backed-up",
  advice: true,
  yieldsTo: ["backup-covers-data"],
  precision: "high",
  since: "0.1.0",
  why: `
    What a cache alone holds (sessions, counters, queues) is gone with one FLUSHALL, on every replica at once. Even
    where the data can be fetched again, the databases behind an empty cache feel its whole load.
  `,
  remedy: `
    Keep snapshots for a day at least. They are taken of a replica where there is one, and are charged by size. A cache
    that may be lost at any time needs none.
  `,
  example,
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

  on: [elasticacheReplicationGroup, elasticacheCluster, elasticacheServerless],
  appliesTo: (cache) =>
    cache.is(elasticacheReplicationGroup)
      ? not(elasticache.isSecondary(cache))
      : cache.is(elasticacheCluster)
        ? not(any(elasticache.isMemcached(cache), elasticache.isGrouped(cache)))
        : all(),
  expect: (cache) => (cache.is(elasticacheServerless) ? cache.snapshotsKept : cache.snapshotRetention).satisfies((kept) => kept >= 1),
  message: (cache) => `${cache} takes no snapshots`,
  fix: {
    safety: "review",
    note: "charged by their size; a node without a replica slows down; a group that exists may have to name its SnapshottingClusterId, too",
    edits: (cache, { retention }) => [(cache.is(elasticacheServerless) ? cache.snapshotsKept : cache.snapshotRetention).set(Math.max(1, Math.min(retention, elasticache.MOST_RETENTION)))],
  },
});
