import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Replica:
        Type: AWS::RDS::DBInstance
        Properties:
          SourceDBInstanceIdentifier: arn:aws:rds:eu-central-1:111122223333:db:orders
          SourceRegion: eu-central-1
          KmsKeyId: !Ref Key
      Key:
        Type: AWS::KMS::Key
  `,
  terraform: `
    provider "aws" {
      region = "eu-west-1"
    }

    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_db_instance" "orders" {
      engine            = "postgres"
      storage_encrypted = true
    }

    resource "aws_db_instance" "replica" {
      provider            = aws.recovery
      replicate_source_db = aws_db_instance.orders.arn
      kms_key_id          = aws_kms_key.recovery.arn
    }

    resource "aws_kms_key" "recovery" {
      provider = aws.recovery
    }
  `,
} satisfies RemedyExample;
