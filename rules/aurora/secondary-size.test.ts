import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./secondary-size.ts";

const home = yaml`
  Resources:
    Primary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
    Global: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: app, SourceDBClusterIdentifier: !Ref Primary } }
    Writer: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Primary, DBInstanceClass: db.r6g.2xlarge } }
    Reader: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Primary, DBInstanceClass: db.r6g.large } }
`;
const serverless = yaml`
  Resources:
    Global: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: app, Engine: aurora-mysql } }
    Primary:
      Type: AWS::RDS::DBCluster
      Properties: { MasterUsername: a, GlobalClusterIdentifier: !Ref Global, ServerlessV2ScalingConfiguration: { MinCapacity: 2, MaxCapacity: 16 } }
    Writer: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Primary, DBInstanceClass: db.serverless } }
`;

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Secondary, DBInstanceClass: db.r7g.2xlarge } }
      `,
      beside: [{ given: home }],
    },
    {
      given: yaml`
        Resources:
          Secondary:
            Type: AWS::RDS::DBCluster
            Properties: { GlobalClusterIdentifier: app, ServerlessV2ScalingConfiguration: { MinCapacity: 2, MaxCapacity: 32 } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Secondary, DBInstanceClass: db.serverless } }
      `,
      beside: [{ given: serverless }],
    },
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

      resource "aws_rds_cluster_instance" "writer" {
        cluster_identifier = aws_rds_cluster.primary.id
        engine             = aws_rds_cluster.primary.engine
        instance_class     = "db.r6g.2xlarge"
      }

      resource "aws_rds_cluster" "secondary" {
        provider                  = aws.recovery
        engine                    = aws_rds_global_cluster.app.engine
        global_cluster_identifier = aws_rds_global_cluster.app.id
      }

      resource "aws_rds_cluster_instance" "reader" {
        provider           = aws.recovery
        cluster_identifier = aws_rds_cluster.secondary.id
        engine             = "aurora-mysql"
        instance_class     = "db.r7g.2xlarge"
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

      resource "aws_rds_global_cluster" "app" {
        global_cluster_identifier = "app"
        engine                    = "aurora-mysql"
      }

      resource "aws_rds_cluster" "primary" {
        engine                    = aws_rds_global_cluster.app.engine
        global_cluster_identifier = aws_rds_global_cluster.app.id
        master_username           = "owner"

        serverlessv2_scaling_configuration {
          min_capacity = 2
          max_capacity = 16
        }
      }

      resource "aws_rds_cluster_instance" "writer" {
        cluster_identifier = aws_rds_cluster.primary.id
        engine             = aws_rds_cluster.primary.engine
        instance_class     = "db.serverless"
      }

      resource "aws_rds_cluster" "secondary" {
        provider                  = aws.recovery
        engine                    = aws_rds_global_cluster.app.engine
        global_cluster_identifier = aws_rds_global_cluster.app.id

        serverlessv2_scaling_configuration {
          min_capacity = 2
          max_capacity = 32
        }
      }

      resource "aws_rds_cluster_instance" "reader" {
        provider           = aws.recovery
        cluster_identifier = aws_rds_cluster.secondary.id
        engine             = "aurora-mysql"
        instance_class     = "db.serverless"
      }
    `,
  ],
  skips: [
    yaml`Resources: { Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } } }`,
    yaml`
      Resources:
        Cluster: { Type: AWS::RDS::DBCluster }
        A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, DBInstanceClass: db.r6g.large } }
    `,
    hcl`
      resource "aws_rds_cluster" "secondary" {
        engine                    = "aurora-mysql"
        global_cluster_identifier = "app"
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Secondary, DBInstanceClass: «db.r6g.xlarge» } }
      `,
      beside: [{ given: home }],
      says: "RDS cluster `Secondary` has no instance as large as the largest of its primary",
      becomes: `
        Resources:
          Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Secondary, DBInstanceClass: db.r6g.2xlarge } }
      `,
    },
    {
      given: yaml`
        Resources:
          Secondary:
            Type: AWS::RDS::DBCluster
            Properties:
              GlobalClusterIdentifier: app
              ServerlessV2ScalingConfiguration:
                MinCapacity: 0.5 # in capacity units
                MaxCapacity: «8»
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Secondary, DBInstanceClass: db.serverless } }
      `,
      beside: [{ given: serverless }],
      becomes: `
        Resources:
          Secondary:
            Type: AWS::RDS::DBCluster
            Properties:
              GlobalClusterIdentifier: app
              ServerlessV2ScalingConfiguration:
                MinCapacity: 2 # in capacity units
                MaxCapacity: 16
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Secondary, DBInstanceClass: db.serverless } }
      `,
    },
    {
      given: hcl`
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

        resource "aws_rds_cluster_instance" "writer" {
          cluster_identifier = aws_rds_cluster.primary.id
          engine             = aws_rds_cluster.primary.engine
          instance_class     = "db.r6g.2xlarge"
        }

        resource "aws_rds_cluster" "secondary" {
          provider                  = aws.recovery
          engine                    = aws_rds_global_cluster.app.engine
          global_cluster_identifier = aws_rds_global_cluster.app.id
        }

        resource "aws_rds_cluster_instance" "reader" {
          provider           = aws.recovery
          cluster_identifier = aws_rds_cluster.secondary.id
          engine             = "aurora-mysql"
          instance_class     = «"db.r6g.large"» # only reads
        }
      `,
      says: "RDS cluster `aws_rds_cluster.secondary` has no instance as large as the largest of its primary",
      becomes: `
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

        resource "aws_rds_cluster_instance" "writer" {
          cluster_identifier = aws_rds_cluster.primary.id
          engine             = aws_rds_cluster.primary.engine
          instance_class     = "db.r6g.2xlarge"
        }

        resource "aws_rds_cluster" "secondary" {
          provider                  = aws.recovery
          engine                    = aws_rds_global_cluster.app.engine
          global_cluster_identifier = aws_rds_global_cluster.app.id
        }

        resource "aws_rds_cluster_instance" "reader" {
          provider           = aws.recovery
          cluster_identifier = aws_rds_cluster.secondary.id
          engine             = "aurora-mysql"
          instance_class     = "db.r6g.2xlarge" # only reads
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Secondary, DBInstanceClass: db.x2g.large } }
      `,
      beside: [{ given: home }],
      because: "A.DBInstanceClass is `db.x2g.large`",
    },
    {
      given: yaml`
        Resources:
          Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Secondary, DBInstanceClass: db.r6g.large } }
      `,
      because: "`app` is not defined in these files",
    },
    {
      given: hcl`
        variable "instance_class" {
          type = string
        }

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

        resource "aws_rds_cluster_instance" "writer" {
          cluster_identifier = aws_rds_cluster.primary.id
          engine             = aws_rds_cluster.primary.engine
          instance_class     = "db.r6g.2xlarge"
        }

        resource "aws_rds_cluster" "secondary" {
          provider                  = aws.recovery
          engine                    = aws_rds_global_cluster.app.engine
          global_cluster_identifier = aws_rds_global_cluster.app.id
        }

        resource "aws_rds_cluster_instance" "reader" {
          provider           = aws.recovery
          cluster_identifier = aws_rds_cluster.secondary.id
          engine             = "aurora-mysql"
          instance_class     = var.instance_class
        }
      `,
      because: "`var.instance_class` has no default",
    },
  ],
});
