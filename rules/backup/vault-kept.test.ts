import { hcl, testRule } from "../../src/testing.ts";
import rule from "./vault-kept.ts";

testRule(rule, {
  holds: [
    hcl`
      resource "aws_backup_vault" "main" {
        name          = "main"
        force_destroy = false
      }
    `,
  ],
  skips: [
    hcl`
      resource "aws_backup_vault" "main" {
        name = "main"
      }
    `,
  ],
  fails: [
    {
      given: hcl`
        resource "aws_backup_vault" "main" {
          name          = "main" # of the shop
          force_destroy = «true»
        }
      `,
      says: "Backup vault `aws_backup_vault.main` is deleted with every recovery point in it",
      becomes: `
        resource "aws_backup_vault" "main" {
          name = "main" # of the shop
        }
      `,
    },
    hcl`
      variable "environment" {
        default = "dev"
      }

      resource "aws_backup_vault" "main" {
        name          = "main"
        force_destroy = «var.environment != "prod"»
      }
    `,
  ],
  unknown: [
    {
      given: hcl`
        variable "environment" {
          type = string
        }

        resource "aws_backup_vault" "main" {
          name          = "main"
          force_destroy = var.environment != "prod"
        }
      `,
      because: "is deleted with every recovery point in it when",
    },
  ],
});
