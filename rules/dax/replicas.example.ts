import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Cache:
        Type: AWS::DAX::Cluster
        Properties:
          NodeType: dax.r5.large
          ReplicationFactor: 3
          IAMRoleARN: arn:aws:iam::111122223333:role/dax
  `,
  terraform: `
    resource "aws_dax_cluster" "cache" {
      cluster_name       = "cache"
      node_type          = "dax.r5.large"
      replication_factor = 3
      iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
    }
  `,
} satisfies RemedyExample;
