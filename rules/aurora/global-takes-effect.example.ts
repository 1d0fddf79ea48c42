import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Secondary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql, GlobalClusterIdentifier: shop } }
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
