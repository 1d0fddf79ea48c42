import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          VersioningConfiguration: { Status: Enabled }
          LifecycleConfiguration:
            Rules:
              - Status: Enabled
                NoncurrentVersionExpiration:
                  NoncurrentDays: 35
  `,
  terraform: `
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
        id     = "old-versions"
        status = "Enabled"

        noncurrent_version_expiration {
          noncurrent_days = 35
        }
      }
    }
  `,
} satisfies RemedyExample;
