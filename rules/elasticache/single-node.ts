import { any, defineRule, elasticache, elasticacheCluster } from "../../src/rule.ts";
import example from "./single-node.example.ts";

/** Of Redis OSS and Valkey. A node that belongs to a replication group is judged with its group, and holds here. */
export default defineRule({
  id: "elasticache-single-node",
  title: "ElastiCache node belongs to a replication group",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    A cluster of Redis OSS or Valkey that is no replication group has one node and cannot have a replica. With the node
    or its Availability Zone the cache is gone; ElastiCache builds a new node in the same zone, and it is empty.
  `,
  remedy: `
    Define a replication group with a replica and Multi-AZ in its place, or a serverless cache. The cache gets new
    endpoints and begins empty, unless it is restored from a snapshot; the replica costs as much as the first node.
  `,
  example,
  noFix: "a replication group has to be made in its place, which has endpoints of its own and begins empty",
  references: [
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Replication.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },

  on: elasticacheCluster,
  appliesTo: (cluster) => any(cluster.engine.isOneOf("redis", "valkey"), elasticache.isGrouped(cluster)),
  expect: elasticache.isGrouped,
  message: (cluster) => `${cluster} is a single node that nothing can take over from`,
});
