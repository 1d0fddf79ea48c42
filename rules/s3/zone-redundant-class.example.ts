import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          LifecycleConfiguration:
            Rules:
              - Status: Enabled
                Transitions:
                  - StorageClass: STANDARD_IA
                    TransitionInDays: 30
  `,
  terraform: `
    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_lifecycle_configuration" "data" {
      bucket = aws_s3_bucket.data.id

      rule {
        id     = "colder"
        status = "Enabled"

        transition {
          days          = 30
          storage_class = "STANDARD_IA"
        }
      }
    }
  `,
} satisfies RemedyExample;
