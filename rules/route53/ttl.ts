import { all, any, defineRule, dns, isFilled, route53Record } from "../../src/rule.ts";
import example from "./ttl.example.ts";

/**
 * An alias has the time to live of what it leads to. A weighted, geographic or multivalue record is asked only
 * where a health check moves users away from it: weights alone serve releases, too.
 */
export default defineRule({
  id: "route53-ttl",
  title: "DNS record that moves users is cached for a minute at most",
  survives: "region-loss",
  capability: "fast-detection",
  since: "0.1.0",
  why: `
    Resolvers keep an answer for its time to live. For as long, users go on being sent to what has failed,
    however fast Route 53 has noticed.
  `,
  remedy: `
    Set the time to live to 60 seconds or less. Resolvers then ask more often, and queries are charged. Records of
    one name and weight must all have the same.
  `,
  example,
  references: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-failover.html"],
  frameworks: { wellArchitected: ["REL11-BP02"], nist80053: ["CP-10"] },

  options: {
    ttl: { type: "seconds", default: 60, says: "the longest time to live of a record that moves users" },
  },
  on: route53Record,
  appliesTo: (record) =>
    all(record.alias.isUnset(), any(record.failover.isSet(), record.latencyRegion.isSet(), all(isFilled(record.healthCheck), dns.isChosen(record)))),
  expect: (record, goal) => record.ttl.satisfies((seconds) => seconds <= goal.option("ttl")),
  message: (record) => `${record} is cached for ${record.ttl}, so users follow a failover only when that is over`,
  fix: {
    safety: "review",
    note: "resolvers ask more often, and queries are charged",
    edits: (record, goal) => [record.ttl.set(goal.option("ttl"))],
  },
});
