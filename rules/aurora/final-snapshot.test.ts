import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./final-snapshot.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, UpdateReplacePolicy: Snapshot, Properties: { Engine: aurora-mysql } } }`,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine                    = "aurora-mysql"
        final_snapshot_identifier = "last"
      }
    `,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine              = "aurora-mysql"
        skip_final_snapshot = true

        lifecycle {
          prevent_destroy = true
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, DeletionPolicy: Delete, Properties: { GlobalClusterIdentifier: g } } }`,
    yaml`Resources: { Global: { Type: AWS::RDS::GlobalCluster } }`,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine                    = "aurora-mysql"
        global_cluster_identifier = "app"
        skip_final_snapshot       = true
      }
    `,
  ],
  fails: [
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, UpdateReplacePolicy: «RetainExceptOnCreate» } }`,
    {
      given: yaml`Resources: { «Cluster»: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } } }`,
      says: "RDS cluster `Cluster` leaves no snapshot when an update replaces it",
    },
    // What keeps the data already stays.
    {
      given: yaml`
        Resources:
          «Cluster»:
            Type: AWS::RDS::DBCluster
            DeletionPolicy: Retain # asked for by the auditors
            Properties:
              Engine: aurora-mysql
      `,
      becomes: `
        Resources:
          Cluster:
            Type: AWS::RDS::DBCluster
            DeletionPolicy: Retain # asked for by the auditors
            UpdateReplacePolicy: Snapshot
            Properties:
              Engine: aurora-mysql
      `,
    },
    {
      given: yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, DeletionPolicy: «Delete», UpdateReplacePolicy: Snapshot } }`,
      says: "RDS cluster `Cluster` leaves no snapshot when it is deleted",
    },
    {
      given: hcl`
        resource "aws_rds_cluster" "main" {
          engine              = "aurora-mysql"
          skip_final_snapshot = «true»
        }
      `,
      says: "RDS cluster `aws_rds_cluster.main` leaves no snapshot when it is deleted",
      // A last snapshot needs a name, which somebody has to choose.
      becomes: `
        resource "aws_rds_cluster" "main" {
          engine              = "aurora-mysql"
          skip_final_snapshot = true

          lifecycle {
            prevent_destroy = true
          }
        }
      `,
    },
    {
      given: hcl`
        resource "aws_rds_cluster" "main" {
          engine                    = "aurora-mysql"
          skip_final_snapshot       = «true» # until there is data
          final_snapshot_identifier = "last"
        }
      `,
      becomes: `
        resource "aws_rds_cluster" "main" {
          engine                    = "aurora-mysql"
          skip_final_snapshot       = false # until there is data
          final_snapshot_identifier = "last"
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Transform: AWS::LanguageExtensions
        Parameters: { Policy: { Type: String } }
        Resources: { Cluster: { Type: AWS::RDS::DBCluster, UpdateReplacePolicy: !Ref Policy, Properties: { Engine: aurora-mysql } } }
      `,
      because: "parameter `Policy` has no default",
    },
    {
      given: hcl`
        variable "is_prod" {
          type = bool
        }

        resource "aws_rds_cluster" "main" {
          engine              = "aurora-mysql"
          skip_final_snapshot = !var.is_prod
        }
      `,
      because: "leaves no snapshot when it is deleted when",
    },
  ],
});
