import { testRule, yaml } from "../../src/testing.ts";
import rule from "./replication.ts";

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules:
                  - Status: Enabled
                    Priority: 1
                    Filter: { Prefix: "" }
                    DeleteMarkerReplication: { Status: Enabled }
                    Destination: { Bucket: arn:aws:s3:::orders-copy }
      `,
      region: "eu-west-1",
      beside: [
        {
          given: yaml`
            Resources:
              Copy: { Type: AWS::S3::Bucket, Properties: { BucketName: orders-copy, VersioningConfiguration: { Status: Enabled } } }
          `,
          region: "eu-central-1",
        },
      ],
    },
  ],
  skips: [
    yaml`
      Resources:
        Logs: { Type: AWS::S3::Bucket }
        Trail: { Type: AWS::CloudTrail::Trail, Properties: { S3BucketName: !Ref Logs, IsLogging: true } }
    `,
    // The copy of a bucket that another stack makes.
    {
      given: yaml`Resources: { Copy: { Type: AWS::S3::Bucket, Properties: { BucketName: orders-copy } } }`,
      beside: [
        {
          given: yaml`
            Resources:
              Data:
                Type: AWS::S3::Bucket
                Properties:
                  ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: arn:aws:s3:::orders-copy } }] }
          `,
        },
      ],
    },
  ],
  fails: [
    { given: yaml`Resources: { «Data»: { Type: AWS::S3::Bucket } }`, says: "S3 bucket `Data` has no copy in another region" },
    // One template makes both in one region; the copy itself is left alone.
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            ReplicationConfiguration:
              Role: !GetAtt Role.Arn
              Rules:
                - Status: Enabled
                  Priority: 1
                  Filter: { Prefix: "" }
                  DeleteMarkerReplication: { Status: Enabled }
                  Destination: { Bucket: «!GetAtt Copy.Arn» }
        Copy: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: Enabled } } }
    `,
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            ReplicationConfiguration:
              Role: !GetAtt Role.Arn
              Rules: [{ Status: «Disabled», Prefix: "", Destination: { Bucket: arn:aws:s3:::copy } }]
    `,
  ],
  unknown: [
    // The copy stands in another template, and no region is stated.
    {
      given: yaml`
        Resources:
          «Data»:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: arn:aws:iam::111122223333:role/replication
                Rules: [{ Status: Enabled, Prefix: "", Destination: { Bucket: !ImportValue copy } }]
      `,
      beside: [
        {
          given: yaml`
            Resources: { Copy: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: Enabled } } } }
            Outputs: { Copy: { Value: !GetAtt Copy.Arn, Export: { Name: copy } } }
          `,
        },
      ],
      because: "the region is not stated",
    },
    // A name has no region in it.
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules: [{ Status: Enabled, Prefix: "", Destination: { Bucket: «arn:aws:s3:::data-copy-eu-central-1» } }]
      `,
      because: "is not defined in these files",
    },
    {
      given: yaml`
        Parameters: { CopyArn: { Type: String } }
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules: [{ Status: Enabled, Prefix: "", Destination: { Bucket: «!Ref CopyArn» } }]
      `,
      because: "parameter `CopyArn` has no default",
    },
    // A rule for some of the objects; what the others are worth cannot be seen.
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules: [{ Status: Enabled, Prefix: «orders/», Destination: { Bucket: arn:aws:s3:::orders-copy } }]
      `,
      region: "eu-west-1",
      beside: [
        {
          given: yaml`
            Resources:
              Copy: { Type: AWS::S3::Bucket, Properties: { BucketName: orders-copy, VersioningConfiguration: { Status: Enabled } } }
          `,
          region: "eu-central-1",
        },
      ],
      because: "Data.ReplicationConfiguration.Rules[0].Prefix is `orders/`",
    },
    // S3 refuses the rule, which another rule says: no credit here, and no second accusation.
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules: [{ Status: Enabled, Priority: «1», Destination: { Bucket: arn:aws:s3:::orders-copy } }]
      `,
      region: "eu-west-1",
      beside: [
        {
          given: yaml`
            Resources:
              Copy: { Type: AWS::S3::Bucket, Properties: { BucketName: orders-copy, VersioningConfiguration: { Status: Enabled } } }
          `,
          region: "eu-central-1",
        },
      ],
      because: "Data.ReplicationConfiguration.Rules[0].Priority is `1`",
    },
    // Whether the other stack's parameter means this bucket is not known.
    {
      given: yaml`Resources: { Copy: { Type: AWS::S3::Bucket } }`,
      beside: [
        {
          given: yaml`
            Parameters: { CopyArn: { Type: String } }
            Resources:
              Data:
                Type: AWS::S3::Bucket
                Properties: { ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: !Ref CopyArn } }] } }
          `,
        },
      ],
      because: "parameter `CopyArn` has no default",
    },
  ],
});
