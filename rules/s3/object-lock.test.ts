import { testRule, yaml } from "../../src/testing.ts";
import rule from "./object-lock.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties: { ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: !GetAtt Copy.Arn } }] } }
        Copy:
          Type: AWS::S3::Bucket
          Properties:
            ObjectLockEnabled: true
            ObjectLockConfiguration: { ObjectLockEnabled: Enabled, Rule: { DefaultRetention: { Mode: GOVERNANCE, Days: 30 } } }
    `,
  ],
  skips: [
    yaml`Resources: { Data: { Type: AWS::S3::Bucket } }`,
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties: { ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: arn:aws:s3:::orders-copy } }] } }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties: { ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: !GetAtt Copy.Arn } }] } }
          «Copy»: { Type: AWS::S3::Bucket }
      `,
      says: "S3 bucket `Copy` holds copies that can be deleted",
    },
    // Locked, with nothing said of how long.
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties: { ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: !GetAtt Copy.Arn } }] } }
        «Copy»: { Type: AWS::S3::Bucket, Properties: { ObjectLockEnabled: true } }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties: { ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: !GetAtt Copy.Arn } }] } }
          Copy:
            Type: AWS::S3::Bucket
            Properties:
              ObjectLockConfiguration: !If [IsProd, { Rule: { DefaultRetention: { Mode: GOVERNANCE, Years: 1 } } }, !Ref AWS::NoValue]
      `,
      because: "holds copies that can be deleted when `Env` is not prod",
    },
  ],
});
