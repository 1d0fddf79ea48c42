import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./multi-region.ts";

testRule(rule, {
  holds: [
    {
      region: "eu-west-1",
      given: yaml`Resources: { Orders: { Type: AWS::MemoryDB::Cluster, Properties: { MultiRegionClusterName: virxk-orders } } }`,
      beside: [
        {
          region: "eu-central-1",
          given: yaml`Resources: { Orders: { Type: AWS::MemoryDB::Cluster, Properties: { MultiRegionClusterName: virxk-orders } } }`,
        },
      ],
    },
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      resource "aws_memorydb_multi_region_cluster" "everywhere" {
        multi_region_cluster_name_suffix = "orders"
        node_type                        = "db.r7g.xlarge"
      }

      resource "aws_memorydb_cluster" "orders" {
        node_type                 = "db.r7g.xlarge"
        acl_name                  = "open-access"
        multi_region_cluster_name = aws_memorydb_multi_region_cluster.everywhere.multi_region_cluster_name
      }

      resource "aws_memorydb_cluster" "recovery" {
        region                    = "eu-central-1"
        node_type                 = "db.r7g.xlarge"
        acl_name                  = "open-access"
        multi_region_cluster_name = aws_memorydb_multi_region_cluster.everywhere.multi_region_cluster_name
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Orders»: { Type: AWS::MemoryDB::Cluster } }`,
      says: "MemoryDB cluster `Orders` shares a multi-Region cluster with no cluster in another region",
    },
    // A whole with one member.
    yaml`
      Resources:
        Everywhere: { Type: AWS::MemoryDB::MultiRegionCluster, Properties: { NodeType: db.r7g.xlarge } }
        «Orders»: { Type: AWS::MemoryDB::Cluster, Properties: { MultiRegionClusterName: !Ref Everywhere } }
    `,
    hcl`
      «resource "aws_memorydb_cluster" "orders"» {
        node_type = "db.r7g.large"
        acl_name  = "open-access"
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Everywhere: { Type: String } }
        Resources: { Orders: { Type: AWS::MemoryDB::Cluster, Properties: { MultiRegionClusterName: !Ref Everywhere } } }
      `,
      because: "its multi-Region cluster is defined elsewhere, and so may be its other members",
    },
    // Where the other stands is not said.
    {
      region: "eu-west-1",
      given: yaml`Resources: { Orders: { Type: AWS::MemoryDB::Cluster, Properties: { MultiRegionClusterName: virxk-orders } } }`,
      beside: [{ given: yaml`Resources: { Orders: { Type: AWS::MemoryDB::Cluster, Properties: { MultiRegionClusterName: virxk-orders } } }` }],
      because: "region",
    },
    {
      given: hcl`
        variable "everywhere" {
          type = string
        }

        resource "aws_memorydb_cluster" "orders" {
          node_type                 = "db.r7g.large"
          acl_name                  = "open-access"
          multi_region_cluster_name = var.everywhere
        }
      `,
      because: "its multi-Region cluster is defined elsewhere, and so may be its other members",
    },
  ],
});
