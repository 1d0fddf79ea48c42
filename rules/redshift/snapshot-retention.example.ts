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
          DBName: sales
          MasterUsername: admin
          ManageMasterPassword: true
          AutomatedSnapshotRetentionPeriod: 35
  `,
  terraform: `
    resource "aws_redshift_cluster" "warehouse" {
      cluster_identifier                  = "warehouse"
      node_type                           = "ra3.large"
      number_of_nodes                     = 2
      master_username                     = "admin"
      manage_master_password              = true
      automated_snapshot_retention_period = 35
    }
  `,
} satisfies RemedyExample;
