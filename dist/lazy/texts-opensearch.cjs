(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "opensearch-dedicated-masters": {
    since: "0.1.0",
    why: `
    Where data nodes manage the cluster, a heavy query or a lost node can leave it without a master, and two data nodes
    cannot elect one once either is lost. Three dedicated masters keep a majority when one fails.
  `,
    remedy: `
    Enable three dedicated master nodes, five for very large domains: an even number adds a node and no safety. They
    hold no data, and small instances do for small domains.
  `,
    example: {
  cloudformation: `
    Resources:
      Search:
        Type: AWS::OpenSearchService::Domain
        Properties:
          ClusterConfig:
            InstanceType: r7g.large.search
            InstanceCount: 2
            DedicatedMasterEnabled: true
            DedicatedMasterType: m7g.large.search
            DedicatedMasterCount: 3
  `,
  terraform: `
    resource "aws_opensearch_domain" "search" {
      domain_name = "search"

      cluster_config {
        instance_type            = "r7g.large.search"
        instance_count           = 2
        dedicated_master_enabled = true
        dedicated_master_type    = "m7g.large.search"
        dedicated_master_count   = 3
      }
    }
  `,
},
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
    fixNote: "masters that are added are charged, and the domain moves to new nodes",
  },
  "opensearch-standby": {
    since: "0.1.0",
    why: `
    When a zone fails, a domain without standby moves its shards to the nodes that are left, which slows it down just
    when they carry more load. With standby a third zone holds a full copy ready, and takes over in less than a minute.
  `,
    remedy: `
    Turn Multi-AZ with Standby on: three zones, data nodes in a multiple of three, three dedicated masters, and two
    replicas of every index. The option costs nothing beyond the nodes.
  `,
    example: {
  cloudformation: `
    Resources:
      Search:
        Type: AWS::OpenSearchService::Domain
        Properties:
          EngineVersion: OpenSearch_2.19
          ClusterConfig:
            MultiAZWithStandbyEnabled: true
            ZoneAwarenessEnabled: true
            ZoneAwarenessConfig: { AvailabilityZoneCount: 3 }
            InstanceType: r7g.large.search
            InstanceCount: 3
            DedicatedMasterEnabled: true
            DedicatedMasterType: m7g.large.search
            DedicatedMasterCount: 3
  `,
  terraform: `
    resource "aws_opensearch_domain" "search" {
      domain_name    = "search"
      engine_version = "OpenSearch_2.19"

      cluster_config {
        multi_az_with_standby_enabled = true
        zone_awareness_enabled        = true
        instance_type                 = "r7g.large.search"
        instance_count                = 3
        dedicated_master_enabled      = true
        dedicated_master_type         = "m7g.large.search"
        dedicated_master_count        = 3

        zone_awareness_config {
          availability_zone_count = 3
        }
      }
    }
  `,
},
    references: ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html"],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    fixNote: "new nodes are charged, and every index needs two replicas before",
  },
  "opensearch-zone-awareness": {
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
    example: {
  cloudformation: `
    Resources:
      Search:
        Type: AWS::OpenSearchService::Domain
        Properties:
          ClusterConfig:
            InstanceType: r7g.large.search
            InstanceCount: 2
            ZoneAwarenessEnabled: true
  `,
  terraform: `
    resource "aws_opensearch_domain" "search" {
      domain_name = "search"

      cluster_config {
        instance_type          = "r7g.large.search"
        instance_count         = 2
        zone_awareness_enabled = true
      }
    }
  `,
},
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
    fixNote: "nodes that are added are charged, and the domain moves to new ones",
  },
};
})
