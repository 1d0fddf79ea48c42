import { testRule, yaml } from "../../src/testing.ts";
import rule from "./noncurrent-kept.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Data: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: Enabled } } } }`,
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            LifecycleConfiguration:
              Rules:
                - { Status: Enabled, ExpirationInDays: 1, NoncurrentVersionExpiration: { NoncurrentDays: 7 } }
                - { Status: Disabled, NoncurrentVersionExpirationInDays: 1 }
    `,
    // The latest three stay, however old.
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            LifecycleConfiguration: { Rules: [{ Status: Enabled, NoncurrentVersionExpiration: { NoncurrentDays: 1, NewerNoncurrentVersions: 3 } }] }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties: { LifecycleConfiguration: { Rules: [{ Status: Enabled, NoncurrentVersionExpirationInDays: 1 }] } }
    `,
    yaml`
      Resources:
        Logs:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            LifecycleConfiguration: { Rules: [{ Status: Enabled, NoncurrentVersionExpirationInDays: 1 }] }
        Trail: { Type: AWS::CloudTrail::Trail, Properties: { S3BucketName: !Ref Logs, IsLogging: true } }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              LifecycleConfiguration: { Rules: [{ Status: Enabled, NoncurrentVersionExpiration: { NoncurrentDays: «1» } }] }
      `,
      says: "S3 bucket `Data` removes old versions before the retention of 7 days is over",
    },
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            LifecycleConfiguration: { Rules: [{ Status: Enabled, Prefix: "", NoncurrentVersionExpirationInDays: «3» }] }
    `,
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              LifecycleConfiguration: { Rules: [{ Status: Enabled, NoncurrentVersionExpiration: { NoncurrentDays: «7» } }] }
      `,
      objectives: { retention: 35 },
    },
  ],
  unknown: [
    // It is for large objects only.
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              LifecycleConfiguration:
                Rules: [{ Status: Enabled, ObjectSizeGreaterThan: «1048576», NoncurrentVersionExpiration: { NoncurrentDays: 1 } }]
      `,
      because: "ObjectSizeGreaterThan is",
    },
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              LifecycleConfiguration: { Rules: [{ Status: Enabled, Prefix: tmp/, NoncurrentVersionExpiration: { NoncurrentDays: 1 } }] }
      `,
      because: "Data.LifecycleConfiguration.Rules[0].Prefix is `tmp/`",
    },
    {
      given: yaml`
        Parameters: { Kept: { Type: Number } }
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              LifecycleConfiguration: { Rules: [{ Status: Enabled, NoncurrentVersionExpiration: { NoncurrentDays: «!Ref Kept» } }] }
      `,
      because: "parameter `Kept` has no default",
    },
  ],
});
