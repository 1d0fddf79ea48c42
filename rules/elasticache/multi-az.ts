import { all, defineRule, elasticache, elasticacheReplicationGroup, elasticacheServerless, leavesRoom, not } from "../../src/rule.ts";
import example from "./multi-az.example.ts";

/**
 * Nodes that are placed in several zones by name count as much. Without failover nothing would take over, which
 * `elasticache-failover` says alone. A serverless cache stands in several zones by itself.
 */
export default defineRule({
  id: "elasticache-multi-az",
  title: "ElastiCache replication group is Multi-AZ",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  yieldsTo: ["elasticache-failover"],
  since: "0.1.0",
  why: `
    Without Multi-AZ a primary and its replicas may stand in one Availability Zone. When the zone is lost the cache is
    gone as a whole, and ElastiCache builds new nodes in the same zone only once it is back, all of them empty.
  `,
  remedy: `
    Turn Multi-AZ on, beside automatic failover, in a subnet group with subnets in several zones. The setting costs
    nothing and takes effect without an interruption; traffic between zones is charged.
  `,
  example,
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

  on: [elasticacheReplicationGroup, elasticacheServerless],
  appliesTo: (cache) => (cache.is(elasticacheReplicationGroup) ? not(elasticache.isSecondary(cache)) : all()),
  expect: (cache) => (cache.is(elasticacheReplicationGroup) ? all(elasticache.isMultiAz(cache), elasticache.hasRoom(cache)) : leavesRoom(cache)),
  message: (cache) =>
    cache.is(elasticacheReplicationGroup) && elasticache.hasRoom(cache).outcome !== "fails"
      ? `${cache} is not Multi-AZ, so that all its nodes may stand in one Availability Zone`
      : `${cache} has subnets in one Availability Zone only`,
  fix: {
    safety: "review",
    note: "traffic between zones is charged, and a replica that is added costs as much as its primary",
    edits: (cache) => (cache.is(elasticacheReplicationGroup) ? elasticache.withMultiAz(cache) : []),
  },
});
