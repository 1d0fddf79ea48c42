import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::MemoryDB::Cluster
        Properties:
          ClusterName: orders
          NodeType: db.r7g.large
          ACLName: open-access
          NumReplicasPerShard: 1
  `,
  terraform: `
    resource "aws_memorydb_cluster" "orders" {
      name                   = "orders"
      node_type              = "db.r7g.large"
      acl_name               = "open-access"
      num_replicas_per_shard = 1
    }
  `,
} satisfies RemedyExample;
