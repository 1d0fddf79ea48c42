import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::GlobalTable
        Properties:
          SSESpecification: { SSEEnabled: true, SSEType: KMS }
          Replicas:
            - Region: eu-west-1
              SSESpecification: { KMSMasterKeyId: "arn:aws:kms:eu-west-1:111122223333:key/mrk-1" }
            - Region: eu-central-1
              SSESpecification: { KMSMasterKeyId: "arn:aws:kms:eu-central-1:111122223333:key/mrk-1" }
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_kms_key" "home" {
      multi_region = true
    }

    resource "aws_kms_replica_key" "recovery" {
      provider        = aws.recovery
      primary_key_arn = aws_kms_key.home.arn
    }

    resource "aws_backup_vault" "recovery" {
      provider    = aws.recovery
      name        = "recovery"
      kms_key_arn = aws_kms_replica_key.recovery.arn
    }
  `,
} satisfies RemedyExample;
