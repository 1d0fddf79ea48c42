import { testRule, yaml } from "../../src/testing.ts";
import rule from "./bucket-kept.ts";

testRule(rule, {
  holds: [
    // AWS deletes no bucket that has objects.
    yaml`Resources: { Data: { Type: AWS::S3::Bucket } }`,
    yaml`Resources: { Data: { Type: AWS::S3::Bucket, DeletionPolicy: Delete } }`,
    yaml`
      Resources:
        Data: { Type: AWS::S3::Bucket, DeletionPolicy: Retain, UpdateReplacePolicy: Retain }
        Cdk: { Type: Custom::S3BucketNotifications, Properties: { BucketName: !Ref Data } }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Logs: { Type: AWS::S3::Bucket }
        Trail: { Type: AWS::CloudTrail::Trail, Properties: { S3BucketName: !Ref Logs, IsLogging: true } }
        Emptied: { Type: Custom::S3AutoDeleteObjects, Properties: { BucketName: !Ref Logs } }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Data: { Type: AWS::S3::Bucket, DeletionPolicy: Delete, UpdateReplacePolicy: Delete }
          Emptied: { Type: Custom::S3AutoDeleteObjects, Properties: { ServiceToken: !GetAtt Handler.Arn, BucketName: «!Ref Data» } }
      `,
      says: "S3 bucket `Data` is emptied when its stack is deleted",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsDev: !Equals [!Ref Env, dev] }
        Resources:
          Data: { Type: AWS::S3::Bucket }
          Emptied: { Type: Custom::S3AutoDeleteObjects, Condition: IsDev, Properties: { BucketName: !Ref Data } }
      `,
      because: "is emptied when its stack is deleted when `Env` is dev",
    },
  ],
});
