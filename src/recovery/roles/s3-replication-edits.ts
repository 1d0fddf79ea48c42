import { s3Bucket } from "../../kinds/s3.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import { all } from "../../value/verdict.ts";
import { ensure, unless } from "./ensure.ts";
import { isVersioned, type Bucket, type ReplicationRule } from "./s3.ts";
import { hasTimeLimit, isTimed, mayLeaveRegion, TIME_LIMIT_MINUTES } from "./s3-replication.ts";

/**
 * What a fix writes into the replication of a bucket.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-add-config.html
 */

/** Time control for the rules whose copies leave the region. None where there are several of the first version, which does not know it. */
export function controlTime(bucket: Bucket): readonly PropertyEdit[] {
  const late = bucket.replication.members
    .map(({ item }) => item)
    .filter((rule) => mayLeaveRegion(bucket, rule).outcome !== "fails" && all(isTimed(rule), hasTimeLimit(rule)).outcome !== "holds");
  const isWritable = late.every((rule) => rule.filter.isSet().outcome === "holds" || bucket.replication.members.length === 1);
  return isWritable ? late.flatMap((rule) => [...toSecondVersion(bucket, rule), ...limitTime(rule)]) : [];
}

/** The time limit, and the metrics without which S3 refuses time control. https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-time-control.html */
export const limitTime = (rule: ReplicationRule): readonly PropertyEdit[] => [
  ...unless(isTimed(rule), rule.timeControl.set("Enabled")),
  ...ensure(rule.timeLimit.minutes, TIME_LIMIT_MINUTES),
  ...unless(all(rule.metrics.isSet(), rule.metrics.equals("Enabled")), rule.metrics.set("Enabled")),
  ...ensure(rule.metricsMinutes, TIME_LIMIT_MINUTES),
];

/**
 * The only rule of a bucket in the second version, doing what it did in the first, which replicates delete markers. None where there are several,
 * which need priorities. Terraform's provider writes a priority by itself.
 */
export function toSecondVersion(bucket: Bucket, { filter, prefix, priority, deleteMarkers }: ReplicationRule): readonly PropertyEdit[] {
  if (filter.isSet().outcome === "holds" || bucket.replication.members.length > 1) return [];
  return [
    ...unless(prefix.isUnset(), prefix.remove()),
    filter.prefix.set(prefix.known() ?? ""),
    ...(bucket.subject.language === "cloudformation" ? unless(priority.isSet(), priority.set(1)) : []),
    ...unless(deleteMarkers.isSet(), deleteMarkers.set("Enabled")),
  ];
}

/** The bucket that a rule replicates to keeps versions, where it is among these files. */
export function versionCopies({ destination }: ReplicationRule): readonly PropertyEdit[] {
  const copy = destination.target(s3Bucket);
  return copy ? unless(isVersioned(copy), copy.versioning.set("Enabled")) : [];
}
