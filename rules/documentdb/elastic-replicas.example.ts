import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::DocDBElastic::Cluster
        Properties:
          ClusterName: shop
          AdminUserName: owner
          AuthType: PLAIN_TEXT
          ShardCapacity: 2
          ShardCount: 1
          ShardInstanceCount: 2
  `,
  terraform: `
    resource "aws_docdbelastic_cluster" "shop" {
      name                = "shop"
      admin_user_name     = "owner"
      admin_user_password = var.password
      auth_type           = "PLAIN_TEXT"
      shard_capacity      = 2
      shard_count         = 1
    }

    variable "password" {
      type = string
    }
  `,
} satisfies RemedyExample;
