(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "memorydb-multi-region": {
    since: "0.1.0",
    why: `
    A cluster, its log and its snapshots stand in one region, and AWS has no copy of a MemoryDB snapshot in another one.
    A multi-Region cluster has a member in each of its regions that takes reads and writes and is behind by a second.
  `,
    remedy: `
    Create the cluster as a member of a multi-Region cluster, with a second member in the recovery region. An existing
    cluster cannot join: restore its snapshot into a new one. Nodes and replicated writes are charged in each region.
  `,
    example: {
  terraform: `
    resource "aws_memorydb_multi_region_cluster" "everywhere" {
      multi_region_cluster_name_suffix = "orders"
      node_type                        = "db.r7g.xlarge"
    }

    resource "aws_memorydb_cluster" "orders" {
      name                      = "orders"
      node_type                 = "db.r7g.xlarge"
      acl_name                  = "open-access"
      multi_region_cluster_name = aws_memorydb_multi_region_cluster.everywhere.multi_region_cluster_name
    }

    resource "aws_memorydb_cluster" "recovery" {
      region                    = "eu-central-1"
      name                      = "orders"
      node_type                 = "db.r7g.xlarge"
      acl_name                  = "open-access"
      multi_region_cluster_name = aws_memorydb_multi_region_cluster.everywhere.multi_region_cluster_name
    }
  `,
},
    noFix: "an existing cluster cannot join a multi-Region cluster: a new one is restored from its snapshot",
    references: [
    "https://docs.aws.amazon.com/memorydb/latest/devguide/multi-region.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-multiregioncluster.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-10"] },
  },
  "memorydb-replicas": {
    since: "0.1.0",
    why: `
    MemoryDB keeps writes in a log that spans several zones, so that none is lost. But a shard without a replica has no
    node to serve from when its zone is lost: it takes no writes until a new node has read the log.
  `,
    remedy: `
    Keep one replica in each shard at least, which is also the default, and give the subnet group subnets in several
    zones. A replica costs as much as a primary, and is added without an interruption.
  `,
    example: {
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
},
    references: [
    "https://docs.aws.amazon.com/memorydb/latest/devguide/autofailover.html",
    "https://docs.aws.amazon.com/memorydb/latest/devguide/replication.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    fixNote: "each replica costs as much as its primary",
  },
  "memorydb-snapshot-retention": {
    since: "0.1.0",
    why: `
    Corruption is often noticed days after it happened. Once the last snapshot from before it has expired, there is
    nothing left to go back to.
  `,
    remedy: `
    Raise the snapshot retention to the workload's least retention; MemoryDB keeps at most 35 days. Snapshots are
    charged by size.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::MemoryDB::Cluster
        Properties:
          ClusterName: orders
          NodeType: db.r7g.large
          ACLName: open-access
          SnapshotRetentionLimit: 35
  `,
  terraform: `
    resource "aws_memorydb_cluster" "orders" {
      name                     = "orders"
      node_type                = "db.r7g.large"
      acl_name                 = "open-access"
      snapshot_retention_limit = 35
    }
  `,
},
    references: ["https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots-automatic.html"],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    fixNote: "snapshots are charged by their size",
  },
  "memorydb-snapshots": {
    since: "0.1.0",
    why: `
    The log that makes MemoryDB durable repeats every mistake: what is flushed, deleted or overwritten is gone from all
    nodes at once. Only a snapshot brings it back, and none is taken until it is asked for.
  `,
    remedy: `
    Set a snapshot retention. Snapshots are taken daily without an impact on the cluster, and are charged by size. A
    restore makes a new cluster.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::MemoryDB::Cluster
        Properties:
          ClusterName: orders
          NodeType: db.r7g.large
          ACLName: open-access
          SnapshotRetentionLimit: 7
  `,
  terraform: `
    resource "aws_memorydb_cluster" "orders" {
      name                     = "orders"
      node_type                = "db.r7g.large"
      acl_name                 = "open-access"
      snapshot_retention_limit = 7
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots-automatic.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-cluster.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    fixNote: "snapshots are charged by their size",
  },
};
})
