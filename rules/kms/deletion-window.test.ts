import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./deletion-window.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Key: { Type: AWS::KMS::Key } }`,
    yaml`Resources: { Key: { Type: AWS::KMS::Key, Properties: { PendingWindowInDays: "30" } } }`,
    yaml`Resources: { Key: { Type: AWS::KMS::Key, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: { PendingWindowInDays: 7 } } }`,
    hcl`resource "aws_kms_key" "key" {}`,
    hcl`
      resource "aws_kms_key" "key" {
        deletion_window_in_days = 7

        lifecycle {
          prevent_destroy = true
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Copy: { Type: AWS::KMS::ReplicaKey, Properties: { PrimaryKeyArn: "arn:aws:kms:eu-west-1:111122223333:key/mrk-1", PendingWindowInDays: 7 } } }`,
    hcl`
      resource "aws_kms_replica_key" "copy" {
        primary_key_arn         = "arn:aws:kms:eu-west-1:111122223333:key/mrk-1"
        deletion_window_in_days = 7
      }
    `,
    yaml`Resources: { Key: { Type: AWS::KMS::Key, Properties: { KeyUsage: SIGN_VERIFY, KeySpec: ECC_NIST_P256, PendingWindowInDays: 7 } } }`,
    hcl`
      resource "aws_kms_key" "signing" {
        key_usage               = "SIGN_VERIFY"
        deletion_window_in_days = 7
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Key: { Type: AWS::KMS::Key, Properties: { PendingWindowInDays: «7» } } }`,
      says: "KMS key `Key` is gone for good less than 30 days after somebody deletes it",
    },
    yaml`
      Parameters: { Days: { Type: Number, Default: 14 } }
      Resources: { Key: { Type: AWS::KMS::Key, DeletionPolicy: Delete, Properties: { PendingWindowInDays: «!Ref Days» } } }
    `,
    hcl`
      resource "aws_kms_key" "key" {
        deletion_window_in_days = «10»
      }
    `,
    hcl`
      resource "aws_kms_external_key" "imported" {
        deletion_window_in_days = «7»
      }
    `,
    {
      given: yaml`
        Resources:
          Key:
            Type: AWS::KMS::Key
            Properties:
              Description: orders
              PendingWindowInDays: «7» # we tidy up quickly
      `,
      becomes: `
        Resources:
          Key:
            Type: AWS::KMS::Key
            Properties:
              Description: orders
              PendingWindowInDays: 30 # we tidy up quickly
      `,
    },
    {
      given: hcl`
        resource "aws_kms_key" "key" {
          description             = "orders"
          deletion_window_in_days = «7» # we tidy up quickly
        }
      `,
      becomes: `
        resource "aws_kms_key" "key" {
          description             = "orders"
          deletion_window_in_days = 30 # we tidy up quickly
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Days: { Type: Number } }
        Resources: { Key: { Type: AWS::KMS::Key, Properties: { PendingWindowInDays: «!Ref Days» } } }
      `,
      because: "parameter `Days` has no default",
    },
    {
      given: hcl`
        variable "days" {
          type = number
        }

        resource "aws_kms_key" "key" {
          deletion_window_in_days = «var.days»
        }
      `,
      because: "`var.days` has no default",
    },
  ],
});
