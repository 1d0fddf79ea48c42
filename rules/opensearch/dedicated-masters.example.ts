import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;
