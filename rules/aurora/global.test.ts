import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./global.ts";

const primary = yaml`
  Resources:
    Primary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, MasterUsername: a } }
    Global: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: app, SourceDBClusterIdentifier: !Ref Primary } }
`;
const secondary = yaml`Resources: { Secondary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, GlobalClusterIdentifier: app } } }`;

const follower = yaml`
  Resources:
    Follower:
      Type: AWS::RDS::DBCluster
      Properties: { Engine: aurora-mysql, ReplicationSourceIdentifier: "arn:aws:rds:eu-west-1:123456789012:cluster:app" }
`;
const followed = yaml`Resources: { Primary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, DBClusterIdentifier: app } } }`;

testRule(rule, {
  holds: [
    { given: followed, region: "eu-west-1", beside: [{ given: follower, region: "eu-central-1" }] },
    // A primary may be restored from a snapshot.
    {
      given: yaml`
        Resources:
          Global: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: app, Engine: aurora-mysql } }
          Primary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, SnapshotIdentifier: s, GlobalClusterIdentifier: !Ref Global } }
      `,
      beside: [{ given: secondary }],
    },
    { given: primary, region: "eu-west-1", beside: [{ given: secondary, region: "eu-central-1" }] },
    { given: primary, beside: [{ given: secondary }] },
    {
      given: yaml`
        Resources:
          Global: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: app, Engine: aurora-mysql } }
          Primary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, MasterUsername: a, GlobalClusterIdentifier: !Ref Global } }
      `,
      beside: [{ given: secondary }],
    },
    // One configuration for both regions.
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
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "recovery"
        region = "eu-central-1"
      }

      resource "aws_rds_cluster" "main" {
        engine = "aurora-mysql"
      }

      resource "aws_rds_global_cluster" "app" {
        global_cluster_identifier    = "app"
        source_db_cluster_identifier = aws_rds_cluster.main.arn
      }

      resource "aws_rds_cluster" "secondary" {
        provider                  = aws.recovery
        engine                    = aws_rds_global_cluster.app.engine
        global_cluster_identifier = aws_rds_global_cluster.app.global_cluster_identifier
      }
    `,
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "recovery"
        region = "eu-central-1"
      }

      resource "aws_rds_cluster" "main" {
        engine = "aurora-mysql"
      }

      resource "aws_rds_cluster" "follower" {
        region                        = "eu-central-1"
        engine                        = "aurora-mysql"
        replication_source_identifier = aws_rds_cluster.main.arn
      }
    `,
  ],
  skips: [
    secondary,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: mysql, DBClusterInstanceClass: db.m6gd.large } } }`,
    yaml`
      Resources:
        Primary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, MasterUsername: a } }
        Global: { Type: AWS::RDS::GlobalCluster, Properties: { SourceDBClusterIdentifier: !Ref Primary } }
        Secondary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, GlobalClusterIdentifier: !Ref Global } }
    `,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine                    = "postgres"
        db_cluster_instance_class = "db.m6gd.large"
      }
    `,
  ],
  fails: [
    // A replica beside it repeats nothing elsewhere.
    yaml`
      Resources:
        «Primary»: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
        Follower: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, ReplicationSourceIdentifier: !GetAtt Primary.DBClusterArn } }
    `,
    {
      given: yaml`Resources: { «Cluster»: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } } }`,
      says: "RDS cluster `Cluster` has no secondary in another region",
    },
    yaml`
      Resources:
        «Primary»: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
        Global: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: app, SourceDBClusterIdentifier: !Ref Primary } }
    `,
    {
      given: yaml`
        Resources:
          «Primary»: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
          Global: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: app, SourceDBClusterIdentifier: !Ref Primary } }
      `,
      region: "eu-west-1",
      beside: [{ given: secondary, region: "eu-west-1" }],
    },
    {
      given: hcl`
        «resource "aws_rds_cluster" "main"» {
          engine = "aurora-mysql"
        }
      `,
      says: "RDS cluster `aws_rds_cluster.main` has no secondary in another region",
    },
    hcl`
      «resource "aws_rds_cluster" "main"» {
        engine = "aurora-mysql"
      }

      resource "aws_rds_global_cluster" "app" {
        global_cluster_identifier    = "app"
        source_db_cluster_identifier = aws_rds_cluster.main.arn
      }
    `,
  ],
  unknown: [
    { given: followed, beside: [{ given: follower }], because: "the region of Follower is not known" },
    {
      given: primary,
      beside: [
        {
          given: yaml`
            Parameters: { Global: { Type: String } }
            Resources: { Secondary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, GlobalClusterIdentifier: !Ref Global } } }
          `,
        },
      ],
      because: "parameter `Global` has no default",
    },
    {
      given: yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, EngineMode: serverless } } }`,
      because: "Cluster.EngineMode is serverless, which cannot be in a global database",
    },
    {
      given: hcl`
        variable "global_cluster_identifier" {
          type = string
        }

        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "recovery"
          region = "eu-central-1"
        }

        resource "aws_rds_cluster" "main" {
          engine = "aurora-mysql"
        }

        resource "aws_rds_global_cluster" "app" {
          global_cluster_identifier    = "app"
          source_db_cluster_identifier = aws_rds_cluster.main.arn
        }

        resource "aws_rds_cluster" "secondary" {
          provider                  = aws.recovery
          engine                    = aws_rds_global_cluster.app.engine
          global_cluster_identifier = var.global_cluster_identifier
        }
      `,
      because: "`var.global_cluster_identifier` has no default",
    },
    {
      given: hcl`
        resource "aws_rds_cluster" "main" {
          engine      = "aurora-mysql"
          engine_mode = «"serverless"»
        }
      `,
      because: "which cannot be in a global database",
    },
    {
      given: hcl`
        resource "aws_rds_cluster" "main" {
          engine = "aurora-mysql"
        }

        resource "aws_rds_global_cluster" "app" {
          global_cluster_identifier    = "app"
          source_db_cluster_identifier = aws_rds_cluster.main.arn
        }

        module "secondary" {
          source         = "example.com/acme/secondary/aws"
          global_cluster = aws_rds_global_cluster.app.id
        }
      `,
      because: "`module.secondary` is given `aws_rds_global_cluster.app`, and what it makes is not among these files",
    },
  ],
});
