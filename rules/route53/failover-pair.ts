import { all, any, defineRule, dns, route53Record } from "../../src/rule.ts";
import example from "./failover-pair.example.ts";

/** In a zone that other stacks use, too, the other record may be one of theirs. */
export default defineRule({
  id: "route53-failover-pair",
  title: "Failover record has its counterpart",
  survives: "region-loss",
  capability: "routing-movable",
  since: "0.1.0",
  why: `
    Route 53 fails over between two records of one name and type: it answers with the secondary while the primary
    is unhealthy. A primary alone is answered whatever its health, and a secondary alone is all there is.
  `,
  remedy: `
    Add the other record, of the same name and type and in the same zone, that sends users to the recovery
    region. Both can stand before there is anything to fail over to: the secondary may lead to a static page.
  `,
  example,
  noFix: "where the other record sends users is for the workload to say",
  references: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-failover.html"],
  frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },

  on: route53Record,
  appliesTo: (record) => record.failover.isSet(),
  expect: (record) => {
    const has = (role: "PRIMARY" | "SECONDARY") => dns.peersOf(record).some((peer) => dns.isRole(peer, role));
    return any(
      all(dns.isRole(record, "PRIMARY"), has("SECONDARY")),
      all(dns.isRole(record, "SECONDARY"), has("PRIMARY")),
      dns.mayHavePeersElsewhere(record),
    );
  },
  message: (record) => `${record} is the ${record.failover.known() === "SECONDARY" ? "secondary" : "primary"} of a failover and has no counterpart`,
});
