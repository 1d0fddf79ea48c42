import { all, defineRule, elasticache, elasticacheReplicationGroup, elasticacheServerless, not } from "../../src/rule.ts";
import example from "./failover.example.ts";

/**
 * A serverless cache fails over by itself. A secondary of a global datastore takes the setting from its primary, and
 * single clusters are left to `elasticache-single-node` and `elasticache-memcached-zones`.
 */
export default defineRule({
  id: "elasticache-failover",
  title: "ElastiCache replication group fails over by itself",
  survives: "instance-loss",
  capability: "self-healing",
  since: "0.1.0",
  why: `
    When a primary fails in a group without automatic failover, its writes fail until ElastiCache has built a new
    node, which starts empty. With a replica and failover on, the replica takes over in seconds and has the data.
  `,
  remedy: `
    Give each shard a replica and turn automatic failover on, best with Multi-AZ. Each replica costs as much as its
    primary. Neither change interrupts the cache.
  `,
  example,
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

  on: [elasticacheReplicationGroup, elasticacheServerless],
  appliesTo: (cache) => (cache.is(elasticacheReplicationGroup) ? not(elasticache.isSecondary(cache)) : all()),
  expect: (cache) => (cache.is(elasticacheReplicationGroup) ? all(cache.automaticFailover.equals(true), elasticache.hasReplicas(cache)) : all()),
  message: (cache) =>
    cache.is(elasticacheReplicationGroup) && cache.automaticFailover.equals(true).outcome === "holds"
      ? `${cache} has automatic failover and no replica to fail over to`
      : `${cache} has no automatic failover`,
  fix: {
    safety: "review",
    note: "a replica that is added costs as much as its primary",
    edits: (cache) => (cache.is(elasticacheReplicationGroup) ? elasticache.withFailover(cache) : []),
  },
});
