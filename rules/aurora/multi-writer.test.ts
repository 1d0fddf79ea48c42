import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./multi-writer.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app, EnableGlobalWriteForwarding: true } } }`,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine                         = "aurora-mysql"
        global_cluster_identifier      = "app"
        enable_global_write_forwarding = true
      }
    `,
  ],
  skips: [
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } } }`,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine = "aurora-mysql"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Secondary»: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } } }`,
      says: "RDS cluster `Secondary` is a secondary that takes no writes",
    },
    {
      given: yaml`
        Resources:
          Secondary:
            Type: AWS::RDS::DBCluster
            Properties:
              GlobalClusterIdentifier: app
              EnableGlobalWriteForwarding: «false» # reads only
      `,
      becomes: `
        Resources:
          Secondary:
            Type: AWS::RDS::DBCluster
            Properties:
              GlobalClusterIdentifier: app
              EnableGlobalWriteForwarding: true # reads only
      `,
    },
    // So old a version has no write forwarding.
    {
      given: yaml`
        Resources:
          «Secondary»:
            Type: AWS::RDS::DBCluster
            Properties: { GlobalClusterIdentifier: app, Engine: aurora-postgresql, EngineVersion: "14.8" }
      `,
      stays: "no edit",
    },
    {
      given: hcl`
        «resource "aws_rds_cluster" "main"» {
          engine                    = "aurora-mysql"
          global_cluster_identifier = "app"
        }
      `,
      says: "RDS cluster `aws_rds_cluster.main` is a secondary that takes no writes",
      becomes: `
        resource "aws_rds_cluster" "main" {
          engine                         = "aurora-mysql"
          global_cluster_identifier      = "app"
          enable_global_write_forwarding = true
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Forward: { Type: String } }
        Resources:
          Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app, EnableGlobalWriteForwarding: !Ref Forward } }
      `,
      because: "parameter `Forward` has no default",
    },
    {
      given: hcl`
        variable "forwards" {
          type = bool
        }

        resource "aws_rds_cluster" "main" {
          engine                         = "aurora-mysql"
          global_cluster_identifier      = "app"
          enable_global_write_forwarding = var.forwards
        }
      `,
      because: "is a secondary that takes no writes when",
    },
  ],
});
