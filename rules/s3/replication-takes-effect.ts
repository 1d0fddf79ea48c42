import { defineRule, isVersioned, s3Bucket, s3Replication, type Fault, type ReplicationRule, type Verdict } from "../../src/rule.ts";
import example from "./replication-takes-effect.example.ts";

/** One fault of each sort is told, at the first rule that has it; metrics in the wrong place by `near-miss-property`. */
export default defineRule({
  id: "s3-replication-takes-effect",
  title: "S3 accepts the replication of the bucket",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    S3 takes or rejects a replication as a whole, and two versions of its settings exist that must not be mixed.
    What is rejected is found out during the deployment, and until then nothing is copied anywhere.
  `,
  remedy: `
    Write each rule in the second version: a priority, a filter (an empty prefix for all objects), what becomes
    of delete markers, and a destination by its ARN. Time control takes a limit of 15 minutes and metrics. Both
    buckets must be versioned.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-add-config.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationdestination.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },

  on: s3Bucket,
  appliesTo: (bucket) => bucket.replication.exist(),
  expect: (bucket) => {
    const every = (key: string, claim: (rule: ReplicationRule) => Verdict, what: string): Fault => ({
      key,
      verdict: bucket.replication.every(claim),
      message: `${bucket} ${what}`,
    });
    return [
      every("version", s3Replication.isOfOneVersion, "has a replication rule without a filter that sets what needs one: a priority, delete markers, time control or changes of replicas"),
      every("delete markers", s3Replication.saysDeleteMarkers, "has a replication rule with a filter that does not say what becomes of delete markers"),
      every("tags", s3Replication.leavesTaggedDeleteMarkers, "replicates delete markers by a rule that chooses objects by tag"),
      every("destination", (rule) => rule.destination.isArn(), "replicates to something that is no ARN"),
      every("time", s3Replication.hasTimeLimit, "has a replication time control without a limit of 15 minutes"),
      every("metrics", s3Replication.hasMetricsForTimeControl, "has a replication time control without metrics"),
      every("threshold", s3Replication.hasTimeControlForThreshold, "has a threshold for replication metrics without time control"),
      every("copies", s3Replication.hasVersionedDestination, "replicates to a bucket that is not versioned"),
      { key: "source", verdict: isVersioned(bucket), message: `${bucket} is replicated and not versioned` },
      { key: "destinations", verdict: s3Replication.hasOneDestination(bucket), message: `${bucket} replicates to several buckets by rules without a filter` },
    ];
  },
  message: (bucket) => `${bucket} has a replication that S3 rejects`,
});
