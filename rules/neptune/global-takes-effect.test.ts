import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./global-takes-effect.ts";

const primary = yaml`
  Resources:
    Primary: { Type: AWS::Neptune::DBCluster }
    Global: { Type: AWS::Neptune::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary } }
`;

testRule(rule, {
  holds: [
    {
      given: yaml`Resources: { Secondary: { Type: AWS::Neptune::DBCluster, Properties: { GlobalClusterIdentifier: shop } } }`,
      beside: [{ given: primary }],
    },
    {
      region: "eu-west-1",
      given: hcl`
        resource "aws_neptune_cluster" "primary" {
          engine = "neptune"
        }

        resource "aws_neptune_global_cluster" "shop" {
          global_cluster_identifier    = "shop"
          source_db_cluster_identifier = aws_neptune_cluster.primary.arn
        }

        resource "aws_neptune_cluster" "secondary" {
          region                    = "eu-central-1"
          engine                    = "neptune"
          global_cluster_identifier = aws_neptune_global_cluster.shop.id
        }
      `,
    },
  ],
  skips: [
    primary,
    hcl`
      resource "aws_neptune_cluster" "main" {
        engine = "neptune"
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Primary: { Type: AWS::Neptune::DBCluster }
          Global: { Type: AWS::Neptune::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary } }
          Secondary: { Type: AWS::Neptune::DBCluster, Properties: { GlobalClusterIdentifier: «!Ref Global» } }
      `,
      says: "Neptune cluster `Secondary` is deployed to the region of another cluster of its global database, which AWS rejects",
    },
    hcl`
      resource "aws_neptune_cluster" "primary" {
        engine = "neptune"
      }

      resource "aws_neptune_global_cluster" "shop" {
        global_cluster_identifier    = "shop"
        source_db_cluster_identifier = aws_neptune_cluster.primary.arn
      }

      resource "aws_neptune_cluster" "secondary" {
        engine                    = "neptune"
        global_cluster_identifier = «aws_neptune_global_cluster.shop.id»
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
          Primary: { Type: AWS::Neptune::DBCluster, Condition: IsProd }
          Global: { Type: AWS::Neptune::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary } }
          Secondary: { Type: AWS::Neptune::DBCluster, Properties: { GlobalClusterIdentifier: !Ref Global } }
      `,
      because: "is deployed to the region of another cluster of its global database",
    },
    {
      given: hcl`
        variable "regions" {
          type = number
        }

        resource "aws_neptune_cluster" "primary" {
          engine = "neptune"
        }

        resource "aws_neptune_global_cluster" "shop" {
          global_cluster_identifier    = "shop"
          source_db_cluster_identifier = aws_neptune_cluster.primary.arn
        }

        resource "aws_neptune_cluster" "secondary" {
          engine                    = "neptune"
          global_cluster_identifier = var.regions > 1 ? aws_neptune_global_cluster.shop.id : null
        }
      `,
      because: "is deployed to the region of another cluster of its global database",
    },
  ],
});
