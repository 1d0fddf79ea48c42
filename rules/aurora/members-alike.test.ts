import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./members-alike.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
        A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, PubliclyAccessible: false } }
        B: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, PubliclyAccessible: "false" } }
    `,
    yaml`
      Resources:
        Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
        A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } }
        B: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } }
    `,
    // What is not written is false.
    hcl`
      resource "aws_rds_cluster" "main" {
        engine = "aurora-mysql"
      }

      resource "aws_rds_cluster_instance" "a" {
        cluster_identifier = aws_rds_cluster.main.id
        engine             = aws_rds_cluster.main.engine
        instance_class     = "db.r6g.large"
      }

      resource "aws_rds_cluster_instance" "b" {
        cluster_identifier  = aws_rds_cluster.main.id
        engine              = aws_rds_cluster.main.engine
        instance_class      = "db.r6g.large"
        publicly_accessible = false
      }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
        A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, PubliclyAccessible: true } }
    `,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine = "aurora-mysql"
      }

      resource "aws_rds_cluster_instance" "a" {
        cluster_identifier  = aws_rds_cluster.main.id
        engine              = aws_rds_cluster.main.engine
        instance_class      = "db.r6g.large"
        publicly_accessible = true
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, PubliclyAccessible: true } }
          B: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, PubliclyAccessible: «false» } }
      `,
      says: "RDS cluster `Cluster` has instances with a public address and instances without",
    },
    {
      given: hcl`
        resource "aws_rds_cluster" "main" {
          engine = "aurora-mysql"
        }

        resource "aws_rds_cluster_instance" "a" {
          cluster_identifier  = aws_rds_cluster.main.id
          engine              = aws_rds_cluster.main.engine
          instance_class      = "db.r6g.large"
          publicly_accessible = true
        }

        resource "aws_rds_cluster_instance" "b" {
          cluster_identifier = «aws_rds_cluster.main.id»
          engine             = aws_rds_cluster.main.engine
          instance_class     = "db.r6g.large"
        }
      `,
      says: "RDS cluster `aws_rds_cluster.main` has instances with a public address and instances without",
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, PubliclyAccessible: true } }
          B: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } }
      `,
      because: "B.PubliclyAccessible is not set",
    },
    {
      given: yaml`
        Parameters: { Public: { Type: String } }
        Resources:
          Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, PubliclyAccessible: !Ref Public } }
          B: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, PubliclyAccessible: false } }
      `,
      because: "parameter `Public` has no default",
    },
    {
      given: hcl`
        variable "is_public" {
          type = bool
        }

        resource "aws_rds_cluster" "main" {
          engine = "aurora-mysql"
        }

        resource "aws_rds_cluster_instance" "a" {
          cluster_identifier  = aws_rds_cluster.main.id
          engine              = aws_rds_cluster.main.engine
          instance_class      = "db.r6g.large"
          publicly_accessible = var.is_public
        }

        resource "aws_rds_cluster_instance" "b" {
          cluster_identifier = aws_rds_cluster.main.id
          engine             = aws_rds_cluster.main.engine
          instance_class     = "db.r6g.large"
        }
      `,
      because: "has instances with a public address and instances without when",
    },
  ],
});
