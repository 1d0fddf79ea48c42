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
} satisfies RemedyExample;
