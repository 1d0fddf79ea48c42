import { s3Bucket } from "../../kinds/s3.ts";
import { all, any, doubt, not, presume, type Verdict } from "../../value/verdict.ts";
import { standingOn, standsElsewhere } from "./claims.ts";
import { isVersioned, type Bucket, type ReplicationRule } from "./s3.ts";

/**
 * What S3 asks of a replication rule. There are two versions of the configuration: a rule of the second has
 * a filter, one of the first a prefix, which CloudFormation fills in where it is missing.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-add-config.html
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ReplicationRule.html
 */

/** Only the second version knows priorities, delete markers, time control and modified replicas. */
export const isOfOneVersion = (rule: ReplicationRule): Verdict =>
  any(rule.filter.isSet(), all(rule.priority.isUnset(), rule.deleteMarkers.isUnset(), not(isTimed(rule)), rule.replicaModifications.isUnset()));

/** The second version must say what becomes of delete markers. */
export const saysDeleteMarkers = (rule: ReplicationRule): Verdict => any(rule.filter.isUnset(), rule.deleteMarkers.isSet());

/** Delete markers carry no tags, so a rule that chooses objects by tag cannot replicate them. */
export const leavesTaggedDeleteMarkers = (rule: ReplicationRule): Verdict =>
  any(rule.deleteMarkers.isUnset(), rule.deleteMarkers.equals("Disabled"), all(rule.filter.tag.isUnset(), rule.filter.tags.isUnset()));

/** Fifteen minutes is the only time limit there is. */
export const hasTimeLimit = (rule: ReplicationRule): Verdict =>
  any(
    all(rule.timeLimit.isWellFormed(), rule.timeLimit.minutes.isSet(), rule.timeLimit.minutes.equals(TIME_LIMIT_MINUTES)),
    all(rule.timeControl.isUnset(), rule.timeLimit.isUnset()),
  );

export const TIME_LIMIT_MINUTES = 15;

/** Time control is refused without metrics. */
export const hasMetricsForTimeControl = (rule: ReplicationRule): Verdict =>
  any(all(rule.metrics.isSet(), rule.metrics.equals("Enabled")), not(isTimed(rule)));

/** A threshold for metrics is refused without time control. https://github.com/aws/aws-cdk/issues/35772 */
export const hasTimeControlForThreshold = (rule: ReplicationRule): Verdict => any(rule.metricsThreshold.isUnset(), isTimed(rule));

/** What is seen of the destination is versioned; what is not seen is taken to be. */
export const hasVersionedDestination = (rule: ReplicationRule): Verdict =>
  presume(rule.destination.follow(s3Bucket, (copy) => any(isVersioned(copy), not(rule.destination.names(copy)))));

/** Rules of the first version all have one destination. */
export const hasOneDestination = ({ replication }: Bucket): Verdict =>
  any(
    replication.every((rule) => rule.filter.isSet()),
    not(replication.distinct((rule) => rule.destination).atLeast(2)),
  );

/** S3 accepts the rule, as far as the rule itself can be seen. */
export const isAccepted = (rule: ReplicationRule): Verdict =>
  all(
    rule.destination.isArn(),
    isOfOneVersion(rule),
    saysDeleteMarkers(rule),
    leavesTaggedDeleteMarkers(rule),
    hasTimeLimit(rule),
    hasMetricsForTimeControl(rule),
    hasTimeControlForThreshold(rule),
    hasVersionedDestination(rule),
  );

/** Replication time control is on. */
export const isTimed = (rule: ReplicationRule): Verdict => all(rule.timeControl.isSet(), rule.timeControl.equals("Enabled"));

/** It is not restricted to some of the objects. */
export function coversAll({ prefix, filter }: ReplicationRule): Verdict {
  const scopes = [prefix, filter.prefix, filter.prefixAndTags];
  return all(...scopes.map((scope) => any(scope.isUnset(), scope.equals(""))), filter.tag.isUnset(), filter.tags.isUnset());
}

/** The destination stands in another region than the bucket. What a template makes stands in its own. */
export const leavesRegion = (bucket: Bucket, rule: ReplicationRule): Verdict =>
  rule.destination.follow(s3Bucket, (copy) => {
    const away = standsElsewhere(copy, bucket);
    return any(not(rule.destination.names(copy)), { ...away, because: () => [...away.because(), ...rule.destination.evidence()] });
  });

/** In force, and not provably within the bucket's own region. */
export const mayLeaveRegion = (bucket: Bucket, rule: ReplicationRule): Verdict =>
  all(rule.status.equals("Enabled"), presume(leavesRegion(bucket, rule)));

/** An enabled rule brings its objects to a bucket in another region. What S3 refuses, and what a rule leaves out, is told by rules of its own. */
export const replicatesElsewhere = (bucket: Bucket): Verdict => bringsElsewhere(bucket, () => all());

/** Such a rule has replication time control. */
export const replicatesElsewhereInTime = (bucket: Bucket): Verdict => bringsElsewhere(bucket, isTimed);

const bringsElsewhere = (bucket: Bucket, isMeant: (rule: ReplicationRule) => Verdict): Verdict =>
  bucket.replication.some((rule) =>
    all(
      rule.status.equals("Enabled"),
      isMeant(rule),
      leavesRegion(bucket, rule),
      doubt(coversAll(rule)),
      doubt(all(bucket.replicationRole.isSet(), isVersioned(bucket), isAccepted(rule))),
    ),
  );

/** A rule leads to a bucket that replicates back, and both carry on changes to replicas. */
export const isTwoWay = (bucket: Bucket): Verdict =>
  bucket.replication.some((rule) => {
    const back = rule.destination.follow(s3Bucket, (copy) => copy.replication.some((other) => all(other.destination.names(bucket), takesChanges(other))));
    return all(standingOn(rule.destination, back), takesChanges(rule));
  });

const takesChanges = (rule: ReplicationRule): Verdict =>
  all(rule.status.equals("Enabled"), rule.replicaModifications.isSet(), rule.replicaModifications.equals("Enabled"));
