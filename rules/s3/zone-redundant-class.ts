import { all, defineRule, isLogBucket, isReplica, not, leaveOneZone, s3Bucket, staysInSeveralZones } from "../../src/rule.ts";
import example from "./zone-redundant-class.example.ts";

/**
 * Asked where the bucket holds the only copy: what is replicated, or is itself a replica, survives in the other
 * bucket. Old versions alone may move to one zone, and a rule for some of the objects leaves it open whether
 * they can be made again.
 */
export default defineRule({
  id: "s3-zone-redundant-class",
  title: "S3 bucket keeps objects in more than one zone",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    One Zone classes keep an object in a single Availability Zone. When that zone is lost, so is the object, and
    where it was the only copy nothing brings it back. All other classes spread over at least three zones.
  `,
  remedy: `
    Let lifecycle rules move objects to STANDARD_IA, INTELLIGENT_TIERING or GLACIER_IR in place of ONEZONE_IA, or
    replicate the bucket. STANDARD_IA costs about a quarter more to store.
  `,
  example,
  references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html"],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-9", "SC-36"] },

  on: s3Bucket,
  appliesTo: (bucket) =>
    all(
      not(isLogBucket(bucket)),
      not(isReplica(bucket)),
      bucket.replication.none((rule) => rule.status.equals("Enabled")),
    ),
  expect: staysInSeveralZones,
  message: (bucket) => `${bucket} moves its only copies of objects to a single zone`,
  fix: {
    safety: "review",
    note: "STANDARD_IA costs about a quarter more to store",
    edits: leaveOneZone,
  },
});
