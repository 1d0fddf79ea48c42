import { testRule, yaml } from "../../src/testing.ts";
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
  ],
});
