import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./zone-awareness.ts";

testRule(rule, {
  holds: [
    // Two zones are the default.
    yaml`Resources: { Search: { Type: AWS::OpenSearchService::Domain, Properties: { ClusterConfig: { ZoneAwarenessEnabled: true, InstanceCount: 2 } } } }`,
    yaml`
      Resources:
        Search:
          Type: AWS::Elasticsearch::Domain
          Properties: { ElasticsearchClusterConfig: { ZoneAwarenessEnabled: true, InstanceCount: 4, ZoneAwarenessConfig: { AvailabilityZoneCount: 2 } } }
    `,
    // Of three zones any number of nodes from three on can be used.
    {
      objectives: { zones: 3 },
      given: yaml`
        Resources:
          Search:
            Type: AWS::OpenSearchService::Domain
            Properties: { ClusterConfig: { ZoneAwarenessEnabled: true, InstanceCount: 4, ZoneAwarenessConfig: { AvailabilityZoneCount: 3 } } }
      `,
    },
    // There are but two.
    {
      objectives: { zones: 3 },
      region: "us-west-1",
      given: yaml`Resources: { Search: { Type: AWS::OpenSearchService::Domain, Properties: { ClusterConfig: { ZoneAwarenessEnabled: true, InstanceCount: 2 } } } }`,
    },
    hcl`
      resource "aws_opensearch_domain" "search" {
        domain_name = "search"

        cluster_config {
          instance_count         = 6
          zone_awareness_enabled = true

          zone_awareness_config {
            availability_zone_count = 3
          }
        }
      }
    `,
    hcl`
      resource "aws_elasticsearch_domain" "search" {
        domain_name = "search"

        cluster_config {
          instance_count         = 2
          zone_awareness_enabled = true
        }

        vpc_options {
          subnet_ids = ["subnet-1", "subnet-2"]
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Search»: { Type: AWS::OpenSearchService::Domain } }`,
      says: "OpenSearch domain `Search` has all its data nodes in one Availability Zone",
    },
    yaml`
      Resources:
        Search: { Type: AWS::Elasticsearch::Domain, Properties: { ElasticsearchClusterConfig: { ZoneAwarenessEnabled: «false», InstanceCount: 2 } } }
    `,
    {
      given: yaml`Resources: { Search: { Type: AWS::OpenSearchService::Domain, Properties: { ClusterConfig: { ZoneAwarenessEnabled: true, InstanceCount: «3» } } } }`,
      says: "OpenSearch domain `Search` has too few data nodes, or too few subnets, for its Availability Zones",
    },
    {
      objectives: { zones: 3 },
      given: yaml`
        Resources:
          Search:
            Type: AWS::OpenSearchService::Domain
            Properties: { ClusterConfig: { ZoneAwarenessEnabled: true, InstanceCount: 2, ZoneAwarenessConfig: { AvailabilityZoneCount: «2» } } }
      `,
      says: "OpenSearch domain `Search` spans fewer than 3 Availability Zones",
    },
    {
      given: hcl`
        resource "aws_opensearch_domain" "search" {
          domain_name = "search"
  
          cluster_config {
            instance_count         = 2
            zone_awareness_enabled = true
          }
  
          vpc_options {
            subnet_ids = [«aws_subnet.a.id»]
          }
        }
  
        resource "aws_subnet" "a" {
          vpc_id            = "vpc-1"
          availability_zone = "eu-west-1a"
        }
      `,
      stays: "no edit",
    },
    hcl`
      «resource "aws_elasticsearch_domain" "search"» {
        domain_name = "search"
      }
    `,
    {
      given: yaml`
        Resources:
          Search:
            Type: AWS::OpenSearchService::Domain
            Properties:
              ClusterConfig:
                # Enough for the catalogue.
                InstanceCount: 3
                ZoneAwarenessEnabled: «false»
      `,
      becomes: `
        Resources:
          Search:
            Type: AWS::OpenSearchService::Domain
            Properties:
              ClusterConfig:
                # Enough for the catalogue.
                InstanceCount: 4
                ZoneAwarenessEnabled: true
      `,
    },
    {
      given: hcl`
        resource "aws_opensearch_domain" "search" {
          domain_name = "search"

          cluster_config {
            instance_count         = 2 # enough for the catalogue
            zone_awareness_enabled = «false»
          }
        }
      `,
      objectives: { zones: 3 },
      becomes: `
        resource "aws_opensearch_domain" "search" {
          domain_name = "search"

          cluster_config {
            instance_count         = 3 # enough for the catalogue
            zone_awareness_enabled = true

            zone_awareness_config {
              availability_zone_count = 3
            }
          }
        }
      `,
    },
    // A domain has a subnet in each of its zones, and no more.
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
          C: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1c } }
          Search:
            Type: AWS::OpenSearchService::Domain
            Properties:
              ClusterConfig: { InstanceCount: 2, ZoneAwarenessEnabled: «false» }
              VPCOptions: { SubnetIds: [!Ref A, !Ref B, !Ref C] }
      `,
      becomes: `
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
          C: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1c } }
          Search:
            Type: AWS::OpenSearchService::Domain
            Properties:
              ClusterConfig: { InstanceCount: 3, ZoneAwarenessEnabled: true, ZoneAwarenessConfig: {AvailabilityZoneCount: 3} }
              VPCOptions: { SubnetIds: [!Ref A, !Ref B, !Ref C] }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Nodes: { Type: Number } }
        Resources:
          Search: { Type: AWS::OpenSearchService::Domain, Properties: { ClusterConfig: { ZoneAwarenessEnabled: true, InstanceCount: !Ref Nodes } } }
      `,
      because: "parameter `Nodes` has no default",
    },
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources:
          Search:
            Type: AWS::OpenSearchService::Domain
            Properties: { ClusterConfig: { ZoneAwarenessEnabled: !If [IsProd, true, false], InstanceCount: !If [IsProd, 2, 1] } }
      `,
      because: "has all its data nodes in one Availability Zone when `Env` is not prod",
    },
    {
      given: hcl`
        variable "is_spread" {
          type = bool
        }

        resource "aws_opensearch_domain" "search" {
          domain_name = "search"

          cluster_config {
            instance_count         = 2
            zone_awareness_enabled = var.is_spread
          }
        }
      `,
      because: "has all its data nodes in one Availability Zone when",
    },
  ],
});
