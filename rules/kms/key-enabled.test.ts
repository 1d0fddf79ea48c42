import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./key-enabled.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Key: { Type: AWS::KMS::Key } }`,
    yaml`Resources: { Copy: { Type: AWS::KMS::ReplicaKey, Properties: { Enabled: true } } }`,
    hcl`resource "aws_kms_key" "key" {}`,
  ],
  skips: [
    hcl`
      resource "aws_kms_external_key" "imported" {
        enabled = false
      }
    `,
  ],
  fails: [
    { given: yaml`Resources: { Key: { Type: AWS::KMS::Key, Properties: { Enabled: «false» } } }`, says: "KMS key `Key` is disabled: what it encrypts cannot be read" },
    hcl`
      resource "aws_kms_key" "key" {
        is_enabled = «false»
      }
    `,
    hcl`
      resource "aws_kms_replica_key" "copy" {
        primary_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/mrk-1"
        enabled         = «false»
      }
    `,
    {
      given: yaml`
        Resources:
          Key:
            Type: AWS::KMS::Key
            Properties:
              Description: orders
              Enabled: «false» # nobody knows why
      `,
      becomes: `
        Resources:
          Key:
            Type: AWS::KMS::Key
            Properties:
              Description: orders
              Enabled: true # nobody knows why
      `,
    },
    {
      given: hcl`
        resource "aws_kms_key" "key" {
          description = "orders"
          is_enabled  = «false» # nobody knows why
        }
      `,
      becomes: `
        resource "aws_kms_key" "key" {
          description = "orders"
          is_enabled  = true # nobody knows why
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { On: { Type: String } }
        Resources: { Key: { Type: AWS::KMS::Key, Properties: { Enabled: !Ref On } } }
      `,
      because: "parameter `On` has no default",
    },
    {
      given: hcl`
        variable "on" {
          type = bool
        }

        resource "aws_kms_key" "key" {
          is_enabled = var.on
        }
      `,
      because: "`var.on`",
    },
  ],
});
