import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./backtrack.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, BacktrackWindow: 86400 } } }`,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine           = "aurora-mysql"
        backtrack_window = 86400
      }
    `,
  ],
  skips: [
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql } } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, GlobalClusterIdentifier: app } } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, EngineMode: serverless } } }`,
    yaml`
      Resources:
        Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
        Global: { Type: AWS::RDS::GlobalCluster, Properties: { SourceDBClusterIdentifier: !Ref Cluster } }
    `,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine = "aurora-postgresql"
      }
    `,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine                    = "aurora-mysql"
        global_cluster_identifier = "app"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Cluster»: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } } }`,
      says: "RDS cluster `Cluster` cannot be rewound after a mistake",
    },
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, BacktrackWindow: «0» } } }`,
    {
      given: hcl`
        «resource "aws_rds_cluster" "main"» {
          engine = "aurora-mysql"
        }
      `,
      says: "RDS cluster `aws_rds_cluster.main` cannot be rewound after a mistake",
    },
    hcl`
      resource "aws_rds_cluster" "main" {
        engine           = "aurora-mysql"
        backtrack_window = «0»
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Window: { Type: Number } }
        Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, BacktrackWindow: !Ref Window } } }
      `,
      because: "parameter `Window` has no default",
    },
    {
      given: hcl`
        variable "window" {
          type = number
        }

        resource "aws_rds_cluster" "main" {
          engine           = "aurora-mysql"
          backtrack_window = var.window
        }
      `,
      because: "`var.window` has no default",
    },
  ],
});
