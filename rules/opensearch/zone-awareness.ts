import { defineRule, opensearch, opensearchDomain, spreadNodes } from "../../src/rule.ts";
import example from "./zone-awareness.example.ts";

/** A domain with a single data node has nothing to spread, and is told so here. What indexes keep in replicas is not seen. */
export default defineRule({
  id: "opensearch-zone-awareness",
  title: "OpenSearch data nodes stand in several Availability Zones",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    Without zone awareness all data nodes stand in one Availability Zone, and so do the replicas of every shard. When the
    zone is lost, the domain is down, and what was indexed since the last hourly snapshot is gone.
  `,
  remedy: `
    Turn zone awareness on, with one subnet for each zone, an even number of data nodes for two zones, or three and
    more for three. The domain moves to new nodes without an outage; a single node becomes two at least, which cost
    twice as much.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-clusterconfig.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  similar: [
    "guard-rules-registry:OPENSEARCH_DATA_NODE_FAULT_TOLERANCE",
    "guard-rules-registry:ELASTICSEARCH_DATA_NODE_FAULT_TOLERANCE",
    "cdk-nag:OpenSearchZoneAwareness",
    "hashicorp-fsbp-sentinel:elasticsearch-domains-should-have-atleast-three-data-nodes",
    "hashicorp-fsbp-sentinel:opensearch-data-node-fault-tolerance",
    "prowler:opensearch_service_domains_fault_tolerant_data_nodes",
    "service-screener:AvailabilityZones",
  ],

  on: opensearchDomain,
  expect: (domain, { zones }) => opensearch.spans(domain, opensearch.zonesAskedOf(domain, zones)),
  message: (domain, { zones }) => {
    if (domain.zoneAwareness.equals(true).outcome !== "holds") return `${domain} has all its data nodes in one Availability Zone`;
    const asked = opensearch.zonesAskedOf(domain, zones);
    const isTooFew = domain.zoneCount.satisfies((count) => count >= asked).outcome === "fails";
    return isTooFew ? `${domain} spans fewer than ${String(asked)} Availability Zones` : `${domain} has too few data nodes, or too few subnets, for its Availability Zones`;
  },
  fix: {
    safety: "review",
    note: "nodes that are added are charged, and the domain moves to new ones",
    edits: (domain, { zones }) => spreadNodes(domain, opensearch.zonesAskedOf(domain, zones)),
  },
});
