import { all, any, controlTime, defineRule, doubt, isLogBucket, not, s3Bucket, s3Replication } from "../../src/rule.ts";
import example from "./replication-time-control.example.ts";

/**
 * An objective of more than 15 minutes is within what S3 does without it. A bucket without replication, or with
 * one that stays in its region, is `s3-replication`'s.
 */
export default defineRule({
  id: "s3-replication-time-control",
  title: "S3 replication has a time limit",
  survives: "region-loss",
  capability: "backup-meets-objective",
  since: "0.1.0",
  why: `
    Most objects are replicated in seconds, yet nothing holds S3 to it: under load, or for large objects, it can
    be hours. Time control is AWS's promise of 15 minutes for nearly all of them, and tells when it is missed.
  `,
  remedy: `
    Turn replication time control on, with metrics and an alarm on the backlog. It is charged for each gigabyte.
  `,
  example,
  references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-time-control.html"],
  frameworks: { wellArchitected: ["REL09-BP03", "REL13-BP01"], nist80053: ["CP-6(2)", "CP-10"] },

  on: s3Bucket,
  appliesTo: (bucket, goal) =>
    goal.rpo > s3Replication.TIME_LIMIT_MINUTES * 60
      ? any()
      : all(
          not(isLogBucket(bucket)),
          bucket.replication.some((rule) => s3Replication.mayLeaveRegion(bucket, rule)),
        ),
  expect: (bucket) =>
    bucket.replication.every((rule) =>
      any(
        all(s3Replication.isTimed(rule), doubt(s3Replication.hasTimeLimit(rule))),
        not(s3Replication.mayLeaveRegion(bucket, rule)),
      ),
    ),
  message: (bucket) => `${bucket} is replicated without a time limit`,
  fix: {
    safety: "review",
    note: "time control is charged by the gigabyte",
    edits: controlTime,
  },
});
