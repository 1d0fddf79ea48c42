import { all, any, defineRule, elasticache, elasticacheCluster, isFilled, leavesRoom } from "../../src/rule.ts";
import example from "./memcached-zones.example.ts";

/** Asked of Memcached clusters with more than one node. The zones that are named for the nodes win over the mode. */
export default defineRule({
  id: "elasticache-memcached-zones",
  title: "Memcached nodes stand in several Availability Zones",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    The nodes of a Memcached cluster hold different keys and none is a copy of another. Unless told otherwise ElastiCache
    puts all of them into one Availability Zone, and with the zone the whole cache is lost in place of a part.
  `,
  remedy: `
    Spread the nodes over zones, by the mode or by naming a zone for each. Existing nodes stay where they are: the
    cluster is replaced and begins empty. Traffic between zones is charged.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/disaster-recovery-resiliency.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  similar: ["kics:elasticache_nodes_not_created_across_multi_az", "terrascan:AC_AWS_0104"],

  on: elasticacheCluster,
  appliesTo: (cluster) => all(elasticache.isMemcached(cluster), cluster.nodes.satisfies((nodes) => nodes >= 2)),
  expect: (cluster) =>
    any(
      elasticache.isPlacedApart(cluster),
      all(cluster.preferredZones.isUnset(), cluster.zoneMode.equals("cross-az"), leavesRoom(cluster)),
    ),
  message: (cluster) => `${cluster} has all its nodes in one Availability Zone`,
  fix: {
    safety: "review",
    note: "nodes that are there stay in their zone until the cluster is replaced, which begins empty; traffic between zones is charged",
    edits: (cluster) => (isFilled(cluster.preferredZone).outcome === "fails" && cluster.preferredZones.isUnset().outcome === "holds" ? [cluster.zoneMode.set("cross-az")] : []),
  },
});
