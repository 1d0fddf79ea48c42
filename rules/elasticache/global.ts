import { all, defineRule, doubt, elasticache, elasticacheReplicationGroup, not } from "../../src/rule.ts";
import example from "./global.example.ts";

/**
 * Advice, for a cache can be filled again, and asked of primaries and of groups on their own. Of burstable nodes and of
 * serverless caches AWS makes no global datastore: nothing is said of them.
 */
export default defineRule({
  id: "elasticache-global",
  title: "ElastiCache replication group has a secondary in another region",
  survives: "region-loss",
  capability: "data-replicated",
  advice: true,
  precision: "high",
  since: "0.1.0",
  why: `
    A cache stands in one region. After a failover the recovery region begins with an empty one: sessions are lost, and
    its databases carry the whole load just when everybody arrives.
  `,
  remedy: `
    Make the group the primary of a global datastore and add a secondary in the recovery region, which is behind by a
    second or less. It is promoted by hand. Its nodes and the traffic between the regions are charged.
  `,
  example,
  noFix: "the recovery region needs a replication group of its own, whose nodes somebody has to choose",
  references: [
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Redis-Global-Datastore.html",
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Redis-Global-Datastores-Getting-Started.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-10"] },
  similar: ["service-screener:GlobalDatastoreConfig"],

  on: elasticacheReplicationGroup,
  appliesTo: (group) => all(not(elasticache.isSecondary(group)), doubt(elasticache.canBeGlobal(group))),
  expect: (group) => elasticache.hasSecondaryElsewhere(group),
  message: (group) => `${group} has no secondary in another region`,
});
