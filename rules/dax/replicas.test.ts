import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./replicas.ts";

testRule(rule, {
  holds: [
    // DAX chooses the zones.
    yaml`Resources: { Cache: { Type: AWS::DAX::Cluster, Properties: { ReplicationFactor: 3 } } }`,
    yaml`
      Resources:
        Cache: { Type: AWS::DAX::Cluster, Properties: { ReplicationFactor: 3, AvailabilityZones: [eu-west-1a, eu-west-1b, eu-west-1b] } }
    `,
    yaml`
      Parameters: { Group: { Type: String } }
      Resources: { Cache: { Type: AWS::DAX::Cluster, Properties: { ReplicationFactor: 5, SubnetGroupName: !Ref Group } } }
    `,
    hcl`
      resource "aws_dax_cluster" "cache" {
        cluster_name       = "cache"
        node_type          = "dax.r5.large"
        replication_factor = 3
        iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Cache: { Type: AWS::DAX::Cluster, Properties: { ReplicationFactor: «1» } } }`,
      says: "DAX cluster `Cache` has fewer than three nodes",
    },
    {
      given: yaml`
        Resources:
          Cache: { Type: AWS::DAX::Cluster, Properties: { ReplicationFactor: 3, AvailabilityZones: [«eu-west-1a», eu-west-1a, eu-west-1a] } }
      `,
      stays: "no edit",
      says: "DAX cluster `Cache` has all its nodes in one Availability Zone",
    },
    {
      given: yaml`
        Resources:
          Cache: { Type: AWS::DAX::Cluster, Properties: { ReplicationFactor: 3, SubnetGroupName: «!Ref Group» } }
          Group: { Type: AWS::DAX::SubnetGroup, Properties: { SubnetIds: [!Ref A] } }
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
      `,
      stays: "no edit",
    },
    hcl`
      resource "aws_dax_cluster" "cache" {
        cluster_name       = "cache"
        node_type          = "dax.r5.large"
        replication_factor = «2»
        iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
      }
    `,
    {
      given: yaml`
        Resources:
          Cache:
            Type: AWS::DAX::Cluster
            Properties:
              NodeType: dax.r5.large
              ReplicationFactor: «1» # for now
      `,
      becomes: `
        Resources:
          Cache:
            Type: AWS::DAX::Cluster
            Properties:
              NodeType: dax.r5.large
              ReplicationFactor: 3 # for now
      `,
    },
    {
      given: hcl`
        resource "aws_dax_cluster" "cache" {
          cluster_name       = "cache"
          node_type          = "dax.r5.large"
          replication_factor = «1» # for now
        }
      `,
      becomes: `
        resource "aws_dax_cluster" "cache" {
          cluster_name       = "cache"
          node_type          = "dax.r5.large"
          replication_factor = 3 # for now
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Nodes: { Type: Number } }
        Resources: { Cache: { Type: AWS::DAX::Cluster, Properties: { ReplicationFactor: «!Ref Nodes» } } }
      `,
      because: "parameter `Nodes` has no default",
    },
    {
      given: hcl`
        variable "nodes" {
          type = number
        }

        resource "aws_dax_cluster" "cache" {
          cluster_name       = "cache"
          node_type          = "dax.r5.large"
          replication_factor = var.nodes
          iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
        }
      `,
      because: "`var.nodes` has no default",
    },
  ],
});
