import { testRule, yaml } from "../../src/testing.ts";
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
  ],
});
