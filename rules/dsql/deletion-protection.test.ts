import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./deletion-protection.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Cluster: { Type: AWS::DSQL::Cluster, Properties: { DeletionProtectionEnabled: true } } }`,
    // AWS turns it on where nothing is said.
    yaml`Resources: { Cluster: { Type: AWS::DSQL::Cluster } }`,
    hcl`
      resource "aws_dsql_cluster" "shop" {
        deletion_protection_enabled = true
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Cluster: { Type: AWS::DSQL::Cluster, Properties: { DeletionProtectionEnabled: «false» } } }`,
      says: "Aurora DSQL cluster `Cluster` can be deleted by one call",
    },
    // Terraform's provider turns it off where nothing is said.
    {
      given: hcl`«resource "aws_dsql_cluster" "shop"» {}`,
      says: "Aurora DSQL cluster `aws_dsql_cluster.shop` can be deleted by one call",
    },
    hcl`
      resource "aws_dsql_cluster" "shop" {
        deletion_protection_enabled = «false»
      }
    `,
    hcl`
      resource "aws_dsql_cluster" "shop" {
        deletion_protection_enabled = true
        force_destroy               = «true»
      }
    `,
    {
      given: yaml`
        Resources:
          Cluster:
            Type: AWS::DSQL::Cluster
            Properties:
              DeletionProtectionEnabled: «false» # while we try it
      `,
      becomes: `
        Resources:
          Cluster:
            Type: AWS::DSQL::Cluster
            Properties:
              DeletionProtectionEnabled: true # while we try it
      `,
    },
    {
      given: hcl`
        resource "aws_dsql_cluster" "shop" {
          deletion_protection_enabled = «false» # while we try it
        }
      `,
      becomes: `
        resource "aws_dsql_cluster" "shop" {
          deletion_protection_enabled = true # while we try it
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Protect: { Type: String } }
        Resources: { Cluster: { Type: AWS::DSQL::Cluster, Properties: { DeletionProtectionEnabled: «!Ref Protect» } } }
      `,
      because: "parameter `Protect` has no default",
    },
    {
      given: hcl`
        variable "is_protected" {
          type = bool
        }

        resource "aws_dsql_cluster" "shop" {
          deletion_protection_enabled = var.is_protected
        }
      `,
      because: "can be deleted by one call when",
    },
  ],
});
