import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./replication-covers-encrypted.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms } }] }
            ReplicationConfiguration:
              Rules:
                - Status: Enabled
                  SourceSelectionCriteria: { SseKmsEncryptedObjects: { Status: Enabled } }
                  Destination:
                    Bucket: arn:aws:s3:::orders-copy
                    EncryptionConfiguration: { ReplicaKmsKeyID: arn:aws:kms:eu-central-1:111122223333:key/copies }
    `,
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms:dsse } }] }
              ReplicationConfiguration:
                Rules:
                  - Status: Enabled
                    SourceSelectionCriteria: { SseKmsEncryptedObjects: { Status: Enabled } }
                    Destination:
                      Bucket: arn:aws:s3:::orders-copy
                      EncryptionConfiguration: { ReplicaKmsKeyID: arn:aws:kms:eu-central-1:111122223333:key/copies }
      `,
      region: "eu-west-1",
      beside: [{ given: yaml`Resources: { Copy: { Type: AWS::S3::Bucket, Properties: { BucketName: orders-copy } } }`, region: "eu-central-1" }],
    },
    hcl`
      resource "aws_s3_bucket" "data" {}

      resource "aws_s3_bucket_server_side_encryption_configuration" "data" {
        bucket = aws_s3_bucket.data.id

        rule {
          apply_server_side_encryption_by_default { sse_algorithm = "aws:kms" }
        }
      }

      resource "aws_s3_bucket_replication_configuration" "data" {
        bucket = aws_s3_bucket.data.id
        role   = "arn:aws:iam::111122223333:role/replication"

        rule {
          status = "Enabled"
          source_selection_criteria {
            sse_kms_encrypted_objects { status = "Enabled" }
          }
          destination {
            bucket = "arn:aws:s3:::orders-copy"
            encryption_configuration { replica_kms_key_id = "arn:aws:kms:eu-central-1:111122223333:key/copies" }
          }
        }
      }
    `,
    // The bucket's own blocks.
    hcl`
      resource "aws_s3_bucket" "data" {
        server_side_encryption_configuration {
          rule {
            apply_server_side_encryption_by_default { sse_algorithm = "aws:kms" }
          }
        }

        replication_configuration {
          role = "arn:aws:iam::111122223333:role/replication"

          rules {
            status = "Enabled"

            source_selection_criteria {
              sse_kms_encrypted_objects { enabled = true }
            }

            destination {
              bucket             = "arn:aws:s3:::orders-copy"
              replica_kms_key_id = "arn:aws:kms:eu-central-1:111122223333:key/copies"
            }
          }
        }
      }
    `,
  ],
  skips: [
    // S3's own keys, and a rule that is off.
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: AES256 } }] }
            ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: arn:aws:s3:::orders-copy } }] }
    `,
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms } }] }
            ReplicationConfiguration: { Rules: [{ Status: Disabled, Destination: { Bucket: arn:aws:s3:::orders-copy } }] }
    `,
    hcl`
      resource "aws_s3_bucket" "data" {}

      resource "aws_s3_bucket_server_side_encryption_configuration" "data" {
        bucket = aws_s3_bucket.data.id

        rule {
          apply_server_side_encryption_by_default { sse_algorithm = "AES256" }
        }
      }

      resource "aws_s3_bucket_replication_configuration" "data" {
        bucket = aws_s3_bucket.data.id
        role   = "arn:aws:iam::111122223333:role/replication"

        rule {
          status = "Enabled"

          destination {
            bucket = "arn:aws:s3:::orders-copy"
          }
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms } }] }
              ReplicationConfiguration: { Rules: [{ Status: «Enabled», Destination: { Bucket: arn:aws:s3:::orders-copy } }] }
      `,
      says: "S3 bucket `Data` encrypts with KMS, and its replication leaves encrypted objects out or has no key for them",
    },
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms } }] }
            ReplicationConfiguration:
              Rules:
                - Status: Enabled
                  SourceSelectionCriteria: { SseKmsEncryptedObjects: { Status: «Disabled» } }
                  Destination: { Bucket: arn:aws:s3:::orders-copy, EncryptionConfiguration: { ReplicaKmsKeyID: alias/copies } }
    `,
    // The key stands in the region of the source.
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms } }] }
              ReplicationConfiguration:
                Rules:
                  - Status: Enabled
                    SourceSelectionCriteria: { SseKmsEncryptedObjects: { Status: Enabled } }
                    Destination:
                      Bucket: arn:aws:s3:::orders-copy
                      EncryptionConfiguration: { ReplicaKmsKeyID: «arn:aws:kms:eu-west-1:111122223333:key/source» }
      `,
      region: "eu-west-1",
      beside: [{ given: yaml`Resources: { Copy: { Type: AWS::S3::Bucket, Properties: { BucketName: orders-copy } } }`, region: "eu-central-1" }],
    },
    {
      given: hcl`
        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_server_side_encryption_configuration" "data" {
          bucket = aws_s3_bucket.data.id

          rule {
            apply_server_side_encryption_by_default { sse_algorithm = "aws:kms" }
          }
        }

        resource "aws_s3_bucket_replication_configuration" "data" {
          bucket = aws_s3_bucket.data.id
          role   = "arn:aws:iam::111122223333:role/replication"

          rule {
            status = «"Enabled"»

            destination {
              bucket = "arn:aws:s3:::orders-copy"
            }
          }
        }
      `,
      says: "S3 bucket `aws_s3_bucket.data` encrypts with KMS, and its replication leaves encrypted objects out or has no key for them",
    },
    hcl`
      resource "aws_s3_bucket" "data" {}

      resource "aws_s3_bucket_server_side_encryption_configuration" "data" {
        bucket = aws_s3_bucket.data.id

        rule {
          apply_server_side_encryption_by_default { sse_algorithm = "aws:kms" }
        }
      }

      resource "aws_s3_bucket_replication_configuration" "data" {
        bucket = aws_s3_bucket.data.id
        role   = "arn:aws:iam::111122223333:role/replication"

        rule {
          status = "Enabled"
          source_selection_criteria {
            sse_kms_encrypted_objects { status = «"Disabled"» }
          }
          destination {
            bucket = "arn:aws:s3:::orders-copy"
            encryption_configuration { replica_kms_key_id = "arn:aws:kms:eu-central-1:111122223333:key/copies" }
          }
        }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Encrypted: { Type: String } }
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms } }] }
              ReplicationConfiguration:
                Rules:
                  - Status: Enabled
                    SourceSelectionCriteria: { SseKmsEncryptedObjects: { Status: «!Ref Encrypted» } }
                    Destination: { Bucket: arn:aws:s3:::orders-copy, EncryptionConfiguration: { ReplicaKmsKeyID: alias/copies } }
      `,
      because: "parameter `Encrypted` has no default",
    },
    {
      given: hcl`
        variable "encrypted" { type = string }

        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_server_side_encryption_configuration" "data" {
          bucket = aws_s3_bucket.data.id

          rule {
            apply_server_side_encryption_by_default { sse_algorithm = "aws:kms" }
          }
        }

        resource "aws_s3_bucket_replication_configuration" "data" {
          bucket = aws_s3_bucket.data.id
          role   = "arn:aws:iam::111122223333:role/replication"

          rule {
            status = "Enabled"
            source_selection_criteria {
              sse_kms_encrypted_objects { status = «var.encrypted» }
            }
            destination {
              bucket = "arn:aws:s3:::orders-copy"
              encryption_configuration { replica_kms_key_id = "arn:aws:kms:eu-central-1:111122223333:key/copies" }
            }
          }
        }
      `,
      because: "`var.encrypted` has no default",
    },
  ],
});
