import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./dedicated-masters.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Search: { Type: AWS::OpenSearchService::Domain, Properties: { ClusterConfig: { InstanceCount: 2, DedicatedMasterEnabled: true, DedicatedMasterCount: 3 } } }
    `,
    yaml`
      Resources:
        Search:
          Type: AWS::Elasticsearch::Domain
          Properties: { ElasticsearchClusterConfig: { InstanceCount: 20, DedicatedMasterEnabled: true, DedicatedMasterCount: 5 } }
    `,
    hcl`
      resource "aws_opensearch_domain" "search" {
        domain_name = "search"

        cluster_config {
          instance_count           = 3
          dedicated_master_enabled = true
          dedicated_master_count   = 3
        }
      }
    `,
  ],
  fails: [
    // A single node is the default, and its own master.
    {
      given: yaml`Resources: { «Search»: { Type: AWS::OpenSearchService::Domain } }`,
      stays: "no edit",
    },
    {
      given: yaml`Resources: { «Search»: { Type: AWS::OpenSearchService::Domain, Properties: { ClusterConfig: { InstanceCount: 3 } } } }`,
      stays: "no edit",
      says: "OpenSearch domain `Search` has no dedicated master nodes",
    },
    // What is counted is not enabled.
    {
      given: yaml`
        Resources:
          Search:
            Type: AWS::OpenSearchService::Domain
            Properties: { ClusterConfig: { InstanceCount: 3, DedicatedMasterEnabled: «false», DedicatedMasterCount: 3 } }
      `,
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Search:
            Type: AWS::Elasticsearch::Domain
            Properties: { ElasticsearchClusterConfig: { InstanceCount: 3, DedicatedMasterEnabled: true, DedicatedMasterCount: «2» } }
      `,
      says: "OpenSearch domain `Search` has dedicated master nodes, but not an odd number of three or more",
    },
    hcl`
      resource "aws_elasticsearch_domain" "search" {
        domain_name = "search"

        cluster_config {
          instance_count           = 4
          dedicated_master_enabled = true
          dedicated_master_count   = «4»
        }
      }
    `,
    {
      given: yaml`
        Resources:
          «Search»:
            Type: AWS::OpenSearchService::Domain
            Properties:
              ClusterConfig:
                # Grows with the catalogue.
                InstanceType: r7g.large.search
                InstanceCount: 4
      `,
      becomes: `
        Resources:
          Search:
            Type: AWS::OpenSearchService::Domain
            Properties:
              ClusterConfig:
                # Grows with the catalogue.
                InstanceType: r7g.large.search
                InstanceCount: 4
                DedicatedMasterEnabled: true
                DedicatedMasterCount: 3
                DedicatedMasterType: r7g.large.search
      `,
    },
    {
      given: hcl`
        resource "aws_opensearch_domain" "search" {
          domain_name = "search"

          cluster_config {
            instance_type            = "r7g.large.search" # grows with the catalogue
            instance_count           = 4
            dedicated_master_enabled = «false»
          }
        }
      `,
      becomes: `
        resource "aws_opensearch_domain" "search" {
          domain_name = "search"

          cluster_config {
            instance_type            = "r7g.large.search" # grows with the catalogue
            instance_count           = 4
            dedicated_master_enabled = true
            dedicated_master_count   = 3
            dedicated_master_type    = "r7g.large.search"
          }
        }
      `,
    },
    // Instances with disks of their own hold data.
    { given: yaml`Resources: { «Search»: { Type: AWS::OpenSearchService::Domain, Properties: { ClusterConfig: { InstanceType: or1.large.search } } } }`, stays: "no edit" },
  ],
  unknown: [
    {
      given: yaml`Resources: { Search: { Type: AWS::OpenSearchService::Domain, Properties: { ClusterConfig: { InstanceCount: 3, DedicatedMasterEnabled: true } } } }`,
      because: "Search.ClusterConfig.DedicatedMasterCount is not set",
    },
    {
      given: yaml`
        Parameters: { Masters: { Type: String } }
        Resources:
          Search:
            Type: AWS::Elasticsearch::Domain
            Properties: { ElasticsearchClusterConfig: { DedicatedMasterEnabled: «!Ref Masters», DedicatedMasterCount: 3 } }
      `,
      because: "parameter `Masters` has no default",
    },
    {
      given: hcl`
        variable "masters" {
          type = number
        }

        resource "aws_opensearch_domain" "search" {
          domain_name = "search"

          cluster_config {
            instance_count           = 3
            dedicated_master_enabled = var.masters > 0
            dedicated_master_count   = var.masters
          }
        }
      `,
      because: "`var.masters` has no default",
    },
  ],
});
