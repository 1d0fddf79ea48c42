(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "redshift-cross-region": {
    since: "0.1.0",
    why: `
    A warehouse and its snapshots stand in one region. When it is lost or out of reach, there is nothing to restore from
    anywhere else, and the sources no longer have what was loaded years ago.
  `,
    remedy: `
    Have Redshift copy its snapshots to the recovery region. What a key of your own encrypts needs a copy grant for a key
    of that region, or for Redshift Serverless the key itself. Transfer and storage are charged.
  `,
    example: {
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
},
    noFix: "the region that keeps the copies, and a key there for what is encrypted, are for somebody to choose",
    references: [
    "https://docs.aws.amazon.com/redshift/latest/mgmt/cross-region-snapshot-copy.html",
    "https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_CreateSnapshotCopyConfiguration.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6", "CP-9"] },
    similar: ["service-screener:CrossRegionSnapshots"],
  },
  "redshift-multi-az": {
    since: "0.1.0",
    why: `
    All nodes of a cluster stand in one Availability Zone unless it is Multi-AZ. When the zone is lost, so is the
    warehouse, until capacity is found in another zone or a snapshot is restored there.
  `,
    remedy: `
    Turn Multi-AZ on, with two nodes at least, encryption, and a subnet group over three zones. The nodes are paid for
    in both zones. Clusters of dense compute nodes cannot have it: resize them to RA3 first.
  `,
    example: {
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
},
    references: [
    "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-multi-az.html",
    "https://docs.aws.amazon.com/redshift/latest/mgmt/overview-multi-az.html",
    "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-recovery.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    similar: ["prowler:redshift_cluster_multi_az_enabled", "service-screener:AZRelocation"],
    fixNote: "the nodes are paid for in both zones, and a cluster that is not encrypted yet is encrypted",
  },
  "redshift-snapshot-retention": {
    since: "0.1.0",
    why: `
    A wrong load is often noticed by those who read the reports, days after it ran. Without a setting Redshift keeps
    automated snapshots for one day, and then there is nothing left to go back to.
  `,
    remedy: `
    Raise the retention to the workload's least retention; Redshift keeps automated snapshots for at most 35 days,
    and a backup plan keeps longer. Snapshots beyond the storage that is paid for are charged by size.
  `,
    example: {
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
},
    references: [
    "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html",
    "https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: ["steampipe-terraform-aws-compliance:redshift_cluster_automatic_snapshots_min_7_days"],
    fixNote: "snapshots beyond the storage that is paid for are charged by size",
  },
  "redshift-snapshots": {
    since: "0.1.0",
    why: `
    Without snapshots a bad load, a dropped table or a deleted cluster cannot be undone: what the warehouse has
    joined from many sources over years can seldom be built again.
  `,
    remedy: `
    Keep automated snapshots for a day at least, which is also the default. They are taken every eight hours or after
    5 GB of changes on a node, and cost nothing beyond the size of the storage that is paid for.
  `,
    example: {
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
          AutomatedSnapshotRetentionPeriod: 7
  `,
  terraform: `
    resource "aws_redshift_cluster" "warehouse" {
      cluster_identifier                  = "warehouse"
      node_type                           = "ra3.large"
      number_of_nodes                     = 2
      master_username                     = "admin"
      manage_master_password              = true
      automated_snapshot_retention_period = 7
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html",
    "https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: [
    "checkov:CKV_AWS_343",
    "guard-rules-registry:REDSHIFT_BACKUP_ENABLED",
    "cdk-nag:RedshiftBackupEnabled",
    "hashicorp-fsbp-sentinel:redshift-cluster-automated-snapshot-retention-enabled",
    "prowler:redshift_cluster_automated_snapshot",
    "service-screener:AutomaticSnapshots",
  ],
    fixNote: "snapshots beyond the storage that is paid for are charged by size",
  },
};
})
