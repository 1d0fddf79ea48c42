import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./global.ts";

const primary = yaml`
  Resources:
    Primary: { Type: AWS::DocDB::DBCluster, Properties: { MasterUsername: owner } }
    Global: { Type: AWS::DocDB::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary } }
`;
const secondary = yaml`Resources: { Secondary: { Type: AWS::DocDB::DBCluster, Properties: { GlobalClusterIdentifier: shop } } }`;

testRule(rule, {
  holds: [
    { given: primary, region: "eu-west-1", beside: [{ given: secondary, region: "eu-central-1" }] },
    // AWS takes one cluster of a global one in a region, so that the other stands in another.
    { given: primary, beside: [{ given: secondary }] },
    // The primary of a global cluster that was created empty brings its user along.
    {
      given: yaml`
        Resources:
          Global: { Type: AWS::DocDB::GlobalCluster, Properties: { GlobalClusterIdentifier: shop } }
          Primary: { Type: AWS::DocDB::DBCluster, Properties: { MasterUsername: owner, GlobalClusterIdentifier: !Ref Global } }
      `,
      beside: [{ given: secondary }],
    },
    hcl`
      resource "aws_docdb_global_cluster" "shop" {
        global_cluster_identifier = "shop"
        engine                    = "docdb"
      }

      resource "aws_docdb_cluster" "primary" {
        region                    = "eu-west-1"
        engine                    = aws_docdb_global_cluster.shop.engine
        global_cluster_identifier = aws_docdb_global_cluster.shop.id
        master_username           = "owner"
      }

      resource "aws_docdb_cluster" "secondary" {
        region                    = "eu-central-1"
        engine                    = aws_docdb_global_cluster.shop.engine
        global_cluster_identifier = aws_docdb_global_cluster.shop.id
      }
    `,
  ],
  skips: [
    // In the region of the primary AWS takes no secondary, which is said at the secondary.
    yaml`
      Resources:
        Primary: { Type: AWS::DocDB::DBCluster, Properties: { MasterUsername: owner } }
        Global: { Type: AWS::DocDB::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary } }
        Secondary: { Type: AWS::DocDB::DBCluster, Properties: { GlobalClusterIdentifier: !Ref Global } }
    `,
    secondary,
    yaml`Resources: { Elastic: { Type: AWS::DocDBElastic::Cluster } }`,
    hcl`
      resource "aws_docdb_cluster" "secondary" {
        engine                    = "docdb"
        global_cluster_identifier = "shop"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Cluster»: { Type: AWS::DocDB::DBCluster } }`,
      says: "DocumentDB cluster `Cluster` has no secondary in another region",
    },
    yaml`
      Resources:
        «Primary»: { Type: AWS::DocDB::DBCluster, Properties: { MasterUsername: owner } }
        Global: { Type: AWS::DocDB::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary } }
    `,
    {
      given: hcl`
        «resource "aws_docdb_cluster" "main"» {
          engine = "docdb"
        }
      `,
      says: "DocumentDB cluster `aws_docdb_cluster.main` has no secondary in another region",
    },
    hcl`
      «resource "aws_docdb_cluster" "main"» {
        engine = "docdb"
      }

      resource "aws_docdb_global_cluster" "shop" {
        global_cluster_identifier    = "shop"
        source_db_cluster_identifier = aws_docdb_cluster.main.arn
      }
    `,
  ],
  unknown: [
    {
      given: yaml`Resources: { Cluster: { Type: AWS::DocDB::DBCluster, Properties: { EngineVersion: «3.6.0» } } }`,
      because: "which cannot be in a global cluster: 4.0 and later can",
    },
    {
      given: primary,
      beside: [
        {
          given: yaml`
            Parameters: { Global: { Type: String } }
            Resources: { Secondary: { Type: AWS::DocDB::DBCluster, Properties: { GlobalClusterIdentifier: !Ref Global } } }
          `,
        },
      ],
      because: "parameter `Global` has no default",
    },
    {
      given: hcl`
        resource "aws_docdb_cluster" "main" {
          engine = "docdb"
        }

        resource "aws_docdb_global_cluster" "shop" {
          global_cluster_identifier    = "shop"
          source_db_cluster_identifier = aws_docdb_cluster.main.arn
        }

        module "secondary" {
          source         = "example.com/acme/secondary/aws"
          global_cluster = aws_docdb_global_cluster.shop.id
        }
      `,
      because: "`module.secondary` is given `aws_docdb_global_cluster.shop`, and what it makes is not among these files",
    },
  ],
});
