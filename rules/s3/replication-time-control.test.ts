import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./replication-time-control.ts";

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              ReplicationConfiguration:
                Rules:
                  - Status: Enabled
                    Destination: { Bucket: arn:aws:s3:::orders-copy, ReplicationTime: { Status: Enabled, Time: { Minutes: 15 } } }
                  - Status: Disabled
                    Destination: { Bucket: arn:aws:s3:::orders-archive }
      `,
      tier: "warm-standby",
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
            filter {}
            delete_marker_replication { status = "Enabled" }

            destination {
              bucket = aws_s3_bucket.copy.arn

              replication_time {
                status = "Enabled"
                time { minutes = 15 }
              }

              metrics {
                status = "Enabled"
                event_threshold { minutes = 15 }
              }
            }
          }

          rule {
            status = "Disabled"
            destination { bucket = "arn:aws:s3:::orders-archive" }
          }
        }
      `,
      tier: "warm-standby",
    },
  ],
  skips: [
    // An hour is within what S3 does by itself.
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties: { ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: arn:aws:s3:::orders-copy } }] } }
      `,
      tier: "pilot-light",
    },
    { given: yaml`Resources: { Data: { Type: AWS::S3::Bucket } }`, tier: "warm-standby" },
    // Within one region, by two providers of it.
    {
      given: hcl`
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
            destination { bucket = aws_s3_bucket.copy.arn }
          }
        }
      `,
      tier: "warm-standby",
    },
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties: { ReplicationConfiguration: { Rules: [{ Status: «Enabled», Destination: { Bucket: arn:aws:s3:::orders-copy } }] } }
      `,
      tier: "warm-standby",
      says: "S3 bucket `Data` is replicated without a time limit",
    },
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              ReplicationConfiguration:
                Rules:
                  - Status: Enabled
                    Destination: { Bucket: arn:aws:s3:::orders-copy, ReplicationTime: { Status: «Disabled», Time: { Minutes: 15 } } }
      `,
      tier: "warm-standby",
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
            status = «"Enabled"»
            filter {}
            delete_marker_replication { status = "Enabled" }
            destination { bucket = aws_s3_bucket.copy.arn }
          }
        }
      `,
      tier: "warm-standby",
      says: "S3 bucket `aws_s3_bucket.data` is replicated without a time limit",
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
            filter {}
            delete_marker_replication { status = "Enabled" }

            destination {
              bucket = aws_s3_bucket.copy.arn

              replication_time {
                status = «"Disabled"»
                time { minutes = 15 }
              }

              metrics {
                status = "Enabled"
                event_threshold { minutes = 15 }
              }
            }
          }
        }
      `,
      tier: "warm-standby",
    },
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration:
                Status: Enabled
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules:
                  - Status: «Enabled»
                    Prefix: orders/ # and nothing else
                    Destination:
                      Bucket: arn:aws:s3:::orders-copy
      `,
      tier: "warm-standby",
      becomes: `
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration:
                Status: Enabled
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules:
                  - Status: Enabled
                    Destination:
                      Bucket: arn:aws:s3:::orders-copy
                      ReplicationTime:
                        Status: Enabled
                        Time:
                          Minutes: 15
                      Metrics:
                        Status: Enabled
                        EventThreshold:
                          Minutes: 15
                    Filter:
                      Prefix: orders/
                    Priority: 1
                    DeleteMarkerReplication:
                      Status: Enabled
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Timed: { Type: String } }
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              ReplicationConfiguration:
                Rules:
                  - Status: Enabled
                    Destination: { Bucket: arn:aws:s3:::orders-copy, ReplicationTime: { Status: «!Ref Timed», Time: { Minutes: 15 } } }
      `,
      tier: "warm-standby",
      because: "parameter `Timed` has no default",
    },
    // S3 refuses the limit, which another rule says.
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              ReplicationConfiguration:
                Rules:
                  - Status: Enabled
                    Destination: { Bucket: arn:aws:s3:::orders-copy, ReplicationTime: { Status: Enabled, Time: «15» } }
      `,
      tier: "warm-standby",
      because: "is not a block of settings",
    },
    {
      given: hcl`
        variable "timed" { type = string }

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

            destination {
              bucket = aws_s3_bucket.copy.arn

              replication_time {
                status = «var.timed»
                time { minutes = 15 }
              }

              metrics {
                status = "Enabled"
                event_threshold { minutes = 15 }
              }
            }
          }
        }
      `,
      tier: "warm-standby",
      because: "`var.timed` has no default",
    },
  ],
});
