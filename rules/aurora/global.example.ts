import type { RemedyExample } from "../../src/rule.ts";

export default {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsHome: !Equals [!Ref AWS::Region, eu-west-1]
      IsRecovery: !Not [!Condition IsHome]
    Resources:
      Primary:
        Type: AWS::RDS::DBCluster
        Condition: IsHome
        Properties: { Engine: aurora-postgresql, MasterUsername: owner }
      Global:
        Type: AWS::RDS::GlobalCluster
        Condition: IsHome
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary:
        Type: AWS::RDS::DBCluster
        Condition: IsRecovery
        Properties: { Engine: aurora-postgresql, GlobalClusterIdentifier: shop }
  `,
  terraform: `
    resource "aws_rds_cluster" "primary" {
      engine          = "aurora-postgresql"
      master_username = "owner"
    }

    resource "aws_rds_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_rds_cluster.primary.arn
    }

    resource "aws_rds_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "aurora-postgresql"
      global_cluster_identifier = aws_rds_global_cluster.shop.id
    }
  `,
} satisfies RemedyExample;
