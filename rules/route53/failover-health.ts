import { defineRule, dns, route53Record } from "../../src/rule.ts";
import example from "./failover-health.example.ts";

/**
 * Only the primary: while it is unhealthy Route 53 answers with the secondary whether that is checked or not. A
 * check that is inverted counts: with a file in the recovery region it is AWS's own way to fail over by hand.
 */
export default defineRule({
  id: "route53-failover-health",
  title: "Primary failover record is health-checked",
  survives: "region-loss",
  capability: "failover-automated",
  since: "0.1.0",
  why: `
    Route 53 takes a record that is not checked for healthy for ever, so that it never answers with the secondary.
    Aliases to CloudFront cannot pass on the health of their target, and that of API Gateway, S3 and interface
    endpoints says nothing about what is behind them: there only a health check of its own tells.
  `,
  remedy: `
    Name a health check of what users depend on, from outside of the region, or have an alias to a load balancer
    evaluate its target's health. Health checks cost little; too strict a check moves users for nothing.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-simple-configs.html",
    "https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP01", "REL11-BP02", "REL13-BP05"], nist80053: ["CP-10", "SI-13"] },

  on: route53Record,
  appliesTo: (record) => dns.isRole(record, "PRIMARY"),
  expect: dns.isHealthChecked,
  message: (record) => `${record} is the primary of a failover that never happens: Route 53 does not see whether what it leads to works`,
  fix: {
    safety: "review",
    note: "users are sent elsewhere as soon as the target is not healthy, which it may not be now",
    edits: dns.evaluateTarget,
  },
});
