import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./noncurrent-kept.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Data: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: Enabled } } } }`,
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            LifecycleConfiguration:
              Rules:
                - { Status: Enabled, ExpirationInDays: 1, NoncurrentVersionExpiration: { NoncurrentDays: 7 } }
                - { Status: Disabled, NoncurrentVersionExpirationInDays: 1 }
    `,
    // The latest three stay, however old.
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            LifecycleConfiguration: { Rules: [{ Status: Enabled, NoncurrentVersionExpiration: { NoncurrentDays: 1, NewerNoncurrentVersions: 3 } }] }
    `,
    // Split resources, one of which names the bucket through another one.
    hcl`
      resource "aws_s3_bucket" "data" {}

      resource "aws_s3_bucket_versioning" "data" {
        bucket = aws_s3_bucket.data.id

        versioning_configuration { status = "Enabled" }
      }

      resource "aws_s3_bucket_lifecycle_configuration" "data" {
        bucket = aws_s3_bucket_versioning.data.bucket

        rule {
          id     = "old versions"
          status = "Enabled"
          filter {}
          noncurrent_version_expiration { noncurrent_days = 30 }
        }

        rule {
          id     = "latest"
          status = "Enabled"
          filter {}

          noncurrent_version_expiration {
            noncurrent_days           = 1
            newer_noncurrent_versions = 3
          }
        }

        rule {
          id     = "off"
          status = "Disabled"
          filter {}
          noncurrent_version_expiration { noncurrent_days = 1 }
        }
      }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties: { LifecycleConfiguration: { Rules: [{ Status: Enabled, NoncurrentVersionExpirationInDays: 1 }] } }
    `,
    yaml`
      Resources:
        Logs:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            LifecycleConfiguration: { Rules: [{ Status: Enabled, NoncurrentVersionExpirationInDays: 1 }] }
        Trail: { Type: AWS::CloudTrail::Trail, Properties: { S3BucketName: !Ref Logs, IsLogging: true } }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              LifecycleConfiguration: { Rules: [{ Status: Enabled, NoncurrentVersionExpiration: { NoncurrentDays: «1» } }] }
      `,
      says: "S3 bucket `Data` removes old versions before the retention of 7 days is over",
    },
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            LifecycleConfiguration: { Rules: [{ Status: Enabled, Prefix: "", NoncurrentVersionExpirationInDays: «3» }] }
    `,
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              LifecycleConfiguration: { Rules: [{ Status: Enabled, NoncurrentVersionExpiration: { NoncurrentDays: «7» } }] }
      `,
      objectives: { retention: 35 },
    },
    {
      given: hcl`
        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_versioning" "data" {
          bucket = aws_s3_bucket.data.id

          versioning_configuration { status = "Enabled" }
        }

        resource "aws_s3_bucket_lifecycle_configuration" "data" {
          bucket = aws_s3_bucket.data.id

          rule {
            id     = "old versions"
            status = "Enabled"
            filter { prefix = "" }
            noncurrent_version_expiration { noncurrent_days = «1» }
          }
        }
      `,
      says: "S3 bucket `aws_s3_bucket.data` removes old versions before the retention of 7 days is over",
    },
    // The bucket's own blocks, as before version 4 of the provider.
    hcl`
      resource "aws_s3_bucket" "data" {
        versioning { enabled = true }

        lifecycle_rule {
          enabled = true
          noncurrent_version_expiration { days = «3» }
        }

        lifecycle_rule {
          enabled = false
          noncurrent_version_expiration { days = 1 }
        }
      }
    `,
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration:
                Status: Enabled
              LifecycleConfiguration:
                Rules:
                  - Status: Enabled
                    NoncurrentVersionExpiration:
                      NoncurrentDays: «1» # to save cost
      `,
      objectives: { retention: 35 },
      becomes: `
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration:
                Status: Enabled
              LifecycleConfiguration:
                Rules:
                  - Status: Enabled
                    NoncurrentVersionExpiration:
                      NoncurrentDays: 35 # to save cost
      `,
    },
    {
      given: hcl`
        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_versioning" "data" {
          bucket = aws_s3_bucket.data.id

          versioning_configuration {
            status = "Enabled"
          }
        }

        resource "aws_s3_bucket_lifecycle_configuration" "data" {
          bucket = aws_s3_bucket.data.id

          rule {
            id     = "old versions"
            status = "Enabled"
            filter {}

            noncurrent_version_expiration {
              noncurrent_days = «1» # to save cost
            }
          }
        }
      `,
      becomes: `
        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_versioning" "data" {
          bucket = aws_s3_bucket.data.id

          versioning_configuration {
            status = "Enabled"
          }
        }

        resource "aws_s3_bucket_lifecycle_configuration" "data" {
          bucket = aws_s3_bucket.data.id

          rule {
            id     = "old versions"
            status = "Enabled"
            filter {}

            noncurrent_version_expiration {
              noncurrent_days = 7 # to save cost
            }
          }
        }
      `,
    },
  ],
  unknown: [
    // It is for large objects only.
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              LifecycleConfiguration:
                Rules: [{ Status: Enabled, ObjectSizeGreaterThan: «1048576», NoncurrentVersionExpiration: { NoncurrentDays: 1 } }]
      `,
      because: "ObjectSizeGreaterThan is",
    },
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              LifecycleConfiguration: { Rules: [{ Status: Enabled, Prefix: tmp/, NoncurrentVersionExpiration: { NoncurrentDays: 1 } }] }
      `,
      because: "Data.LifecycleConfiguration.Rules[0].Prefix is `tmp/`",
    },
    {
      given: yaml`
        Parameters: { Kept: { Type: Number } }
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              LifecycleConfiguration: { Rules: [{ Status: Enabled, NoncurrentVersionExpiration: { NoncurrentDays: «!Ref Kept» } }] }
      `,
      because: "parameter `Kept` has no default",
    },
    // What some of the objects are worth cannot be seen.
    {
      given: hcl`
        resource "aws_s3_bucket" "data" {
          versioning { enabled = true }

          lifecycle_rule {
            enabled = true
            prefix  = «"tmp/"»
            noncurrent_version_expiration { days = 1 }
          }
        }
      `,
      because: "lifecycle_rule[0].prefix is `tmp/`",
    },
    {
      given: hcl`
        resource "aws_s3_bucket" "data" {
          versioning { enabled = true }
        }

        resource "aws_s3_bucket_lifecycle_configuration" "data" {
          bucket = aws_s3_bucket.data.id

          rule {
            id     = "large and old"
            status = "Enabled"

            filter {
              and {
                prefix                   = ""
                object_size_greater_than = «1048576»
              }
            }

            noncurrent_version_expiration { noncurrent_days = 1 }
          }
        }
      `,
      because: "filter.and.object_size_greater_than is",
    },
    // How many rules there are, and what they say.
    {
      given: hcl`
        variable "rules" { type = map(number) }

        resource "aws_s3_bucket" "data" {
          versioning { enabled = true }
        }

        resource "aws_s3_bucket_lifecycle_configuration" "data" {
          bucket = aws_s3_bucket.data.id

          dynamic "rule" {
            for_each = var.rules

            content {
              id     = rule.key
              status = "Enabled"
              filter {}
              noncurrent_version_expiration { noncurrent_days = rule.value }
            }
          }
        }
      `,
      because: "`var.rules` has no default",
    },
  ],
});
