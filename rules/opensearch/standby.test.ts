import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./standby.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Search:
          Type: AWS::OpenSearchService::Domain
          Properties:
            ClusterConfig:
              MultiAZWithStandbyEnabled: true
              ZoneAwarenessEnabled: true
              ZoneAwarenessConfig: { AvailabilityZoneCount: 3 }
              InstanceCount: 6
              DedicatedMasterEnabled: true
              DedicatedMasterCount: 3
    `,
    hcl`
      resource "aws_opensearch_domain" "search" {
        domain_name = "search"

        cluster_config {
          multi_az_with_standby_enabled = true
          zone_awareness_enabled        = true
          instance_count                = 3
          dedicated_master_enabled      = true
          dedicated_master_count        = 3

          zone_awareness_config {
            availability_zone_count = 3
          }
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Search: { Type: AWS::Elasticsearch::Domain } }`,
    yaml`Resources: { Search: { Type: AWS::OpenSearchService::Domain, Properties: { ClusterConfig: { InstanceType: t3.small.search } } } }`,
    yaml`Resources: { Search: { Type: AWS::OpenSearchService::Domain, Properties: { EngineVersion: Elasticsearch_7.10 } } }`,
    hcl`
      resource "aws_elasticsearch_domain" "search" {
        domain_name = "search"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Search»: { Type: AWS::OpenSearchService::Domain, Properties: { ClusterConfig: { InstanceType: r7g.large.search } } } }`,
      says: "OpenSearch domain `Search` has no Availability Zone on standby",
    },
    {
      given: yaml`
        Resources:
          Search:
            Type: AWS::OpenSearchService::Domain
            Properties:
              ClusterConfig:
                MultiAZWithStandbyEnabled: true
                ZoneAwarenessEnabled: true
                ZoneAwarenessConfig: { AvailabilityZoneCount: 3 }
                InstanceCount: «4»
                DedicatedMasterEnabled: true
                DedicatedMasterCount: 3
      `,
      says: "OpenSearch domain `Search` is to have a standby, which takes three Availability Zones, data nodes in a multiple of three, and three dedicated masters",
    },
    hcl`
      resource "aws_opensearch_domain" "search" {
        domain_name = "search"

        cluster_config {
          multi_az_with_standby_enabled = «false»
          zone_awareness_enabled        = true
          instance_count                = 3
          dedicated_master_enabled      = true
          dedicated_master_count        = 3

          zone_awareness_config {
            availability_zone_count = 3
          }
        }
      }
    `,
    {
      given: yaml`
        Resources:
          Search:
            Type: AWS::OpenSearchService::Domain
            Properties:
              EngineVersion: OpenSearch_2.19
              ClusterConfig:
                InstanceType: m7g.large.search
                InstanceCount: 4 # for the peak before Christmas
                ZoneAwarenessEnabled: true
                MultiAZWithStandbyEnabled: «false»
      `,
      becomes: `
        Resources:
          Search:
            Type: AWS::OpenSearchService::Domain
            Properties:
              EngineVersion: OpenSearch_2.19
              ClusterConfig:
                InstanceType: m7g.large.search
                InstanceCount: 6 # for the peak before Christmas
                ZoneAwarenessEnabled: true
                MultiAZWithStandbyEnabled: true
                ZoneAwarenessConfig:
                  AvailabilityZoneCount: 3
                DedicatedMasterEnabled: true
                DedicatedMasterCount: 3
                DedicatedMasterType: m7g.large.search
      `,
    },
    {
      given: hcl`
        resource "aws_opensearch_domain" "search" {
          domain_name = "search"

          cluster_config {
            # Three of them for the catalogue.
            instance_type          = "m7g.large.search"
            instance_count         = 3
            zone_awareness_enabled = true

            zone_awareness_config {
              availability_zone_count = 3
            }

            multi_az_with_standby_enabled = «false»
          }
        }
      `,
      becomes: `
        resource "aws_opensearch_domain" "search" {
          domain_name = "search"

          cluster_config {
            # Three of them for the catalogue.
            instance_type            = "m7g.large.search"
            instance_count           = 3
            zone_awareness_enabled   = true
            dedicated_master_enabled = true
            dedicated_master_count   = 3
            dedicated_master_type    = "m7g.large.search"

            zone_awareness_config {
              availability_zone_count = 3
            }

            multi_az_with_standby_enabled = true
          }
        }
      `,
    },
    // Northern California has two zones only.
    {
      given: yaml`Resources: { «Search»: { Type: AWS::OpenSearchService::Domain, Properties: { ClusterConfig: { InstanceType: m7g.large.search } } } }`,
      region: "us-west-1",
      stays: "no edit",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Standby: { Type: String } }
        Resources:
          Search:
            Type: AWS::OpenSearchService::Domain
            Properties:
              ClusterConfig:
                MultiAZWithStandbyEnabled: !Ref Standby
                ZoneAwarenessEnabled: true
                ZoneAwarenessConfig: { AvailabilityZoneCount: 3 }
                InstanceCount: 3
                DedicatedMasterEnabled: true
                DedicatedMasterCount: 3
      `,
      because: "parameter `Standby` has no default",
    },
    {
      given: hcl`
        variable "type" {
          type = string
        }

        variable "nodes" {
          type = number
        }

        resource "aws_opensearch_domain" "search" {
          domain_name = "search"

          cluster_config {
            multi_az_with_standby_enabled = true
            zone_awareness_enabled        = true
            instance_type                 = var.type
            instance_count                = var.nodes
            dedicated_master_enabled      = true
            dedicated_master_count        = 3

            zone_awareness_config {
              availability_zone_count = 3
            }
          }
        }
      `,
      because: "`var.nodes` has no default",
    },
  ],
});
