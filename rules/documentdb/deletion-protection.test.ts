import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./deletion-protection.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Cluster: { Type: AWS::DocDB::DBCluster, Properties: { DeletionProtection: true } } }`,
    yaml`Resources: { Global: { Type: AWS::DocDB::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, DeletionProtection: true } } }`,
    hcl`
      resource "aws_docdb_cluster" "main" {
        engine              = "docdb"
        deletion_protection = true
      }
    `,
    hcl`
      resource "aws_docdb_global_cluster" "shop" {
        global_cluster_identifier = "shop"
        deletion_protection       = true
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Cluster»: { Type: AWS::DocDB::DBCluster } }`,
      says: "DocumentDB cluster `Cluster` can be deleted by one call",
    },
    // A secondary has a protection of its own.
    yaml`Resources: { Cluster: { Type: AWS::DocDB::DBCluster, Properties: { GlobalClusterIdentifier: shop, DeletionProtection: «false» } } }`,
    yaml`Resources: { Global: { Type: AWS::DocDB::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, DeletionProtection: «false» } } }`,
    {
      given: hcl`
        «resource "aws_docdb_cluster" "main"» {
          engine = "docdb"
        }
      `,
      says: "DocumentDB cluster `aws_docdb_cluster.main` can be deleted by one call",
    },
    hcl`
      «resource "aws_docdb_global_cluster" "shop"» {
        global_cluster_identifier = "shop"
      }
    `,
    {
      given: yaml`
        Resources:
          «Cluster»:
            Type: AWS::DocDB::DBCluster
            Properties:
              DBClusterIdentifier: main # of the shop
      `,
      becomes: `
        Resources:
          Cluster:
            Type: AWS::DocDB::DBCluster
            Properties:
              DBClusterIdentifier: main # of the shop
              DeletionProtection: true
      `,
    },
    {
      given: hcl`
        «resource "aws_docdb_cluster" "main"» {
          cluster_identifier = "main" # of the shop
        }
      `,
      becomes: `
        resource "aws_docdb_cluster" "main" {
          cluster_identifier  = "main" # of the shop
          deletion_protection = true
        }
      `,
    },
  ],
  unknown: [
    // AWS does not say what a global cluster is that a template says nothing of.
    {
      given: yaml`Resources: { «Global»: { Type: AWS::DocDB::GlobalCluster, Properties: { GlobalClusterIdentifier: shop } } }`,
      because: "Global.DeletionProtection is not set",
    },
    {
      given: yaml`
        Parameters: { Protect: { Type: String } }
        Resources: { Cluster: { Type: AWS::DocDB::DBCluster, Properties: { DeletionProtection: «!Ref Protect» } } }
      `,
      because: "parameter `Protect` has no default",
    },
    {
      given: hcl`
        variable "is_protected" {
          type = bool
        }

        resource "aws_docdb_cluster" "main" {
          engine              = "docdb"
          deletion_protection = var.is_protected
        }
      `,
      because: "can be deleted by one call when",
    },
  ],
});
