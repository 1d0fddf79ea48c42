import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./replication.ts";

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules:
                  - Status: Enabled
                    Priority: 1
                    Filter: { Prefix: "" }
                    DeleteMarkerReplication: { Status: Enabled }
                    Destination: { Bucket: arn:aws:s3:::orders-copy }
      `,
      region: "eu-west-1",
      beside: [
        {
          given: yaml`
            Resources:
              Copy: { Type: AWS::S3::Bucket, Properties: { BucketName: orders-copy, VersioningConfiguration: { Status: Enabled } } }
          `,
          region: "eu-central-1",
        },
      ],
    },
    // To a bucket of another provider, in both versions of the configuration. Without a filter a priority is not sent.
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "away"
        region = "eu-central-1"
      }

      resource "aws_s3_bucket" "data" {}

      resource "aws_s3_bucket_versioning" "data" {
        bucket = aws_s3_bucket.data.id

        versioning_configuration { status = "Enabled" }
      }

      resource "aws_s3_bucket" "copy" {
        provider = aws.away
      }

      resource "aws_s3_bucket_versioning" "copy" {
        provider = aws.away
        bucket   = aws_s3_bucket.copy.id

        versioning_configuration { status = "Enabled" }
      }

      resource "aws_s3_bucket_replication_configuration" "data" {
        bucket = aws_s3_bucket.data.id
        role   = "arn:aws:iam::111122223333:role/replication"

        rule {
          status = "Enabled"
          filter {}
          delete_marker_replication { status = "Enabled" }
          destination { bucket = aws_s3_bucket.copy.arn }
        }
      }
    `,
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "away"
        region = "eu-central-1"
      }

      resource "aws_s3_bucket" "data" {}

      resource "aws_s3_bucket_versioning" "data" {
        bucket = aws_s3_bucket.data.id

        versioning_configuration { status = "Enabled" }
      }

      resource "aws_s3_bucket" "copy" {
        provider = aws.away
      }

      resource "aws_s3_bucket_versioning" "copy" {
        provider = aws.away
        bucket   = aws_s3_bucket.copy.id

        versioning_configuration { status = "Enabled" }
      }

      resource "aws_s3_bucket_replication_configuration" "data" {
        bucket = aws_s3_bucket.data.id
        role   = "arn:aws:iam::111122223333:role/replication"

        rule {
          priority = 1
          status = "Enabled"
          destination { bucket = aws_s3_bucket.copy.arn }
        }
      }
    `,
    // The region may stand on the bucket itself; the bucket's own block.
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      resource "aws_s3_bucket" "data" {
        versioning { enabled = true }

        replication_configuration {
          role = "arn:aws:iam::111122223333:role/replication"

          rules {
            status = "Enabled"
            filter { prefix = "" }
            destination { bucket = aws_s3_bucket.copy.arn }
          }
        }
      }

      resource "aws_s3_bucket" "copy" {
        region = "eu-central-1"
        versioning { enabled = true }
      }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Logs: { Type: AWS::S3::Bucket }
        Trail: { Type: AWS::CloudTrail::Trail, Properties: { S3BucketName: !Ref Logs, IsLogging: true } }
    `,
    // The copy of a bucket that another stack makes.
    {
      given: yaml`Resources: { Copy: { Type: AWS::S3::Bucket, Properties: { BucketName: orders-copy } } }`,
      beside: [
        {
          given: yaml`
            Resources:
              Data:
                Type: AWS::S3::Bucket
                Properties:
                  ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: arn:aws:s3:::orders-copy } }] }
          `,
        },
      ],
    },
  ],
  fails: [
    { given: yaml`Resources: { «Data»: { Type: AWS::S3::Bucket } }`, says: "S3 bucket `Data` has no copy in another region" },
    // One template makes both in one region; the copy itself is left alone.
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            ReplicationConfiguration:
              Role: !GetAtt Role.Arn
              Rules:
                - Status: Enabled
                  Priority: 1
                  Filter: { Prefix: "" }
                  DeleteMarkerReplication: { Status: Enabled }
                  Destination: { Bucket: «!GetAtt Copy.Arn» }
        Copy: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: Enabled } } }
    `,
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            ReplicationConfiguration:
              Role: !GetAtt Role.Arn
              Rules: [{ Status: «Disabled», Prefix: "", Destination: { Bucket: arn:aws:s3:::copy } }]
    `,
    {
      given: hcl`
        «resource "aws_s3_bucket" "data"» {}
      `,
      says: "S3 bucket `aws_s3_bucket.data` has no copy in another region",
    },
    // Another provider, of the same region.
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "away"
        region = "eu-west-1"
      }

      resource "aws_s3_bucket" "data" {}

      resource "aws_s3_bucket_versioning" "data" {
        bucket = aws_s3_bucket.data.id

        versioning_configuration { status = "Enabled" }
      }

      resource "aws_s3_bucket" "copy" {
        provider = aws.away
      }

      resource "aws_s3_bucket_versioning" "copy" {
        provider = aws.away
        bucket   = aws_s3_bucket.copy.id

        versioning_configuration { status = "Enabled" }
      }

      resource "aws_s3_bucket_replication_configuration" "data" {
        bucket = aws_s3_bucket.data.id
        role   = "arn:aws:iam::111122223333:role/replication"

        rule {
          status = "Enabled"
          filter {}
          delete_marker_replication { status = "Enabled" }
          destination { bucket = «aws_s3_bucket.copy.arn» }
        }
      }
    `,
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "away"
        region = "eu-central-1"
      }

      resource "aws_s3_bucket" "data" {}

      resource "aws_s3_bucket_versioning" "data" {
        bucket = aws_s3_bucket.data.id

        versioning_configuration { status = "Enabled" }
      }

      resource "aws_s3_bucket" "copy" {
        provider = aws.away
      }

      resource "aws_s3_bucket_versioning" "copy" {
        provider = aws.away
        bucket   = aws_s3_bucket.copy.id

        versioning_configuration { status = "Enabled" }
      }

      resource "aws_s3_bucket_replication_configuration" "data" {
        bucket = aws_s3_bucket.data.id
        role   = "arn:aws:iam::111122223333:role/replication"

        rule {
          status = «"Disabled"»
          filter {}
          delete_marker_replication { status = "Enabled" }
          destination { bucket = aws_s3_bucket.copy.arn }
        }
      }
    `,
  ],
  unknown: [
    // The copy stands in another template, and no region is stated.
    {
      given: yaml`
        Resources:
          «Data»:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: arn:aws:iam::111122223333:role/replication
                Rules: [{ Status: Enabled, Prefix: "", Destination: { Bucket: !ImportValue copy } }]
      `,
      beside: [
        {
          given: yaml`
            Resources: { Copy: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: Enabled } } } }
            Outputs: { Copy: { Value: !GetAtt Copy.Arn, Export: { Name: copy } } }
          `,
        },
      ],
      because: "the region is not stated",
    },
    // A name has no region in it.
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules: [{ Status: Enabled, Prefix: "", Destination: { Bucket: «arn:aws:s3:::data-copy-eu-central-1» } }]
      `,
      because: "is not defined in these files",
    },
    {
      given: yaml`
        Parameters: { CopyArn: { Type: String } }
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules: [{ Status: Enabled, Prefix: "", Destination: { Bucket: «!Ref CopyArn» } }]
      `,
      because: "parameter `CopyArn` has no default",
    },
    // A rule for some of the objects; what the others are worth cannot be seen.
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules: [{ Status: Enabled, Prefix: «orders/», Destination: { Bucket: arn:aws:s3:::orders-copy } }]
      `,
      region: "eu-west-1",
      beside: [
        {
          given: yaml`
            Resources:
              Copy: { Type: AWS::S3::Bucket, Properties: { BucketName: orders-copy, VersioningConfiguration: { Status: Enabled } } }
          `,
          region: "eu-central-1",
        },
      ],
      because: "Data.ReplicationConfiguration.Rules[0].Prefix is `orders/`",
    },
    // S3 rejects the rule, which another rule says: no credit here, and no second accusation.
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules: [{ Status: Enabled, Priority: «1», Destination: { Bucket: arn:aws:s3:::orders-copy } }]
      `,
      region: "eu-west-1",
      beside: [
        {
          given: yaml`
            Resources:
              Copy: { Type: AWS::S3::Bucket, Properties: { BucketName: orders-copy, VersioningConfiguration: { Status: Enabled } } }
          `,
          region: "eu-central-1",
        },
      ],
      because: "Data.ReplicationConfiguration.Rules[0].Priority is 1",
    },
    // Whether the other stack's parameter means this bucket is not known.
    {
      given: yaml`Resources: { Copy: { Type: AWS::S3::Bucket } }`,
      beside: [
        {
          given: yaml`
            Parameters: { CopyArn: { Type: String } }
            Resources:
              Data:
                Type: AWS::S3::Bucket
                Properties: { ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: !Ref CopyArn } }] } }
          `,
        },
      ],
      because: "parameter `CopyArn` has no default",
    },
    // The region of the other provider is not known.
    {
      given: hcl`
        variable "region" { type = string }

        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "away"
          region = var.region
        }

        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_versioning" "data" {
          bucket = aws_s3_bucket.data.id

          versioning_configuration { status = "Enabled" }
        }

        resource "aws_s3_bucket" "copy" {
          provider = aws.away
        }

        resource "aws_s3_bucket_versioning" "copy" {
          provider = aws.away
          bucket   = aws_s3_bucket.copy.id

          versioning_configuration { status = "Enabled" }
        }

        resource "aws_s3_bucket_replication_configuration" "data" {
          bucket = aws_s3_bucket.data.id
          role   = "arn:aws:iam::111122223333:role/replication"

          rule {
            status = "Enabled"
            filter {}
            delete_marker_replication { status = "Enabled" }
            destination { bucket = aws_s3_bucket.copy.arn }
          }
        }
      `,
      because: "`var.region` has no default",
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "away"
          region = "eu-central-1"
        }

        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_versioning" "data" {
          bucket = aws_s3_bucket.data.id

          versioning_configuration { status = "Enabled" }
        }

        resource "aws_s3_bucket" "copy" {
          provider = aws.away
        }

        resource "aws_s3_bucket_versioning" "copy" {
          provider = aws.away
          bucket   = aws_s3_bucket.copy.id

          versioning_configuration { status = "Enabled" }
        }

        resource "aws_s3_bucket_replication_configuration" "data" {
          bucket = aws_s3_bucket.data.id
          role   = "arn:aws:iam::111122223333:role/replication"

          rule {
            status = "Enabled"
            filter { prefix = «"orders/"» }
            delete_marker_replication { status = "Enabled" }
            destination { bucket = aws_s3_bucket.copy.arn }
          }
        }
      `,
      because: "rule[0].filter.prefix is `orders/`",
    },
    // The rules hang on what is not known.
    {
      given: hcl`
        variable "copies" { type = set(string) }

        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "away"
          region = "eu-central-1"
        }

        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_versioning" "data" {
          bucket = aws_s3_bucket.data.id

          versioning_configuration { status = "Enabled" }
        }

        resource "aws_s3_bucket" "copy" {
          provider = aws.away
        }

        resource "aws_s3_bucket_versioning" "copy" {
          provider = aws.away
          bucket   = aws_s3_bucket.copy.id

          versioning_configuration { status = "Enabled" }
        }

        resource "aws_s3_bucket_replication_configuration" "data" {
          bucket = aws_s3_bucket.data.id
          role   = "arn:aws:iam::111122223333:role/replication"

          dynamic "rule" {
            for_each = var.copies

            content {
              status = "Enabled"
              filter {}
              delete_marker_replication { status = "Disabled" }
              destination { bucket = rule.value }
            }
          }
        }
      `,
      because: "`var.copies` has no default",
    },
  ],
});
