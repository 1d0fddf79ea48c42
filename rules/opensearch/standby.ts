import { defineRule, enableStandby, opensearch, opensearchDomain } from "../../src/rule.ts";
import example from "./standby.example.ts";

/**
 * Advice on top of zone awareness, which has a rule of its own. Not asked where it cannot be: of the older types, of
 * burstable instances, and of domains that run Elasticsearch.
 */
export default defineRule({
  id: "opensearch-standby",
  title: "OpenSearch domain is Multi-AZ with Standby",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  advice: true,
  yieldsTo: ["opensearch-zone-awareness"],
  precision: "high",
  since: "0.1.0",
  why: `
    When a zone fails, a domain without standby moves its shards to the nodes that are left, which slows it down just
    when they carry more load. With standby a third zone holds a full copy ready, and takes over in less than a minute.
  `,
  remedy: `
    Turn Multi-AZ with Standby on: three zones, data nodes in a multiple of three, three dedicated masters, and two
    replicas of every index. The option costs nothing beyond the nodes.
  `,
  example,
  references: ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html"],
  frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },

  on: opensearchDomain,
  appliesTo: opensearch.canHaveStandby,
  expect: opensearch.hasStandby,
  message: (domain) =>
    domain.standby.equals(true).outcome === "holds"
      ? `${domain} is to have a standby, which takes three Availability Zones, data nodes in a multiple of three, and three dedicated masters`
      : `${domain} has no Availability Zone on standby`,
  fix: {
    safety: "review",
    note: "new nodes are charged, and every index needs two replicas before",
    edits: enableStandby,
  },
});
