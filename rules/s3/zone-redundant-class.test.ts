import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./zone-redundant-class.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Data: { Type: AWS::S3::Bucket } }`,
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            LifecycleConfiguration:
              Rules:
                - { Status: Enabled, Transitions: [{ TransitionInDays: 30, StorageClass: STANDARD_IA }, { TransitionInDays: 90, StorageClass: GLACIER }] }
                - { Status: Disabled, Transitions: [{ TransitionInDays: 30, StorageClass: ONEZONE_IA }] }
    `,
    // Old versions only.
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            LifecycleConfiguration:
              Rules: [{ Status: Enabled, NoncurrentVersionTransitions: [{ TransitionInDays: 30, StorageClass: ONEZONE_IA }] }]
    `,
    hcl`
      resource "aws_s3_bucket" "data" {}

      resource "aws_s3_bucket_lifecycle_configuration" "data" {
        bucket = aws_s3_bucket.data.id

        rule {
          id     = "cold"
          status = "Enabled"
          filter {}

          transition {
            days          = 30
            storage_class = "STANDARD_IA"
          }

          transition {
            days          = 90
            storage_class = "GLACIER"
          }

          noncurrent_version_transition {
            noncurrent_days = 30
            storage_class   = "ONEZONE_IA"
          }
        }
      }
    `,
    hcl`
      resource "aws_s3_bucket" "data" {}
    `,
  ],
  skips: [
    // What has a copy, and the copy.
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: !GetAtt Copy.Arn, StorageClass: ONEZONE_IA } }] }
            LifecycleConfiguration: { Rules: [{ Status: Enabled, Transitions: [{ TransitionInDays: 30, StorageClass: ONEZONE_IA }] }] }
        Copy:
          Type: AWS::S3::Bucket
          Properties:
            LifecycleConfiguration: { Rules: [{ Status: Enabled, Transitions: [{ TransitionInDays: 30, StorageClass: ONEZONE_IA }] }] }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              LifecycleConfiguration: { Rules: [{ Status: Enabled, Transitions: [{ TransitionInDays: 30, StorageClass: «ONEZONE_IA» }] }] }
      `,
      says: "S3 bucket `Data` moves its only copies of objects to a single zone",
    },
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            LifecycleConfiguration: { Rules: [{ Status: Enabled, Transition: { TransitionInDays: 30, StorageClass: «ONEZONE_IA» } }] }
    `,
    {
      given: hcl`
        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_lifecycle_configuration" "data" {
          bucket = aws_s3_bucket.data.id

          rule {
            id     = "cold"
            status = "Enabled"
            filter {}

            transition {
              days          = 30
              storage_class = «"ONEZONE_IA"»
            }
          }
        }
      `,
      says: "S3 bucket `aws_s3_bucket.data` moves its only copies of objects to a single zone",
    },
    hcl`
      resource "aws_s3_bucket" "data" {
        lifecycle_rule {
          enabled = true

          transition {
            days          = 30
            storage_class = «"ONEZONE_IA"»
          }
        }
      }
    `,
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              LifecycleConfiguration:
                Rules:
                  - Status: Enabled
                    Transitions:
                      - TransitionInDays: 30
                        StorageClass: «ONEZONE_IA» # the cheaper one
      `,
      becomes: `
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              LifecycleConfiguration:
                Rules:
                  - Status: Enabled
                    Transitions:
                      - TransitionInDays: 30
                        StorageClass: STANDARD_IA # the cheaper one
      `,
    },
    {
      given: hcl`
        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_lifecycle_configuration" "data" {
          bucket = aws_s3_bucket.data.id

          rule {
            id     = "cold"
            status = "Enabled"
            filter {}

            transition {
              days          = 30
              storage_class = «"ONEZONE_IA"» # the cheaper one
            }
          }
        }
      `,
      becomes: `
        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_lifecycle_configuration" "data" {
          bucket = aws_s3_bucket.data.id

          rule {
            id     = "cold"
            status = "Enabled"
            filter {}

            transition {
              days          = 30
              storage_class = "STANDARD_IA" # the cheaper one
            }
          }
        }
      `,
    },
    // S3 moves objects to a class once.
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              LifecycleConfiguration:
                Rules:
                  - Status: Enabled
                    Transitions: [{ TransitionInDays: 30, StorageClass: STANDARD_IA }, { TransitionInDays: 60, StorageClass: «ONEZONE_IA» }]
      `,
      stays: "no edit",
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              LifecycleConfiguration: { Rules: [{ Status: Enabled, Prefix: thumbs/, Transitions: [{ TransitionInDays: 30, StorageClass: ONEZONE_IA }] }] }
      `,
      because: "Data.LifecycleConfiguration.Rules[0].Prefix is `thumbs/`",
    },
    {
      given: yaml`
        Parameters: { Class: { Type: String } }
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              LifecycleConfiguration: { Rules: [{ Status: Enabled, Transitions: [{ TransitionInDays: 30, StorageClass: «!Ref Class» }] }] }
      `,
      because: "parameter `Class` has no default",
    },
    {
      given: hcl`
        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_lifecycle_configuration" "data" {
          bucket = aws_s3_bucket.data.id

          rule {
            id     = "cold"
            status = "Enabled"
            filter { prefix = «"thumbs/"» }

            transition {
              days          = 30
              storage_class = "ONEZONE_IA"
            }
          }
        }
      `,
      because: "rule[0].filter.prefix is `thumbs/`",
    },
    {
      given: hcl`
        variable "class" { type = string }

        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_lifecycle_configuration" "data" {
          bucket = aws_s3_bucket.data.id

          rule {
            id     = "cold"
            status = "Enabled"
            filter {}

            transition {
              days          = 30
              storage_class = «var.class»
            }
          }
        }
      `,
      because: "`var.class` has no default",
    },
  ],
});
