import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./global.ts";

const primary = yaml`
  Resources:
    Primary: { Type: AWS::Neptune::DBCluster }
    Global: { Type: AWS::Neptune::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary } }
`;
const secondary = yaml`Resources: { Secondary: { Type: AWS::Neptune::DBCluster, Properties: { GlobalClusterIdentifier: shop } } }`;

testRule(rule, {
  holds: [
    { given: primary, region: "eu-west-1", beside: [{ given: secondary, region: "eu-central-1" }] },
    // AWS takes one cluster of a global one in a region, so that the other stands in another.
    { given: primary, beside: [{ given: secondary }] },
    // Which of the two is the primary is not known, and each has the other.
    hcl`
      resource "aws_neptune_global_cluster" "shop" {
        global_cluster_identifier = "shop"
        engine                    = "neptune"
      }

      resource "aws_neptune_cluster" "one" {
        region                    = "eu-west-1"
        engine                    = aws_neptune_global_cluster.shop.engine
        global_cluster_identifier = aws_neptune_global_cluster.shop.id
      }

      resource "aws_neptune_cluster" "other" {
        region                    = "eu-central-1"
        engine                    = aws_neptune_global_cluster.shop.engine
        global_cluster_identifier = aws_neptune_global_cluster.shop.id
      }
    `,
  ],
  skips: [
    // In the region of the primary AWS takes no secondary, which is said at the secondary.
    yaml`
      Resources:
        Primary: { Type: AWS::Neptune::DBCluster }
        Global: { Type: AWS::Neptune::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary } }
        Secondary: { Type: AWS::Neptune::DBCluster, Properties: { GlobalClusterIdentifier: !Ref Global } }
    `,
    { given: secondary, beside: [{ given: primary }] },
  ],
  fails: [
    {
      given: yaml`Resources: { «Cluster»: { Type: AWS::Neptune::DBCluster } }`,
      says: "Neptune cluster `Cluster` has no secondary in another region",
    },
    yaml`
      Resources:
        «Primary»: { Type: AWS::Neptune::DBCluster }
        Global: { Type: AWS::Neptune::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary } }
    `,
    {
      given: hcl`
        «resource "aws_neptune_cluster" "main"» {
          engine = "neptune"
        }
      `,
      says: "Neptune cluster `aws_neptune_cluster.main` has no secondary in another region",
    },
    hcl`
      «resource "aws_neptune_cluster" "main"» {
        engine = "neptune"
      }

      resource "aws_neptune_global_cluster" "shop" {
        global_cluster_identifier    = "shop"
        source_db_cluster_identifier = aws_neptune_cluster.main.arn
      }
    `,
  ],
  unknown: [
    {
      given: hcl`
        resource "aws_neptune_cluster" "replica" {
          engine                        = "neptune"
          replication_source_identifier = "arn:aws:rds:eu-west-1:111122223333:cluster:shop"
        }
      `,
      because: "whether it holds the data of its `replication_source_identifier` is not known",
    },
    {
      given: yaml`Resources: { Cluster: { Type: AWS::Neptune::DBCluster, Properties: { EngineVersion: «1.1.1.0» } } }`,
      because: "which cannot be in a global database: 1.2.0.0 and later can",
    },
    {
      given: primary,
      beside: [
        {
          given: yaml`
            Parameters: { Global: { Type: String } }
            Resources: { Secondary: { Type: AWS::Neptune::DBCluster, Properties: { GlobalClusterIdentifier: !Ref Global } } }
          `,
        },
      ],
      because: "parameter `Global` has no default",
    },
    {
      given: hcl`
        resource "aws_neptune_cluster" "main" {
          engine = "neptune"
        }

        resource "aws_neptune_global_cluster" "shop" {
          global_cluster_identifier    = "shop"
          source_db_cluster_identifier = aws_neptune_cluster.main.arn
        }

        module "secondary" {
          source         = "example.com/acme/secondary/aws"
          global_cluster = aws_neptune_global_cluster.shop.id
        }
      `,
      because: "`module.secondary` is given `aws_neptune_global_cluster.shop`, and what it makes is not among these files",
    },
  ],
});
