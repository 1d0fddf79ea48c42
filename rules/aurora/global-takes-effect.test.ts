import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./global-takes-effect.ts";

const primary = yaml`
  Resources:
    Primary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
    Global: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: app, SourceDBClusterIdentifier: !Ref Primary } }
`;

testRule(rule, {
  holds: [
    yaml`Resources: { Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } } }`,
    {
      given: yaml`Resources: { Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } } }`,
      beside: [{ given: primary }],
    },
    yaml`
      Resources:
        Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } }
        Other: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: orders } }
        Alone: { Type: AWS::RDS::DBCluster }
    `,
    yaml`
      Parameters: { Home: { Type: String } }
      Conditions: { IsHome: !Equals [!Ref AWS::Region, !Ref Home], IsAway: !Not [!Condition IsHome] }
      Resources:
        Primary: { Type: AWS::RDS::DBCluster, Condition: IsHome }
        Global: { Type: AWS::RDS::GlobalCluster, Condition: IsHome, Properties: { GlobalClusterIdentifier: app, SourceDBClusterIdentifier: !Ref Primary } }
        Secondary: { Type: AWS::RDS::DBCluster, Condition: IsAway, Properties: { GlobalClusterIdentifier: app } }
    `,
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "recovery"
        region = "eu-central-1"
      }

      resource "aws_rds_global_cluster" "app" {
        global_cluster_identifier = "app"
        engine                    = "aurora-mysql"
      }

      resource "aws_rds_cluster" "primary" {
        engine                    = aws_rds_global_cluster.app.engine
        global_cluster_identifier = aws_rds_global_cluster.app.id
        master_username           = "owner"
      }

      resource "aws_rds_cluster" "secondary" {
        provider                  = aws.recovery
        engine                    = aws_rds_global_cluster.app.engine
        global_cluster_identifier = aws_rds_global_cluster.app.id
      }
    `,
  ],
  skips: [
    primary,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: "" } } }`,
    yaml`
      Resources:
        Global: { Type: AWS::RDS::GlobalCluster }
        Primary: { Type: AWS::RDS::DBCluster, Properties: { MasterUsername: a, GlobalClusterIdentifier: !Ref Global } }
    `,
    hcl`
      resource "aws_rds_global_cluster" "app" {
        global_cluster_identifier = "app"
        engine                    = "aurora-mysql"
      }

      resource "aws_rds_cluster" "primary" {
        engine                    = aws_rds_global_cluster.app.engine
        global_cluster_identifier = aws_rds_global_cluster.app.id
        master_username           = "owner"
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Primary: { Type: AWS::RDS::DBCluster }
          Global: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: app, SourceDBClusterIdentifier: !Ref Primary } }
          Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: «!Ref Global» } }
      `,
      says: "RDS cluster `Secondary` is deployed to the region of another cluster of its global database, which AWS rejects",
    },
    yaml`
      Resources:
        Primary: { Type: AWS::RDS::DBCluster }
        Global: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: app, SourceDBClusterIdentifier: !GetAtt Primary.DBClusterArn } }
        Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: «app» } }
    `,
    yaml`
      Resources:
        Global: { Type: AWS::RDS::GlobalCluster }
        Primary: { Type: AWS::RDS::DBCluster, Properties: { MasterUsername: a, GlobalClusterIdentifier: !Ref Global } }
        Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: «!Ref Global» } }
    `,
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "recovery"
          region = "eu-west-1"
        }

        resource "aws_rds_global_cluster" "app" {
          global_cluster_identifier = "app"
          engine                    = "aurora-mysql"
        }

        resource "aws_rds_cluster" "primary" {
          engine                    = aws_rds_global_cluster.app.engine
          global_cluster_identifier = aws_rds_global_cluster.app.id
          master_username           = "owner"
        }

        resource "aws_rds_cluster" "secondary" {
          provider                  = aws.recovery
          engine                    = aws_rds_global_cluster.app.engine
          global_cluster_identifier = «aws_rds_global_cluster.app.id»
        }
      `,
      says: "RDS cluster `aws_rds_cluster.secondary` is deployed to the region of another cluster of its global database, which AWS rejects",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Second: { Type: String } }
        Conditions: { HasSecond: !Equals [!Ref Second, "yes"] }
        Resources:
          Primary: { Type: AWS::RDS::DBCluster, Condition: HasSecond }
          Global: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: app, SourceDBClusterIdentifier: !Ref Primary } }
          Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } }
      `,
      because: "which AWS rejects when `Second` is yes",
    },
    {
      given: hcl`
        variable "has_primary" {
          type = bool
        }

        resource "aws_rds_global_cluster" "app" {
          global_cluster_identifier = "app"
          engine                    = "aurora-mysql"
        }

        resource "aws_rds_cluster" "primary" {
          count                     = var.has_primary ? 1 : 0
          engine                    = aws_rds_global_cluster.app.engine
          global_cluster_identifier = aws_rds_global_cluster.app.id
          master_username           = "owner"
        }

        resource "aws_rds_cluster" "secondary" {
          engine                    = aws_rds_global_cluster.app.engine
          global_cluster_identifier = aws_rds_global_cluster.app.id
        }
      `,
      because: "which AWS rejects when",
    },
  ],
});
