import type { RemedyExample } from "../../src/rule.ts";

export default {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsPrimary: !Equals [!Ref AWS::Region, eu-central-1]
      IsSecondary: !Not [!Condition IsPrimary]
    Resources:
      Primary:
        Type: AWS::RDS::DBCluster
        Condition: IsPrimary
        Properties: { Engine: aurora-postgresql, MasterUsername: owner }
      Writer:
        Type: AWS::RDS::DBInstance
        Condition: IsPrimary
        Properties: { DBClusterIdentifier: !Ref Primary, Engine: aurora-postgresql, DBInstanceClass: db.r6g.2xlarge }
      Global:
        Type: AWS::RDS::GlobalCluster
        Condition: IsPrimary
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary:
        Type: AWS::RDS::DBCluster
        Condition: IsSecondary
        Properties: { Engine: aurora-postgresql, GlobalClusterIdentifier: shop }
      Reader:
        Type: AWS::RDS::DBInstance
        Condition: IsSecondary
        Properties: { DBClusterIdentifier: !Ref Secondary, Engine: aurora-postgresql, DBInstanceClass: db.r6g.2xlarge }
  `,
  terraform: `
    resource "aws_rds_cluster" "primary" {
      engine          = "aurora-postgresql"
      master_username = "owner"
    }

    resource "aws_rds_cluster_instance" "writer" {
      cluster_identifier = aws_rds_cluster.primary.id
      engine             = aws_rds_cluster.primary.engine
      instance_class     = "db.r6g.2xlarge"
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

    resource "aws_rds_cluster_instance" "reader" {
      region             = "eu-central-1"
      cluster_identifier = aws_rds_cluster.secondary.id
      engine             = aws_rds_cluster.secondary.engine
      instance_class     = "db.r6g.2xlarge"
    }
  `,
} satisfies RemedyExample;
