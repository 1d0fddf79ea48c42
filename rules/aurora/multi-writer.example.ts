import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Secondary:
        Type: AWS::RDS::DBCluster
        Properties: { Engine: aurora-postgresql, GlobalClusterIdentifier: shop, EnableGlobalWriteForwarding: true }
  `,
  terraform: `
    resource "aws_rds_cluster" "secondary" {
      engine                         = "aurora-postgresql"
      global_cluster_identifier      = "shop"
      enable_global_write_forwarding = true
    }
  `,
} satisfies RemedyExample;
