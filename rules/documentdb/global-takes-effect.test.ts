import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./global-takes-effect.ts";

const primary = yaml`
  Resources:
    Primary: { Type: AWS::DocDB::DBCluster, Properties: { MasterUsername: owner } }
    Global: { Type: AWS::DocDB::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary } }
`;

testRule(rule, {
  holds: [
    {
      given: yaml`Resources: { Secondary: { Type: AWS::DocDB::DBCluster, Properties: { GlobalClusterIdentifier: shop } } }`,
      beside: [{ given: primary }],
    },
    {
      region: "eu-west-1",
      given: hcl`
        resource "aws_docdb_cluster" "primary" {
          engine          = "docdb"
          master_username = "owner"
        }

        resource "aws_docdb_global_cluster" "shop" {
          global_cluster_identifier    = "shop"
          source_db_cluster_identifier = aws_docdb_cluster.primary.arn
        }

        resource "aws_docdb_cluster" "secondary" {
          region                    = "eu-central-1"
          engine                    = "docdb"
          global_cluster_identifier = aws_docdb_global_cluster.shop.id
        }
      `,
    },
  ],
  skips: [
    primary,
    hcl`
      resource "aws_docdb_cluster" "main" {
        engine = "docdb"
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Primary: { Type: AWS::DocDB::DBCluster, Properties: { MasterUsername: owner } }
          Global: { Type: AWS::DocDB::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary } }
          Secondary: { Type: AWS::DocDB::DBCluster, Properties: { GlobalClusterIdentifier: «!Ref Global» } }
      `,
      says: "DocumentDB cluster `Secondary` is deployed to the region of another cluster of its global cluster, which AWS rejects",
    },
    hcl`
      resource "aws_docdb_cluster" "primary" {
        engine          = "docdb"
        master_username = "owner"
      }

      resource "aws_docdb_global_cluster" "shop" {
        global_cluster_identifier    = "shop"
        source_db_cluster_identifier = aws_docdb_cluster.primary.arn
      }

      resource "aws_docdb_cluster" "secondary" {
        engine                    = "docdb"
        global_cluster_identifier = «aws_docdb_global_cluster.shop.id»
      }
    `,
  ],
  unknown: [
    // Whether the secondary is there together with the primary hangs on a parameter.
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources:
          Primary: { Type: AWS::DocDB::DBCluster, Condition: IsProd, Properties: { MasterUsername: owner } }
          Global: { Type: AWS::DocDB::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary } }
          Secondary: { Type: AWS::DocDB::DBCluster, Properties: { GlobalClusterIdentifier: !Ref Global } }
      `,
      because: "is deployed to the region of another cluster of its global cluster",
    },
    {
      given: hcl`
        variable "regions" {
          type = number
        }

        resource "aws_docdb_cluster" "primary" {
          engine = "docdb"
        }

        resource "aws_docdb_global_cluster" "shop" {
          global_cluster_identifier    = "shop"
          source_db_cluster_identifier = aws_docdb_cluster.primary.arn
        }

        resource "aws_docdb_cluster" "secondary" {
          engine                    = "docdb"
          global_cluster_identifier = var.regions > 1 ? aws_docdb_global_cluster.shop.id : null
        }
      `,
      because: "is deployed to the region of another cluster of its global cluster",
    },
  ],
});
