import { defineRule, isLogBucket, isVersioned, not, s3Bucket } from "../../src/rule.ts";
import example from "./versioning.example.ts";

/**
 * Logs and build artifacts are written once, and what is built can be built again: their buckets are left
 * alone. Object Lock brings versions with it. A backup plan does not replace them, for AWS Backup takes versioned
 * buckets only.
 */
export default defineRule({
  id: "s3-versioning",
  title: "S3 bucket keeps versions of its objects",
  survives: "mistake",
  capability: "data-backed-up",
  since: "0.1.0",
  why: `
    Without versions an overwrite or a delete is final: nothing in S3 can bring the object back, and durability
    protects against lost disks only. With versions the object of before is still there. Replication and AWS
    Backup need them, too.
  `,
  remedy: `
    Turn versioning on, and let a lifecycle rule remove old versions after your retention, for each version is
    charged like an object. Once on, versioning can be suspended, not taken back.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/s3-backups.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "SI-12"] },
  similar: [
    "checkov:CKV_AWS_21",
    "trivy:AWS-0090",
    "guard-rules-registry:S3_BUCKET_VERSIONING_ENABLED",
    "cdk-nag:S3BucketVersioningEnabled",
    "cfripper:S3ObjectVersioningRule",
    "terrascan:AC_AWS_0214",
    "prowler:s3_bucket_object_versioning",
    "kics:s3_bucket_without_versioning",
    "hashicorp-nist-sentinel:s3-bucket-should-have-versioning-enabled",
    "steampipe-terraform-aws-compliance:s3_bucket_versioning_enabled",
    "service-screener:BucketVersioning",
  ],

  on: s3Bucket,
  appliesTo: (bucket) => not(isLogBucket(bucket)),
  expect: isVersioned,
  message: (bucket) => `${bucket} keeps no versions: what is overwritten or deleted is gone`,
  fix: {
    safety: "safe",
    note: "each version is charged like an object until a lifecycle rule removes it",
    edits: (bucket) => [bucket.versioning.set("Enabled")],
  },
});
