import type { Naming } from "../../graph/lookup.ts";
import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { logWriter } from "../../kinds/logs.ts";
import { s3AutoDelete, s3Bucket, s3BucketPolicy } from "../../kinds/s3.ts";
import type { Property } from "../../value/property.ts";
import type { Several } from "../../value/several.ts";
import { all, any, doubt, not, type Verdict } from "../../value/verdict.ts";
import { orRarely, provably, standingAtHome } from "./claims.ts";
import { mayBeMadeByModule } from "./given.ts";
import { once } from "./once.ts";

export type Bucket = ResourceOf<typeof s3Bucket>;

/** One rule of a bucket's replication. */
export type ReplicationRule = Bucket["replication"] extends Several<infer R> ? R : never;

/** One rule of a bucket's lifecycle. */
export type LifecycleRule = Bucket["lifecycleRules"] extends Several<infer R> ? R : never;

/**
 * Keeps versions of its objects. S3 turns versioning on for a bucket that is made with Object Lock, and never off again.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-configure.html
 */
export const isVersioned = (bucket: Bucket): Verdict =>
  any(
    bucket.versioning.equals("Enabled"),
    standingAtHome(all(bucket.versioning.isUnset(), orRarely(isOn(bucket.lockable, true), isOn(bucket.lockableDeprecated, "Enabled")))),
  );

const isOn = <T>(property: Property<T>, on: T): Verdict => all(property.isSet(), property.equals(on));

/**
 * No rule moves objects to a class that keeps them in one Availability Zone. Old versions alone may go there, and a rule for some of the
 * objects leaves it open whether they can be made again. https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html
 */
export const staysInSeveralZones = (bucket: Bucket): Verdict => bucket.lifecycleRules.every(keepsSeveralZones);

/** The same of one rule. */
export const keepsSeveralZones = (rule: LifecycleRule): Verdict =>
  any(
    all(not(rule.transition.matches(ONE_ZONE)), rule.transitions.none(({ storageClass }) => storageClass.matches(ONE_ZONE))),
    rule.status.equals("Disabled"),
    not(doubt(isForAllObjects(rule))),
  );

const ONE_ZONE = "ONEZONE_IA";

/** Nothing deletes the objects of the bucket so that the bucket can be deleted: AWS deletes none that has objects. */
export const isNotEmptied = (bucket: Bucket): Verdict => all(hasNoEmptier(bucket), isNotEmptiedByItself(bucket));

/** No custom resource of the CDK empties it. */
export const hasNoEmptier = (bucket: Bucket): Verdict => bucket.referrers(s3AutoDelete, "bucket").isEmpty();

/** Terraform itself empties a bucket that says so, unless it is not to destroy it at all. */
export const isNotEmptiedByItself = (bucket: Bucket): Verdict =>
  bucket.knows("emptiedOnDeletion") ? orRarely(bucket.emptiedOnDeletion.equals(false), bucket.preventDestroy.equals(true)) : all();

/** Not only for some of the objects. Where nothing says which, there is nothing to show. */
export function isForAllObjects({ prefix, tags, largerThan, smallerThan, filter }: LifecycleRule): Verdict {
  const prefixes = [prefix, filter.prefix, filter.prefixAndMore].map((each) => any(each.isUnset(), each.equals("")));
  const others = [tags, largerThan, smallerThan, filter.tag, filter.tags, filter.largerThan, filter.smallerThan, filter.largerThanAndMore, filter.smallerThanAndMore];
  return all(...[...prefixes, ...others.map((each) => each.isUnset())].filter(({ outcome }) => outcome !== "holds"));
}

/**
 * Old versions stay for so many days, or the latest of them whatever their age. A rule for some of the objects
 * (temporary files, say) leaves it open whether they matter.
 */
export function keepsOldVersions(rule: LifecycleRule, days: number): Verdict {
  const ages = [rule.noncurrentDays, rule.noncurrentDaysDeprecated];
  return any(
    all(...ages.map((age) => any(age.isUnset(), age.satisfies((kept) => kept >= days)))),
    all(rule.noncurrentKept.isSet(), rule.noncurrentKept.satisfies((versions) => versions >= 1)),
    rule.status.equals("Disabled"),
    not(doubt(isForAllObjects(rule))),
  );
}

/**
 * Holds nothing that a recovery needs: something of the workload writes its logs or its build artifacts here,
 * the bucket's access list lets S3 deliver logs or its policy lets nothing else in, or it holds copies of such
 * buckets and of no others.
 */
export const isLogBucket = once((bucket: Bucket): Verdict => {
  const copiesOthers = copiedFrom(bucket, (source) => not(receivesLogs(source)));
  return any(receivesLogs(bucket), all(isReplica(bucket), not(copiesOthers)));
});

/** Another bucket replicates to it. */
export const isReplica = (bucket: Bucket): Verdict => copiedFrom(bucket, () => all());

/** Another bucket replicates to it, and it does not replicate back. Of two that replicate to each other each has data of its own. */
export const isOnlyReplica = (bucket: Bucket): Verdict => copiedFrom(bucket, (source) => not(mayMean(bucket, bucket.destinations, source)));

const copiedFrom = (bucket: Bucket, claim: (source: Bucket) => Verdict): Verdict =>
  bucket.referrers(s3Bucket, "destinations").some((source) => all(mayMean(source, source.destinations, bucket), claim(source)));

const receivesLogs = (bucket: Bucket): Verdict =>
  any(
    all(bucket.accessControl.isSet(), bucket.accessControl.equals("LogDeliveryWrite")),
    takesLogsOnly(bucket),
    bucket.referrers(s3Bucket, "logBucket").some((source) => mayMean(source, source.logBucket, bucket)),
    mayBeMadeByModule(bucket),
    ...DESTINATIONS.map((property) => bucket.referrers(logWriter, property).some((writer) => mayMean(writer, writer[property], bucket))),
  );

const DESTINATIONS = [
  "history",
  "flowLog",
  "accessLog",
  "connectionLog",
  "classicAccessLog",
  "distributionLog",
  "delivery",
  "artifacts",
  "artifactsByRegion",
  "builds",
  "buildLog",
  "firewallLog",
  "queryLog",
] as const;

/**
 * Its policy allows the delivery of logs and nothing besides. Many a policy is copied to every bucket: one that is
 * logged itself, or is replicated, or a replica, has other data. A policy that cannot be read lets nobody in.
 */
function takesLogsOnly(bucket: Bucket): Verdict {
  const allowed = bucket.referrers(s3BucketPolicy, "bucket").some((policy) => all(mayMean(policy, policy.bucket, bucket), allowsLogsOnly(policy)));
  return allowed.outcome === "fails" ? allowed : all(allowed, bucket.logging.isUnset(), bucket.replication.isEmpty(), not(isReplica(bucket)));
}

const allowsLogsOnly = ({ statements }: ResourceOf<typeof s3BucketPolicy>): Verdict =>
  provably(
    all(
      statements.some(({ effect }) => effect.equals("Allow")),
      statements.every(({ effect, services }) => any(effect.equals("Deny"), all(services.exist(), services.every((name) => name.isOneOf(...LOG_SERVICES))))),
    ),
  );

/**
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html
 * https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy.html
 */
const LOG_SERVICES = [
  "logging.s3.amazonaws.com",
  "logdelivery.elasticloadbalancing.amazonaws.com",
  "delivery.logs.amazonaws.com",
  "cloudtrail.amazonaws.com",
  "config.amazonaws.com",
] as const;

/**
 * A template names its own bucket by reference. What comes from outside (a parameter, an import) may be a
 * bucket of another template of the workload, and is none of its own.
 */
function mayMean(from: Resource, property: Naming, bucket: Bucket): Verdict {
  const named = property.names(bucket);
  return from.isBeside(bucket) ? provably(named) : named;
}
