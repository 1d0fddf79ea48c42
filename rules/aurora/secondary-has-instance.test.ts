import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./secondary-has-instance.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Secondary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, GlobalClusterIdentifier: app } }
        A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Secondary } }
    `,
    hcl`
      resource "aws_rds_cluster" "secondary" {
        engine                    = "aurora-mysql"
        global_cluster_identifier = "app"
      }

      resource "aws_rds_cluster_instance" "member" {
        cluster_identifier = aws_rds_cluster.secondary.id
        engine             = aws_rds_cluster.secondary.engine
        instance_class     = "db.r6g.large"
      }
    `,
  ],
  skips: [
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } } }`,
    yaml`Resources: { Primary: { Type: AWS::RDS::DBCluster, Properties: { MasterUsername: a, GlobalClusterIdentifier: app } } }`,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine = "aurora-mysql"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Secondary»: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } } }`,
      says: "RDS cluster `Secondary` is a secondary without an instance, so that it can serve nobody",
    },
    {
      given: hcl`
        «resource "aws_rds_cluster" "secondary"» {
          engine                    = "aurora-mysql"
          global_cluster_identifier = "app"
        }
      `,
      says: "RDS cluster `aws_rds_cluster.secondary` is a secondary without an instance, so that it can serve nobody",
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources: { Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } } }
        Outputs: { Name: { Value: !Ref Secondary } }
      `,
      because: "its stack hands it out to others, which may add some",
    },
    {
      given: yaml`
        Parameters: { Name: { Type: String } }
        Resources:
          Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Name } }
      `,
      because: "parameter `Name` has no default",
    },
    {
      given: hcl`
        resource "aws_rds_cluster" "secondary" {
          engine                    = "aurora-mysql"
          global_cluster_identifier = "app"
        }

        output "cluster" {
          value = aws_rds_cluster.secondary.id
        }
      `,
      because: "hands it out to others, which may add some",
    },
    {
      given: hcl`
        variable "readers" {
          type = set(string)
        }

        resource "aws_rds_cluster" "secondary" {
          engine                    = "aurora-mysql"
          global_cluster_identifier = "app"
        }

        resource "aws_rds_cluster_instance" "reader" {
          for_each           = var.readers
          cluster_identifier = aws_rds_cluster.secondary.id
          engine             = "aurora-mysql"
          instance_class     = "db.r6g.large"
        }
      `,
      because: "`var.readers` has no default",
    },
  ],
});
