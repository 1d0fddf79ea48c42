import { all, any, defineRule, isLogBucket, isReplica, not, s3Bucket } from "../../src/rule.ts";
import example from "./object-lock.example.ts";

/**
 * Asked of buckets that hold copies of others. A bucket that applications write to may have to be able to
 * delete, and S3 delivers no access logs to a locked one.
 */
export default defineRule({
  id: "s3-object-lock",
  title: "S3 bucket with copies locks them",
  survives: "mistake",
  capability: "backup-immutable",
  advice: true,
  since: "0.1.0",
  why: `
    Whoever can delete in the copy's bucket, an attacker with the account's rights among them, can delete the
    copies with the originals. Object Lock with a default retention keeps every version for its time, whatever
    rights somebody has.
  `,
  remedy: `
    Turn Object Lock on with a default retention in days or years, in governance mode to begin with. Versions
    cannot be deleted before their time, in compliance mode by nobody at all, and are charged until then.
  `,
  example,
  noFix: "how long versions can be deleted by nobody is a decision that cannot be taken back",
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "CP-9(8)"] },
  similar: [
    "checkov:CKV_AWS_143",
    "guard-rules-registry:S3_BUCKET_DEFAULT_LOCK_ENABLED",
    "cdk-nag:S3BucketDefaultLockEnabled",
    "prowler:s3_bucket_object_lock",
    "hashicorp-nist-sentinel:s3-bucket-should-have-object-lock-enabled",
    "steampipe-terraform-aws-compliance:s3_bucket_object_lock_enabled",
  ],

  on: s3Bucket,
  appliesTo: (bucket) => all(isReplica(bucket), not(isLogBucket(bucket))),
  expect: (bucket) => any(bucket.lockDays.isSet(), bucket.lockYears.isSet()),
  message: (bucket) => `${bucket} holds copies that can be deleted`,
});
