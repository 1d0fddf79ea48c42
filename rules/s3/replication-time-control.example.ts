import type { RemedyExample } from "../../src/rule.ts";

export default {
  inBothRegions: true,
  cloudformation: `
    Mappings:
      Other:
        eu-west-1: { Region: eu-central-1 }
        eu-central-1: { Region: eu-west-1 }
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          BucketName: !Sub shop-\${AWS::Region}
          VersioningConfiguration: { Status: Enabled }
          ReplicationConfiguration:
            Role: arn:aws:iam::111122223333:role/replication
            Rules:
              - Status: Enabled
                Priority: 1
                Filter: { Prefix: "" }
                DeleteMarkerReplication: { Status: Enabled }
                Destination:
                  Bucket: !Sub
                    - arn:aws:s3:::shop-\${Other}
                    - Other: !FindInMap [Other, !Ref AWS::Region, Region]
                  ReplicationTime: { Status: Enabled, Time: { Minutes: 15 } }
                  Metrics: { Status: Enabled, EventThreshold: { Minutes: 15 } }
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_versioning" "data" {
      bucket = aws_s3_bucket.data.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket" "copy" {
      provider = aws.recovery
    }

    resource "aws_s3_bucket_versioning" "copy" {
      provider = aws.recovery
      bucket   = aws_s3_bucket.copy.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_replication_configuration" "data" {
      bucket = aws_s3_bucket.data.id
      role   = "arn:aws:iam::111122223333:role/replication"

      rule {
        status = "Enabled"

        filter {}

        delete_marker_replication {
          status = "Enabled"
        }

        destination {
          bucket = aws_s3_bucket.copy.arn

          replication_time {
            status = "Enabled"

            time {
              minutes = 15
            }
          }

          metrics {
            status = "Enabled"

            event_threshold {
              minutes = 15
            }
          }
        }
      }
    }
  `,
} satisfies RemedyExample;
