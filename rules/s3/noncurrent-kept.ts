import { all, defineRule, isLogBucket, isVersioned, keepOldVersions, keepsOldVersions, not, s3Bucket } from "../../src/rule.ts";
import example from "./noncurrent-kept.example.ts";

/**
 * Asked where versions are kept at all. A rule for some of the objects (temporary files, say) leaves it open
 * whether they matter; one that always leaves the latest noncurrent versions takes nothing away.
 */
export default defineRule({
  id: "s3-noncurrent-kept",
  title: "S3 bucket keeps old versions for the retention",
  survives: "mistake",
  capability: "backup-meets-objective",
  since: "0.1.0",
  why: `
    Old versions are what an overwritten or deleted object is restored from. A lifecycle rule that removes them
    after a day gives whoever made the mistake one day to notice it.
  `,
  remedy: `
    Keep noncurrent versions at least as long as your retention, or keep the latest few of each object whatever
    their age. Versions are charged like objects: a colder storage class takes most of the cost.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversionexpiration.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9", "SI-12"] },

  on: s3Bucket,
  appliesTo: (bucket) => all(not(isLogBucket(bucket)), isVersioned(bucket)),
  expect: (bucket, goal) => bucket.lifecycleRules.every((rule) => keepsOldVersions(rule, goal.retention)),
  message: (bucket, goal) => `${bucket} removes old versions before the retention of ${String(goal.retention)} days is over`,
  fix: {
    safety: "review",
    note: "old versions are charged like objects for as long as they are kept",
    edits: (bucket, goal) => keepOldVersions(bucket, goal.retention),
  },
});
