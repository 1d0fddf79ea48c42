import { all, defineRule, enableMasters, opensearchDomain } from "../../src/rule.ts";
import example from "./dedicated-masters.example.ts";

/** Asked of every domain, small ones included: a single data node that goes takes its only master with it. */
export default defineRule({
  id: "opensearch-dedicated-masters",
  title: "OpenSearch domain has three dedicated master nodes",
  survives: "instance-loss",
  capability: "self-healing",
  precision: "high",
  since: "0.1.0",
  why: `
    Where data nodes manage the cluster, a heavy query or a lost node can leave it without a master, and two data nodes
    cannot elect one once either is lost. Three dedicated masters keep a majority when one fails.
  `,
  remedy: `
    Enable three dedicated master nodes, five for very large domains: an even number adds a node and no safety. They
    hold no data, and small instances do for small domains.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html",
    "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SI-13(5)"] },
  similar: [
    "checkov:CKV_AWS_318",
    "checkov:CKV2_AWS_59",
    "guard-rules-registry:ELASTICSEARCH_PRIMARY_NODE_FAULT_TOLERANCE",
    "cdk-nag:OpenSearchDedicatedMasterNode",
    "hashicorp-fsbp-sentinel:elasticsearch-primary-node-fault-tolerance",
    "hashicorp-nist-sentinel:opensearch-primary-node-count-should-be-atleast-3",
    "prowler:opensearch_service_domains_fault_tolerant_master_nodes",
    "service-screener:DedicatedMasterNodes",
    "steampipe-terraform-aws-compliance:es_domain_dedicated_master_nodes_min_3",
  ],

  on: opensearchDomain,
  expect: (domain) => all(domain.dedicatedMasters.equals(true), domain.masterNodes.satisfies((nodes) => nodes >= 3 && nodes % 2 === 1)),
  message: (domain) =>
    domain.dedicatedMasters.equals(true).outcome === "holds"
      ? `${domain} has dedicated master nodes, but not an odd number of three or more`
      : `${domain} has no dedicated master nodes`,
  fix: {
    safety: "review",
    note: "masters that are added are charged, and the domain moves to new nodes",
    edits: enableMasters,
  },
});
