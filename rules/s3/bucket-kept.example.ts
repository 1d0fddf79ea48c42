import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Data:
        Type: AWS::S3::Bucket
        DeletionPolicy: Retain
        UpdateReplacePolicy: Retain
  `,
  terraform: `
    resource "aws_s3_bucket" "data" {
      force_destroy = false
    }
  `,
} satisfies RemedyExample;
