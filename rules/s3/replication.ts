import { all, any, defineRule, isLogBucket, isReplica, not, s3Bucket, s3Replication } from "../../src/rule.ts";
import example from "./replication.example.ts";

/**
 * Copies in the same region do not count, and what one template makes stands in one region. A name says nothing
 * of a region, so that a destination that cannot be seen is unknown, and so is a rule for some of the objects
 * or one that S3 rejects. Left alone: buckets for logs and artifacts, and those that are themselves the copy.
 */
export default defineRule({
  id: "s3-replication",
  title: "S3 bucket is replicated to another region",
  survives: "region-loss",
  capability: "data-replicated",
  since: "0.1.0",
  why: `
    A bucket stands in one region, and while the region is out of reach, so are its objects. Replication writes each
    new object to a bucket elsewhere within minutes, so that the recovery region has the data at hand.
  `,
  remedy: `
    Make a versioned bucket by a stack in the recovery region and replicate to it by its ARN. Replication takes
    what is written from then on: copy what is there already with Batch Replication. Storage, requests and
    transfer between the regions are charged.
  `,
  example,
  noFix: "the bucket in the recovery region, and a role that may write to it, have to be made first",
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9(3)", "SC-36"] },
  similar: [
    "checkov:CKV_AWS_144",
    "guard-rules-registry:S3_BUCKET_REPLICATION_ENABLED",
    "cdk-nag:S3BucketReplicationEnabled",
    "hashicorp-nist-sentinel:s3-bucket-should-use-cross-region-replication",
    "prowler:s3_bucket_cross_region_replication",
    "steampipe-terraform-aws-compliance:s3_bucket_cross_region_replication_enabled",
    "service-screener:CrossRegionReplication",
  ],

  on: s3Bucket,
  appliesTo: (bucket) =>
    all(not(isLogBucket(bucket)), any(bucket.replication.exist(), not(isReplica(bucket)))),
  expect: s3Replication.replicatesElsewhere,
  message: (bucket) => `${bucket} has no copy in another region`,
});
