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
          DestinationRegion: eu-central-1
          SnapshotCopyRetentionPeriod: 7
      Reports:
        Type: AWS::RedshiftServerless::Namespace
        Properties:
          NamespaceName: reports
          SnapshotCopyConfigurations:
            - { DestinationRegion: eu-central-1, SnapshotRetentionPeriod: 7 }
  `,
  terraform: `
    resource "aws_redshift_cluster" "warehouse" {
      cluster_identifier     = "warehouse"
      node_type              = "ra3.large"
      number_of_nodes        = 2
      master_username        = "admin"
      manage_master_password = true
    }

    resource "aws_redshift_snapshot_copy" "recovery" {
      cluster_identifier = aws_redshift_cluster.warehouse.id
      destination_region = "eu-central-1"
      retention_period   = 7
    }
  `,
} satisfies RemedyExample;
