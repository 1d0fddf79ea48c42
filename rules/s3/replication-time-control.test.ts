import { testRule, yaml } from "../../src/testing.ts";
import rule from "./replication-time-control.ts";

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              ReplicationConfiguration:
                Rules:
                  - Status: Enabled
                    Destination: { Bucket: arn:aws:s3:::orders-copy, ReplicationTime: { Status: Enabled, Time: { Minutes: 15 } } }
                  - Status: Disabled
                    Destination: { Bucket: arn:aws:s3:::orders-archive }
      `,
      tier: "warm-standby",
    },
  ],
  skips: [
    // An hour is within what S3 does by itself.
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties: { ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: arn:aws:s3:::orders-copy } }] } }
      `,
      tier: "pilot-light",
    },
    { given: yaml`Resources: { Data: { Type: AWS::S3::Bucket } }`, tier: "warm-standby" },
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties: { ReplicationConfiguration: { Rules: [{ Status: «Enabled», Destination: { Bucket: arn:aws:s3:::orders-copy } }] } }
      `,
      tier: "warm-standby",
      says: "S3 bucket `Data` is replicated without a time limit",
    },
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              ReplicationConfiguration:
                Rules:
                  - Status: Enabled
                    Destination: { Bucket: arn:aws:s3:::orders-copy, ReplicationTime: { Status: «Disabled», Time: { Minutes: 15 } } }
      `,
      tier: "warm-standby",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Timed: { Type: String } }
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              ReplicationConfiguration:
                Rules:
                  - Status: Enabled
                    Destination: { Bucket: arn:aws:s3:::orders-copy, ReplicationTime: { Status: «!Ref Timed», Time: { Minutes: 15 } } }
      `,
      tier: "warm-standby",
      because: "parameter `Timed` has no default",
    },
    // S3 refuses the limit, which another rule says.
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              ReplicationConfiguration:
                Rules:
                  - Status: Enabled
                    Destination: { Bucket: arn:aws:s3:::orders-copy, ReplicationTime: { Status: Enabled, Time: «15» } }
      `,
      tier: "warm-standby",
      because: "is not a block of settings",
    },
  ],
});
