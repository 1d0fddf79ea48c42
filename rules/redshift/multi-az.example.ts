import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Warehouse:
        Type: AWS::Redshift::Cluster
        Properties:
          ClusterType: multi-node
          NodeType: ra3.large
          NumberOfNodes: 2
          MultiAZ: true
          Encrypted: true
          DBName: sales
          MasterUsername: admin
          ManageMasterPassword: true
  `,
  terraform: `
    resource "aws_redshift_cluster" "warehouse" {
      cluster_identifier     = "warehouse"
      node_type              = "ra3.large"
      number_of_nodes        = 2
      multi_az               = true
      encrypted              = true
      master_username        = "admin"
      manage_master_password = true
    }
  `,
} satisfies RemedyExample;
