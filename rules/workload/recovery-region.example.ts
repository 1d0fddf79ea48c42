import type { RemedyExample } from "../../src/rule.ts";

export default {
  inBothRegions: true,
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::S3::Bucket
  `,
  terraform: `
    provider "aws" {
      region = "eu-west-1"
    }

    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_s3_bucket" "orders" {
      bucket = "orders"
    }

    resource "aws_s3_bucket" "orders_in_recovery" {
      provider = aws.recovery
      bucket   = "orders-in-recovery"
    }
  `,
} satisfies RemedyExample;
