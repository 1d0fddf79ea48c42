import { all, defineRule, dns, not, route53Record } from "../../src/rule.ts";
import example from "./targets-differ.example.ts";

/** Said once, at the primary. Two references to different resources are taken for two targets. */
export default defineRule({
  id: "route53-targets-differ",
  title: "Failover records lead to different targets",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A failover whose secondary sends users to where the primary sends them changes nothing: they are sent to what
    has just failed.
  `,
  remedy: `
    Have the secondary lead to the recovery region, or to a page that is served from elsewhere and says what has
    happened.
  `,
  example,
  noFix: "what the secondary is to lead to has to be made first",
  references: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-failover.html"],
  frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },

  on: route53Record,
  appliesTo: (record) => all(dns.isRole(record, "PRIMARY"), secondariesOf(record).exist()),
  expect: (record) => secondariesOf(record).every((secondary) => not(dns.haveOneTarget(record, secondary))),
  message: (record) => `${record} fails over to where it leads itself`,
});

const secondariesOf = (record: dns.DnsRecord) => dns.peersOf(record).where((peer) => dns.isRole(peer, "SECONDARY"));
