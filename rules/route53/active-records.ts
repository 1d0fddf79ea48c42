import { defineRule, dns, route53Record } from "../../src/rule.ts";
import example from "./active-records.example.ts";

/** Failover records answer with one region at a time, and are judged by their own rules. */
export default defineRule({
  id: "route53-active-records",
  title: "Records that share the traffic serve two regions, each health-checked",
  survives: "region-loss",
  capability: "routing-active",
  since: "0.1.0",
  why: `
    Where every region serves, losing one costs only its share of users, and only until Route 53 leaves it out of
    its answers. For that each record must be checked, each must get users at all, and one of them must lead to
    another region.
  `,
  remedy: `
    Have one record for each region, by latency, weight or place, and give each a health check or an alias to a
    load balancer that evaluates its target's health. A record of weight zero gets users only when all others fail.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-types.html",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-how-route-53-chooses-records.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10", "SC-36"] },
  similar: ["service-screener:route53RecordNoHealthCheck"],

  on: route53Record,
  appliesTo: dns.sharesTraffic,
  expect: (record) => [
    {
      key: "health",
      verdict: dns.isHealthChecked(record),
      message: `${record} is not health-checked, so Route 53 goes on answering with it when what it leads to fails`,
      edits: () => dns.evaluateTarget(record),
    },
    {
      key: "weight",
      verdict: dns.getsTraffic(record),
      message: `${record} has the weight zero, so it gets no users while another record works`,
      edits: () => [],
    },
    { key: "regions", verdict: dns.servesElsewhere(record), message: `${record} has no counterpart that leads to another region`, edits: () => [] },
  ],
  message: (record) => `${record} does not share the traffic with another region`,
  fix: {
    safety: "review",
    note: "users are sent elsewhere as soon as the target is not healthy, which it may not be now",
  },
});
