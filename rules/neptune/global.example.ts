import type { RemedyExample } from "../../src/rule.ts";

export default {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsHome: !Equals [!Ref AWS::Region, eu-west-1]
      IsRecovery: !Not [!Condition IsHome]
    Resources:
      Primary: { Type: AWS::Neptune::DBCluster, Condition: IsHome }
      Global:
        Type: AWS::Neptune::GlobalCluster
        Condition: IsHome
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary: { Type: AWS::Neptune::DBCluster, Condition: IsRecovery, Properties: { GlobalClusterIdentifier: shop } }
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
