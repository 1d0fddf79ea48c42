import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./secondary-has-instance.ts";

const primary = yaml`
  Resources:
    Primary: { Type: AWS::DocDB::DBCluster, Properties: { MasterUsername: owner } }
    Global: { Type: AWS::DocDB::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary } }
`;

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          Secondary: { Type: AWS::DocDB::DBCluster, Properties: { GlobalClusterIdentifier: shop } }
          Reader: { Type: AWS::DocDB::DBInstance, Properties: { DBClusterIdentifier: !Ref Secondary } }
      `,
      beside: [{ given: primary }],
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
        region                    = "eu-central-1"
        engine                    = "docdb"
        global_cluster_identifier = aws_docdb_global_cluster.shop.id
      }

      resource "aws_docdb_cluster_instance" "reader" {
        region             = "eu-central-1"
        cluster_identifier = aws_docdb_cluster.secondary.id
        instance_class     = "db.r6g.large"
      }
    `,
  ],
  skips: [
    // A primary without instances is another rule's finding.
    primary,
    hcl`
      resource "aws_docdb_cluster" "main" {
        engine = "docdb"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Secondary»: { Type: AWS::DocDB::DBCluster, Properties: { GlobalClusterIdentifier: shop } } }`,
      beside: [{ given: primary }],
      says: "DocumentDB cluster `Secondary` is a secondary without an instance, so that it can serve nobody",
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

      «resource "aws_docdb_cluster" "secondary"» {
        region                    = "eu-central-1"
        engine                    = "docdb"
        global_cluster_identifier = aws_docdb_global_cluster.shop.id
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Resources: { Secondary: { Type: AWS::DocDB::DBCluster, Properties: { GlobalClusterIdentifier: shop } } }
        Outputs: { Secondary: { Value: !Ref Secondary } }
      `,
      beside: [{ given: primary }],
      because: "no DocumentDB instance refers to Secondary here, but its stack hands it out to others",
    },
    {
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

        module "readers" {
          source  = "example.com/acme/readers/aws"
          cluster = aws_docdb_cluster.secondary.id
        }
      `,
      because: "`module.readers` is given `aws_docdb_cluster.secondary`, and what it makes is not among these files",
    },
  ],
});
