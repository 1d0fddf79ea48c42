import { all, defineRule, isLogBucket, not, s3Bucket, s3Replication } from "../../src/rule.ts";
import example from "./two-way-replication.example.ts";

/**
 * Asked of buckets that are replicated at all; one without a copy in another region is `s3-replication`'s. A
 * Multi-Region Access Point does not replicate: it only chooses the bucket that answers.
 */
export default defineRule({
  id: "s3-two-way-replication",
  title: "S3 bucket and its copy replicate to each other",
  survives: "region-loss",
  capability: "data-writable-everywhere",
  evidenceOf: "data-writable",
  since: "0.1.0",
  why: `
    What is written to a copy stays there unless the copy replicates back. With writes in both regions each side
    then lacks what the other has, and after a failover there is no way home without a copy by hand. Changes to
    the tags, locks and access lists of replicas travel only where the rule says so.
  `,
  remedy: `
    Give the destination a rule back to the source, and let both rules replicate changes of replicas. Objects of
    one name that are written in both regions at once end with the later of the two.
  `,
  example,
  noFix: "the way back is a rule of the other bucket with a role of its own",
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-for-metadata-changes.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPointBucketReplication.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10"] },

  on: s3Bucket,
  appliesTo: (bucket) =>
    all(
      not(isLogBucket(bucket)),
      bucket.replication.some((rule) => s3Replication.mayLeaveRegion(bucket, rule)),
    ),
  expect: s3Replication.isTwoWay,
  message: (bucket) => `${bucket} and its copy do not replicate to each other, changes of replicas included`,
});
