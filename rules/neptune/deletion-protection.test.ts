import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./deletion-protection.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Cluster: { Type: AWS::Neptune::DBCluster, Properties: { DeletionProtection: true } } }`,
    yaml`Resources: { Global: { Type: AWS::Neptune::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, DeletionProtection: true } } }`,
    hcl`
      resource "aws_neptune_cluster" "main" {
        engine              = "neptune"
        deletion_protection = true
      }
    `,
    hcl`
      resource "aws_neptune_global_cluster" "shop" {
        global_cluster_identifier = "shop"
        deletion_protection       = true
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Cluster»: { Type: AWS::Neptune::DBCluster } }`,
      says: "Neptune cluster `Cluster` can be deleted by one call",
    },
    // A secondary has a protection of its own.
    yaml`Resources: { Cluster: { Type: AWS::Neptune::DBCluster, Properties: { GlobalClusterIdentifier: shop, DeletionProtection: «false» } } }`,
    yaml`Resources: { Global: { Type: AWS::Neptune::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, DeletionProtection: «false» } } }`,
    {
      given: hcl`
        «resource "aws_neptune_cluster" "main"» {
          engine = "neptune"
        }
      `,
      says: "Neptune cluster `aws_neptune_cluster.main` can be deleted by one call",
    },
    hcl`
      «resource "aws_neptune_global_cluster" "shop"» {
        global_cluster_identifier = "shop"
      }
    `,
    {
      given: yaml`
        Resources:
          Cluster:
            Type: AWS::Neptune::DBCluster
            Properties:
              # While the graph is built.
              DeletionProtection: «false»
      `,
      becomes: `
        Resources:
          Cluster:
            Type: AWS::Neptune::DBCluster
            Properties:
              # While the graph is built.
              DeletionProtection: true
      `,
    },
    {
      given: hcl`
        «resource "aws_neptune_cluster" "main"» {
          engine                  = "neptune"
          backup_retention_period = 7 # days
        }
      `,
      becomes: `
        resource "aws_neptune_cluster" "main" {
          engine                  = "neptune"
          backup_retention_period = 7 # days
          deletion_protection     = true
        }
      `,
    },
  ],
  unknown: [
    // AWS does not say what a global database is that a template says nothing of.
    {
      given: yaml`Resources: { «Global»: { Type: AWS::Neptune::GlobalCluster, Properties: { GlobalClusterIdentifier: shop } } }`,
      because: "Global.DeletionProtection is not set",
    },
    {
      given: yaml`
        Parameters: { Protect: { Type: String } }
        Resources: { Cluster: { Type: AWS::Neptune::DBCluster, Properties: { DeletionProtection: «!Ref Protect» } } }
      `,
      because: "parameter `Protect` has no default",
    },
    {
      given: hcl`
        variable "is_protected" {
          type = bool
        }

        resource "aws_neptune_cluster" "main" {
          engine              = "neptune"
          deletion_protection = var.is_protected
        }
      `,
      because: "can be deleted by one call when",
    },
  ],
});
