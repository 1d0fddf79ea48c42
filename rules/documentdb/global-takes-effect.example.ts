import type { RemedyExample } from "../../src/rule.ts";

export default {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsPrimary: !Equals [!Ref AWS::Region, eu-central-1]
      IsSecondary: !Not [!Condition IsPrimary]
    Resources:
      Primary: { Type: AWS::DocDB::DBCluster, Condition: IsPrimary, Properties: { MasterUsername: owner } }
      Global:
        Type: AWS::DocDB::GlobalCluster
        Condition: IsPrimary
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary: { Type: AWS::DocDB::DBCluster, Condition: IsSecondary, Properties: { GlobalClusterIdentifier: shop } }
  `,
  terraform: `
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
} satisfies RemedyExample;
