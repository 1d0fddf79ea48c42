import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./replicas.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Orders: { Type: AWS::MemoryDB::Cluster, Properties: { NumReplicasPerShard: 2 } } }`,
    // One replica is the default.
    yaml`Resources: { Orders: { Type: AWS::MemoryDB::Cluster } }`,
    yaml`
      Parameters: { A: { Type: String }, B: { Type: String } }
      Resources:
        Orders: { Type: AWS::MemoryDB::Cluster, Properties: { SubnetGroupName: !Ref Group } }
        Group: { Type: AWS::MemoryDB::SubnetGroup, Properties: { SubnetIds: [!Ref A, !Ref B] } }
    `,
    hcl`
      resource "aws_memorydb_cluster" "orders" {
        node_type = "db.r7g.large"
        acl_name  = "open-access"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Orders: { Type: AWS::MemoryDB::Cluster, Properties: { NumReplicasPerShard: «0» } } }`,
      says: "MemoryDB cluster `Orders` has shards without a replica that could take over in another Availability Zone",
    },
    {
      given: yaml`
        Resources:
          Orders: { Type: AWS::MemoryDB::Cluster, Properties: { SubnetGroupName: «!Ref Group» } }
          Group: { Type: AWS::MemoryDB::SubnetGroup, Properties: { SubnetIds: [!Ref A, !Ref B] } }
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
      `,
      says: "MemoryDB cluster `Orders` has subnets in one Availability Zone only",
      stays: "no edit",
    },
    hcl`
      resource "aws_memorydb_cluster" "orders" {
        node_type              = "db.r7g.large"
        acl_name               = "open-access"
        num_replicas_per_shard = «0»
      }
    `,
    {
      given: yaml`
        Resources:
          Orders:
            Type: AWS::MemoryDB::Cluster
            Properties:
              NumShards: 2
              NumReplicasPerShard: «0» # the log is durable
      `,
      becomes: `
        Resources:
          Orders:
            Type: AWS::MemoryDB::Cluster
            Properties:
              NumShards: 2
              NumReplicasPerShard: 1 # the log is durable
      `,
    },
    {
      given: hcl`
        resource "aws_memorydb_cluster" "orders" {
          name                   = "orders"
          num_replicas_per_shard = «0» # the log is durable
        }
      `,
      becomes: `
        resource "aws_memorydb_cluster" "orders" {
          name                   = "orders"
          num_replicas_per_shard = 1 # the log is durable
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Replicas: { Type: Number } }
        Resources: { Orders: { Type: AWS::MemoryDB::Cluster, Properties: { NumReplicasPerShard: «!Ref Replicas» } } }
      `,
      because: "parameter `Replicas` has no default",
    },
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources: { Orders: { Type: AWS::MemoryDB::Cluster, Properties: { NumReplicasPerShard: !If [IsProd, 1, 0] } } }
      `,
      because: "has shards without a replica that could take over in another Availability Zone when `Env` is not prod",
    },
    {
      given: hcl`
        variable "replicas" {
          type = number
        }

        resource "aws_memorydb_cluster" "orders" {
          node_type              = "db.r7g.large"
          acl_name               = "open-access"
          num_replicas_per_shard = var.replicas
        }
      `,
      because: "`var.replicas` has no default",
    },
  ],
});
