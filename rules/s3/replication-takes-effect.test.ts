import { testRule, yaml } from "../../src/testing.ts";
import rule from "./replication-takes-effect.ts";

testRule(rule, {
  holds: [
    // The first version, whose prefix CloudFormation fills in.
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            ReplicationConfiguration: { Role: !GetAtt Role.Arn, Rules: [{ Status: Enabled, Destination: { Bucket: !GetAtt Copy.Arn } }] }
        Copy: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: Enabled } } }
    `,
    // The second, with all that time control needs; the copy cannot be seen.
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
                  Destination:
                    Bucket: !Sub arn:\${AWS::Partition}:s3:::orders-copy
                    ReplicationTime: { Status: Enabled, Time: { Minutes: 15 } }
                    Metrics: { Status: Enabled, EventThreshold: { Minutes: 15 } }
    `,
    // Metrics do not need a threshold, and tags leave delete markers behind.
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
                  Filter: { TagFilter: { Key: keep, Value: "yes" } }
                  DeleteMarkerReplication: { Status: Disabled }
                  Destination:
                    Bucket: arn:aws:s3:::orders-copy
                    ReplicationTime: { Status: Enabled, Time: { Minutes: 15 } }
                    Metrics: { Status: Enabled }
    `,
  ],
  skips: [yaml`Resources: { Data: { Type: AWS::S3::Bucket } }`],
  fails: [
    // Each on its own line: no filter, no ARN, no block of minutes.
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
                    Priority: «1»
                    DeleteMarkerReplication: { Status: Enabled }
                    Destination:
                      Bucket: «!Ref Copy»
                      ReplicationTime: { Status: Enabled, Time: «15» }
                      Metrics: { Status: Enabled }
          Copy: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: Enabled } } }
      `,
      says: "S3 bucket `Data` has a replication rule without a filter that sets what needs one: a priority, delete markers, time control or changes of replicas",
    },
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules: [{ Status: Enabled, Priority: 1, Filter: «{ Prefix: "" }», Destination: { Bucket: arn:aws:s3:::orders-copy } }]
      `,
      says: "S3 bucket `Data` has a replication rule with a filter that does not say what becomes of delete markers",
    },
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
                  Filter: { And: { Prefix: orders/, TagFilters: [{ Key: keep, Value: "yes" }] } }
                  DeleteMarkerReplication: { Status: «Enabled» }
                  Destination: { Bucket: arn:aws:s3:::orders-copy }
    `,
    // Time control: without metrics, with ten minutes, and a threshold without it.
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
                    Filter: { Prefix: "" }
                    DeleteMarkerReplication: { Status: Enabled }
                    Destination:
                      Bucket: arn:aws:s3:::orders-copy
                      ReplicationTime: { Status: «Enabled», Time: { Minutes: «10» } }
                  - Status: Enabled
                    Filter: { Prefix: orders/ }
                    DeleteMarkerReplication: { Status: Enabled }
                    Destination:
                      Bucket: arn:aws:s3:::orders-copy
                      Metrics: { Status: Enabled, EventThreshold: «{ Minutes: 15 }» }
      `,
      says: "S3 bucket `Data` has a replication time control without a limit of 15 minutes",
    },
    // Both ends without versions.
    yaml`
      Resources:
        «Data»:
          Type: AWS::S3::Bucket
          Properties:
            ReplicationConfiguration: { Role: !GetAtt Role.Arn, Rules: [{ Status: Enabled, Destination: { Bucket: «!GetAtt Copy.Arn» } }] }
        Copy: { Type: AWS::S3::Bucket }
    `,
    // Only rules with a filter may have several destinations.
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            ReplicationConfiguration:
              Role: !GetAtt Role.Arn
              Rules:
                - { Status: Enabled, Destination: { Bucket: «arn:aws:s3:::orders-copy» } }
                - { Status: Enabled, Destination: { Bucket: arn:aws:s3:::orders-archive } }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { CopyArn: { Type: String } }
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration: { Role: !GetAtt Role.Arn, Rules: [{ Status: Enabled, Destination: { Bucket: «!Ref CopyArn» } }] }
      `,
      because: "parameter `CopyArn` has no default",
    },
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
                    Filter: { Prefix: "" }
                    DeleteMarkerReplication: { Status: Enabled }
                    Destination:
                      Bucket: arn:aws:s3:::orders-copy
                      ReplicationTime: { Status: Enabled, Time: { Minutes: 15 }, Metrics: { Status: Enabled } }
      `,
      because: "`Destination.ReplicationTime.Metrics` is written in its place, which AWS does not know",
    },
  ],
});
