import { testRule, yaml } from "../../src/testing.ts";
import rule from "./termination-protection.ts";

const bucket = yaml`Resources: { Data: { Type: AWS::S3::Bucket } }`;

testRule(rule, {
  only: "cloudformation",
  neverUnknown: "it is judged only where the manifest of an application says it",
  holds: [{ given: bucket, terminationProtection: true }],
  skips: [
    // Nobody says it of a template.
    bucket,
    { given: yaml`Resources: { Logs: { Type: AWS::S3::Bucket, Properties: { AccessControl: LogDeliveryWrite } } }`, terminationProtection: false },
    { given: yaml`Resources: { News: { Type: AWS::SNS::Topic } }`, terminationProtection: false },
  ],
  fails: [
    {
      given: yaml`«»Resources: { Data: { Type: AWS::S3::Bucket } }`,
      terminationProtection: false,
      says: "Stacks of this workload that hold data can be deleted by mistake",
    },
  ],
  unknown: [],
});
