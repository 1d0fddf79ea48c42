import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./two-way-replication.ts";

const copy = {
  given: yaml`
    Resources:
      Copy:
        Type: AWS::S3::Bucket
        Properties:
          BucketName: orders-copy
          ReplicationConfiguration:
            Rules:
              - Status: Enabled
                SourceSelectionCriteria: { ReplicaModifications: { Status: Enabled } }
                Destination: { Bucket: arn:aws:s3:::orders }
  `,
  region: "eu-central-1",
};

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              BucketName: orders
              ReplicationConfiguration:
                Rules:
                  - Status: Enabled
                    SourceSelectionCriteria: { ReplicaModifications: { Status: Enabled } }
                    Destination: { Bucket: arn:aws:s3:::orders-copy }
      `,
      beside: [copy],
    },
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "away"
        region = "eu-central-1"
      }

      resource "aws_s3_bucket" "data" {}

      resource "aws_s3_bucket" "copy" {
        provider = aws.away
      }

      resource "aws_s3_bucket_replication_configuration" "data" {
        bucket = aws_s3_bucket.data.id
        role   = "arn:aws:iam::111122223333:role/replication"

        rule {
          status = "Enabled"
          filter {}
          delete_marker_replication { status = "Enabled" }
          source_selection_criteria {
            replica_modifications { status = "Enabled" }
          }
          destination { bucket = aws_s3_bucket.copy.arn }
        }
      }

      resource "aws_s3_bucket_replication_configuration" "copy" {
        provider = aws.away
        bucket   = aws_s3_bucket.copy.id
        role     = "arn:aws:iam::111122223333:role/replication"

        rule {
          status = "Enabled"
          filter {}
          delete_marker_replication { status = "Enabled" }
          source_selection_criteria {
            replica_modifications { status = "Enabled" }
          }
          destination { bucket = aws_s3_bucket.data.arn }
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Data: { Type: AWS::S3::Bucket } }`,
    // Within one region.
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties: { ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: !GetAtt Copy.Arn } }] } }
        Copy: { Type: AWS::S3::Bucket }
    `,
    hcl`
      resource "aws_s3_bucket" "data" {}
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              BucketName: orders
              ReplicationConfiguration:
                Rules:
                  - Status: Enabled
                    SourceSelectionCriteria: { ReplicaModifications: { Status: Enabled } }
                    Destination: { Bucket: «arn:aws:s3:::orders-copy» }
      `,
      beside: [{ given: yaml`Resources: { Copy: { Type: AWS::S3::Bucket, Properties: { BucketName: orders-copy } } }` }],
      says: "S3 bucket `Data` and its copy do not replicate to each other, changes of replicas included",
    },
    // Changes of replicas stay where they are made.
    {
      given: yaml`
        Resources:
          «Data»:
            Type: AWS::S3::Bucket
            Properties:
              BucketName: orders
              ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: arn:aws:s3:::orders-copy } }] }
      `,
      beside: [copy],
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

        resource "aws_s3_bucket" "copy" {
          provider = aws.away
        }

        resource "aws_s3_bucket_replication_configuration" "data" {
          bucket = aws_s3_bucket.data.id
          role   = "arn:aws:iam::111122223333:role/replication"

          rule {
            status = "Enabled"
            filter {}
            delete_marker_replication { status = "Enabled" }
            source_selection_criteria {
              replica_modifications { status = "Enabled" }
            }
            destination { bucket = «aws_s3_bucket.copy.arn» }
          }
        }
      `,
      says: "S3 bucket `aws_s3_bucket.data` and its copy do not replicate to each other, changes of replicas included",
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              ReplicationConfiguration:
                Rules:
                  - Status: Enabled
                    SourceSelectionCriteria: { ReplicaModifications: { Status: Enabled } }
                    Destination: { Bucket: «arn:aws:s3:::orders-copy» }
      `,
      because: "is not defined in these files",
    },
    {
      given: hcl`
        variable "copy" { type = string }

        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "away"
          region = "eu-central-1"
        }

        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket" "copy" {
          provider = aws.away
        }

        resource "aws_s3_bucket_replication_configuration" "data" {
          bucket = aws_s3_bucket.data.id
          role   = "arn:aws:iam::111122223333:role/replication"

          rule {
            status = "Enabled"
            filter {}
            delete_marker_replication { status = "Enabled" }
            source_selection_criteria {
              replica_modifications { status = "Enabled" }
            }
            destination { bucket = «var.copy» }
          }
        }
      `,
      because: "`var.copy` has no default",
    },
  ],
});
