import type { RemedyExample } from "../../src/rule.ts";

export default {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsPrimary: !Equals [!Ref AWS::Region, eu-central-1]
      IsSecondary: !Not [!Condition IsPrimary]
    Resources:
      Primary: { Type: AWS::Neptune::DBCluster, Condition: IsPrimary }
      Global:
        Type: AWS::Neptune::GlobalCluster
        Condition: IsPrimary
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary: { Type: AWS::Neptune::DBCluster, Condition: IsSecondary, Properties: { GlobalClusterIdentifier: shop } }
  `,
  terraform: `
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
} satisfies RemedyExample;
