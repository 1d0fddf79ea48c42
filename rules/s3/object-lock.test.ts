import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./object-lock.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties: { ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: !GetAtt Copy.Arn } }] } }
        Copy:
          Type: AWS::S3::Bucket
          Properties:
            ObjectLockEnabled: true
            ObjectLockConfiguration: { ObjectLockEnabled: Enabled, Rule: { DefaultRetention: { Mode: GOVERNANCE, Days: 30 } } }
    `,
    hcl`
      resource "aws_s3_bucket" "data" {}

      resource "aws_s3_bucket" "copy" { object_lock_enabled = true }

      resource "aws_s3_bucket_replication_configuration" "data" {
        bucket = aws_s3_bucket.data.id
        role   = "arn:aws:iam::111122223333:role/replication"

        rule {
          status = "Enabled"
          destination { bucket = aws_s3_bucket.copy.arn }
        }
      }

      resource "aws_s3_bucket_object_lock_configuration" "copy" {
        bucket = aws_s3_bucket.copy.id

        rule {
          default_retention {
            mode = "GOVERNANCE"
            days = 30
          }
        }
      }
    `,
    hcl`
      resource "aws_s3_bucket" "data" {
        replication_configuration {
          role = "arn:aws:iam::111122223333:role/replication"

          rules {
            status = "Enabled"
            destination { bucket = aws_s3_bucket.copy.arn }
          }
        }
      }

      resource "aws_s3_bucket" "copy" {
        object_lock_configuration {
          object_lock_enabled = "Enabled"

          rule {
            default_retention {
              mode  = "COMPLIANCE"
              years = 1
            }
          }
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Data: { Type: AWS::S3::Bucket } }`,
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties: { ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: arn:aws:s3:::orders-copy } }] } }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties: { ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: !GetAtt Copy.Arn } }] } }
          «Copy»: { Type: AWS::S3::Bucket }
      `,
      says: "S3 bucket `Copy` holds copies that can be deleted",
    },
    // Locked, with nothing said of how long.
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties: { ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: !GetAtt Copy.Arn } }] } }
        «Copy»: { Type: AWS::S3::Bucket, Properties: { ObjectLockEnabled: true } }
    `,
    {
      given: hcl`
        resource "aws_s3_bucket" "data" {}

        «resource "aws_s3_bucket" "copy"» {}

        resource "aws_s3_bucket_replication_configuration" "data" {
          bucket = aws_s3_bucket.data.id
          role   = "arn:aws:iam::111122223333:role/replication"

          rule {
            status = "Enabled"
            destination { bucket = aws_s3_bucket.copy.arn }
          }
        }
      `,
      says: "S3 bucket `aws_s3_bucket.copy` holds copies that can be deleted",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties: { ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: !GetAtt Copy.Arn } }] } }
          Copy:
            Type: AWS::S3::Bucket
            Properties:
              ObjectLockConfiguration: !If [IsProd, { Rule: { DefaultRetention: { Mode: GOVERNANCE, Years: 1 } } }, !Ref AWS::NoValue]
      `,
      because: "holds copies that can be deleted when `Env` is not prod",
    },
    {
      given: hcl`
        variable "locked" { type = bool }

        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket" "copy" { object_lock_enabled = true }

        resource "aws_s3_bucket_replication_configuration" "data" {
          bucket = aws_s3_bucket.data.id
          role   = "arn:aws:iam::111122223333:role/replication"

          rule {
            status = "Enabled"
            destination { bucket = aws_s3_bucket.copy.arn }
          }
        }

        resource "aws_s3_bucket_object_lock_configuration" "copy" {
          count  = var.locked ? 1 : 0
          bucket = aws_s3_bucket.copy.id

          rule {
            default_retention {
              mode = "GOVERNANCE"
              days = 30
            }
          }
        }
      `,
      because: "holds copies that can be deleted when",
    },
  ],
});
