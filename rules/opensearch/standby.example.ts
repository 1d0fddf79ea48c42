import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;
