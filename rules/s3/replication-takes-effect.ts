import { defineRule, isVersioned, limitTime, s3Bucket, s3Replication, toSecondVersion, versionCopies, type Fault, type PropertyEdit, type ReplicationRule, type Verdict } from "../../src/rule.ts";
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
    const every = (key: string, claim: (rule: ReplicationRule) => Verdict, what: string, mend: (rule: ReplicationRule) => readonly PropertyEdit[] = () => []): Fault => ({
      key,
      verdict: bucket.replication.every(claim),
      message: `${bucket} ${what}`,
      edits: () => bucket.replication.members.flatMap(({ item }) => (claim(item).outcome === "fails" ? mend(item) : [])),
    });
    const leaveMarkers = ({ deleteMarkers }: ReplicationRule) => [deleteMarkers.set("Disabled")];
    return [
      every("version", s3Replication.isOfOneVersion, "has a replication rule without a filter that sets what needs one: a priority, delete markers, time control or changes of replicas", (rule) => toSecondVersion(bucket, rule)),
      every("delete markers", s3Replication.saysDeleteMarkers, "has a replication rule with a filter that does not say what becomes of delete markers", leaveMarkers),
      every("tags", s3Replication.leavesTaggedDeleteMarkers, "replicates delete markers by a rule that chooses objects by tag", leaveMarkers),
      every("destination", (rule) => rule.destination.isArn(), "replicates to something that is no ARN"),
      every("time", s3Replication.hasTimeLimit, "has a replication time control without a limit of 15 minutes", limitTime),
      every("metrics", s3Replication.hasMetricsForTimeControl, "has a replication time control without metrics", limitTime),
      every("threshold", s3Replication.hasTimeControlForThreshold, "has a threshold for replication metrics without time control", (rule) => [rule.metricsThreshold.remove()]),
      every("copies", s3Replication.hasVersionedDestination, "replicates to a bucket that is not versioned", versionCopies),
      { key: "source", verdict: isVersioned(bucket), message: `${bucket} is replicated and not versioned`, edits: () => [bucket.versioning.set("Enabled")] },
      { key: "destinations", verdict: s3Replication.hasOneDestination(bucket), message: `${bucket} replicates to several buckets by rules without a filter`, edits: () => [] },
    ];
  },
  message: (bucket) => `${bucket} has a replication that S3 rejects`,
  fix: {
    safety: "safe",
    note: "S3 rejects the replication without it; versions are charged like objects",
  },
});
