import { defineRule, isLogBucket, isNotEmptied, leaveFull, not, s3Bucket } from "../../src/rule.ts";
import example from "./bucket-kept.example.ts";

/**
 * AWS deletes no bucket that has objects, so that a bucket without a deletion policy is kept by what is in it.
 * What takes that away is something that empties the bucket first. Buckets for logs and artifacts are left alone.
 */
export default defineRule({
  id: "s3-bucket-kept",
  title: "Nothing empties the S3 bucket when it is deleted",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  why: `
    S3 refuses to delete a bucket that has objects, which is its protection from a stack that is deleted by
    mistake. The CDK's automatic emptying, and Terraform with force_destroy, delete every object and every version
    first, and so turn one wrong command into the loss of all of them.
  `,
  remedy: `
    Take autoDeleteObjects off the bucket in a deployment of its own, and use the removal policy RETAIN. A stack
    that is deleted then leaves the bucket behind, to be emptied by hand. In Terraform set force_destroy to false.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_s3.Bucket.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },

  on: s3Bucket,
  appliesTo: (bucket) => not(isLogBucket(bucket)),
  expect: isNotEmptied,
  message: (bucket) => `${bucket} is emptied when it is deleted`,
  fix: {
    safety: "safe",
    note: "a bucket that holds objects has to be emptied on purpose before it can be deleted",
    edits: leaveFull,
  },
});
