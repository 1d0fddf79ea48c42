import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./deletion-protection.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, DeletionProtection: true } } }`,
    yaml`Resources: { Global: { Type: AWS::RDS::GlobalCluster, Properties: { DeletionProtection: true } } }`,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine              = "aurora-mysql"
        deletion_protection = true
      }
    `,
    hcl`
      resource "aws_rds_global_cluster" "app" {
        global_cluster_identifier = "app"
        deletion_protection       = true
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          «Cluster»:
            Type: AWS::RDS::DBCluster
            Properties:
              Engine: aurora-mysql # a secondary
              GlobalClusterIdentifier: g
      `,
      says: "RDS cluster `Cluster` can be deleted by one call",
      becomes: `
        Resources:
          Cluster:
            Type: AWS::RDS::DBCluster
            Properties:
              Engine: aurora-mysql # a secondary
              GlobalClusterIdentifier: g
              DeletionProtection: true
      `,
    },
    yaml`Resources: { Global: { Type: AWS::RDS::GlobalCluster, Properties: { DeletionProtection: «false» } } }`,
    {
      given: hcl`
        «resource "aws_rds_cluster" "main"» {
          engine = "aurora-mysql" # of the shop
        }
      `,
      says: "RDS cluster `aws_rds_cluster.main` can be deleted by one call",
      becomes: `
        resource "aws_rds_cluster" "main" {
          engine              = "aurora-mysql" # of the shop
          deletion_protection = true
        }
      `,
    },
    hcl`
      resource "aws_rds_global_cluster" "app" {
        global_cluster_identifier = "app"
        deletion_protection       = «false»
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Protect: { Type: String } }
        Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { DeletionProtection: !Ref Protect } } }
      `,
      because: "parameter `Protect` has no default",
    },
    {
      given: hcl`
        variable "is_protected" {
          type = bool
        }

        resource "aws_rds_cluster" "main" {
          engine              = "aurora-mysql"
          deletion_protection = var.is_protected
        }
      `,
      because: "can be deleted by one call when",
    },
  ],
});
