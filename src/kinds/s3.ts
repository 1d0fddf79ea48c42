import { defineKind, type Companion } from "../graph/kind.ts";
import { bool, count, days, list, oneOf, presence, record, reference, tags, text } from "../graph/properties.ts";
import type { Shape } from "../graph/reshape.ts";
import { lifecycle } from "./lifecycle.ts";
import { terraformPage, settingPage, templatePage } from "./pages.ts";

/** A number that Terraform's provider does not send. */
const UNSENT = { terraform: ["0"] } as const;

/** A resource that sets one thing of a bucket, in place of a block of the bucket's own. */
const bucketCompanion = (name: string, fills: NonNullable<Companion["fills"]>): Companion => ({ language: "terraform", type: `aws_s3_bucket_${name}`, target: "bucket", fills });

/** `LogDeliveryWrite` is `log-delivery-write` in Terraform. */
const inKebabCase = <W extends string>(words: readonly W[]): Readonly<Record<string, W>> =>
  Object.fromEntries(words.map((word) => [word.replaceAll(/(?<!^)[A-Z]/gu, (letter) => `-${letter}`).toLowerCase(), word]));

const SWITCH = ["Enabled", "Disabled"] as const;

/** How the bucket's own blocks switch what their successors enable. */
const SWITCHED = { terraform: { Enabled: "Enabled", Disabled: "Disabled", true: "Enabled", false: "Disabled" } } as const;

/** Which objects a rule is about; without any of it, all of them. */
const replicationFilter = record(
  {
    prefix: text({ cloudformation: "Prefix", terraform: "prefix" }),
    prefixAndTags: text({ cloudformation: "And.Prefix", terraform: "and.prefix" }),
    tag: presence({ cloudformation: "TagFilter", terraform: "tag" }),
    tags: presence({ cloudformation: "And.TagFilters", terraform: "and.tags" }),
  },
  { cloudformation: "Filter", terraform: "filter" },
);

const replicationRule = record({
  status: oneOf(SWITCH, { cloudformation: "Status", terraform: "status" }),
  /** Terraform's provider sends no priority without a filter, and always one with it. */
  priority: count({ cloudformation: "Priority" }),
  /** The scope in the first version of the configuration; the second has a filter. */
  prefix: text({ cloudformation: "Prefix", terraform: "prefix" }),
  filter: replicationFilter,
  deleteMarkers: oneOf(SWITCH, { cloudformation: "DeleteMarkerReplication.Status", terraform: "delete_marker_replication.status" }),
  replicaModifications: oneOf(SWITCH, {
    cloudformation: "SourceSelectionCriteria.ReplicaModifications.Status",
    terraform: "source_selection_criteria.replica_modifications.status",
  }),
  encryptedObjects: oneOf(SWITCH, {
    cloudformation: "SourceSelectionCriteria.SseKmsEncryptedObjects.Status",
    terraform: "source_selection_criteria.sse_kms_encrypted_objects.status",
    spelled: SWITCHED,
  }),
  destination: reference("s3.bucket", { cloudformation: "Destination.Bucket", terraform: "destination.bucket" }),
  replicaKey: reference("kms.key", {
    cloudformation: "Destination.EncryptionConfiguration.ReplicaKmsKeyID",
    terraform: "destination.encryption_configuration.replica_kms_key_id",
  }),
  timeControl: oneOf(SWITCH, { cloudformation: "Destination.ReplicationTime.Status", terraform: "destination.replication_time.status" }),
  timeLimit: record(
    { minutes: count({ cloudformation: "Minutes", terraform: "minutes" }) },
    { cloudformation: "Destination.ReplicationTime.Time", terraform: "destination.replication_time.time" },
  ),
  metrics: oneOf(SWITCH, {
    cloudformation: "Destination.Metrics.Status",
    terraform: "destination.metrics.status",
    misses: { cloudformation: ["Destination.ReplicationTime.Metrics"], terraform: ["destination.replication_time.metrics"] },
  }),
  metricsMinutes: count({ cloudformation: "Destination.Metrics.EventThreshold.Minutes", terraform: "destination.metrics.event_threshold.minutes" }),
  metricsThreshold: presence({ cloudformation: "Destination.Metrics.EventThreshold", terraform: "destination.metrics.event_threshold" }),
});

/**
 * The bucket's own block for it, from before version 4 of the provider, and what that writes where nothing is said.
 * https://registry.terraform.io/providers/hashicorp/aws/3.75.2/docs/resources/s3_bucket
 */
const OWN_REPLICATION_RULE: Shape = {
  "filter.and.tags": "filter.tags",
  "delete_marker_replication.status": { from: "delete_marker_replication_status", within: "filter", otherwise: "Disabled" },
  "source_selection_criteria.sse_kms_encrypted_objects.status": "source_selection_criteria.sse_kms_encrypted_objects.enabled",
  "destination.encryption_configuration.replica_kms_key_id": "destination.replica_kms_key_id",
  "destination.replication_time.time.minutes": { from: "destination.replication_time.minutes", within: "destination.replication_time", otherwise: "15" },
  "destination.replication_time.status": { from: "destination.replication_time.status", within: "destination.replication_time", otherwise: "Enabled" },
  "destination.metrics.event_threshold.minutes": { from: "destination.metrics.minutes", within: "destination.metrics", otherwise: "15" },
  "destination.metrics.status": { from: "destination.metrics.status", within: "destination.metrics", otherwise: "Enabled" },
};

const lifecycleRule = record({
  status: oneOf(SWITCH, { cloudformation: "Status", terraform: "status", spelled: SWITCHED }),
  prefix: text({ cloudformation: "Prefix", terraform: "prefix" }),
  tags: presence({ cloudformation: "TagFilters" }),
  largerThan: presence({ cloudformation: "ObjectSizeGreaterThan" }),
  smallerThan: presence({ cloudformation: "ObjectSizeLessThan" }),
  /** Terraform's way to say which objects a rule is about. */
  filter: record(
    {
      prefix: text({ terraform: "prefix" }),
      tag: presence({ terraform: "tag" }),
      largerThan: presence({ terraform: "object_size_greater_than", nothing: UNSENT }),
      smallerThan: presence({ terraform: "object_size_less_than", nothing: UNSENT }),
      prefixAndMore: text({ terraform: "and.prefix" }),
      tags: presence({ terraform: "and.tags" }),
      largerThanAndMore: presence({ terraform: "and.object_size_greater_than", nothing: UNSENT }),
      smallerThanAndMore: presence({ terraform: "and.object_size_less_than", nothing: UNSENT }),
    },
    { terraform: "filter" },
  ),
  noncurrentDays: days({ cloudformation: "NoncurrentVersionExpiration.NoncurrentDays", terraform: "noncurrent_version_expiration.noncurrent_days" }),
  /** How many of the latest noncurrent versions stay, however old. */
  noncurrentKept: count({
    cloudformation: "NoncurrentVersionExpiration.NewerNoncurrentVersions",
    terraform: "noncurrent_version_expiration.newer_noncurrent_versions",
  }),
  /** The older form of the same. */
  noncurrentDaysDeprecated: days({ cloudformation: "NoncurrentVersionExpirationInDays" }),
  transitions: list(record({ storageClass: text({ cloudformation: "StorageClass", terraform: "storage_class" }) }), {
    cloudformation: "Transitions",
    terraform: "transition",
  }),
  /** The older form, for one transition only. */
  transition: text({ cloudformation: "Transition.StorageClass" }),
});

/** The bucket's own block for it, from before version 4 of the provider. */
const OWN_LIFECYCLE_RULE: Shape = {
  status: "enabled",
  "filter.and.tags": "tags",
  "noncurrent_version_expiration.noncurrent_days": "noncurrent_version_expiration.days",
};

const CANNED_ACCESS = [
  "AuthenticatedRead",
  "AwsExecRead",
  "BucketOwnerFullControl",
  "BucketOwnerRead",
  "LogDeliveryWrite",
  "Private",
  "PublicRead",
  "PublicReadWrite",
] as const;

export const s3Bucket = defineKind({
  name: "s3.bucket",
  label: "S3 bucket",
  cloudformation: "AWS::S3::Bucket",
  terraform: "aws_s3_bucket",
  page: templatePage("s3-bucket"),
  identity: "bucketName",
  isGlobal: true,
  arn: { service: "s3", resource: "" },
  ref: { cloudformation: "name", terraform: "name" },
  companions: [
    bucketCompanion("acl", { accessControl: "acl" }),
    bucketCompanion("lifecycle_configuration", { lifecycleRules: "rule" }),
    bucketCompanion("logging", { logging: "target_bucket", logBucket: "target_bucket" }),
    bucketCompanion("object_lock_configuration", { lockDays: "rule.default_retention.days", lockYears: "rule.default_retention.years" }),
    bucketCompanion("replication_configuration", { replicationRole: "role", replication: "rule", destinations: "rule[].destination.bucket" }),
    bucketCompanion("server_side_encryption_configuration", { encryption: "rule" }),
    bucketCompanion("versioning", { versioning: "versioning_configuration.status" }),
    // What these say no rule asks for; the bucket is often named through them.
    ...["cors_configuration", "ownership_controls", "policy", "public_access_block", "website_configuration"].map((name) => bucketCompanion(name, {})),
  ],
  properties: {
    ...lifecycle(),
    bucketName: text({ cloudformation: "BucketName", terraform: "bucket", nothing: { terraform: [""] } }),
    accessControl: oneOf(CANNED_ACCESS, { cloudformation: "AccessControl", terraform: "acl", spelled: { terraform: inKebabCase(CANNED_ACCESS) } }),
    /** Terraform deletes what is in the bucket before it deletes the bucket. */
    emptiedOnDeletion: bool({ terraform: "force_destroy", default: { terraform: false, page: { terraform: terraformPage("s3_bucket") } } }),
    versioning: oneOf(["Enabled", "Suspended"], {
      cloudformation: "VersioningConfiguration.Status",
      terraform: "versioning.enabled",
      spelled: { terraform: { Enabled: "Enabled", Suspended: "Suspended", Disabled: "Suspended", true: "Enabled", false: "Suspended" } },
      default: { cloudformation: "Suspended", terraform: "Suspended", page: { cloudformation: settingPage("s3-bucket-versioningconfiguration"), terraform: terraformPage("s3_bucket_versioning") } },
      misses: { cloudformation: ["Versioning"], terraform: ["versioning_configuration"] },
    }),
    encryption: list(
      record({ algorithm: text({ cloudformation: "ServerSideEncryptionByDefault.SSEAlgorithm", terraform: "apply_server_side_encryption_by_default.sse_algorithm" }) }),
      { cloudformation: "BucketEncryption.ServerSideEncryptionConfiguration", terraform: "server_side_encryption_configuration.rule" },
    ),
    logging: presence({ cloudformation: "LoggingConfiguration", terraform: "logging" }),
    logBucket: reference("s3.bucket", { cloudformation: "LoggingConfiguration.DestinationBucketName", terraform: "logging.target_bucket" }),
    replicationRole: presence({ cloudformation: "ReplicationConfiguration.Role", terraform: "replication_configuration.role" }),
    replication: list(replicationRule, {
      cloudformation: "ReplicationConfiguration.Rules",
      terraform: "replication_configuration.rules",
      reshaped: { terraform: OWN_REPLICATION_RULE },
    }),
    destinations: list(reference("s3.bucket", {}), {
      cloudformation: "ReplicationConfiguration.Rules[].Destination.Bucket",
      terraform: "replication_configuration.rules[].destination.bucket",
    }),
    lifecycleRules: list(lifecycleRule, {
      cloudformation: "LifecycleConfiguration.Rules",
      terraform: "lifecycle_rule",
      reshaped: { terraform: OWN_LIFECYCLE_RULE },
    }),
    lockable: bool({ cloudformation: "ObjectLockEnabled", terraform: "object_lock_enabled" }),
    /** The older form of the same. */
    lockableDeprecated: oneOf(["Enabled"], { terraform: "object_lock_configuration.object_lock_enabled" }),
    lockDays: days({
      cloudformation: "ObjectLockConfiguration.Rule.DefaultRetention.Days",
      terraform: "object_lock_configuration.rule.default_retention.days",
      nothing: UNSENT,
    }),
    lockYears: count({
      cloudformation: "ObjectLockConfiguration.Rule.DefaultRetention.Years",
      terraform: "object_lock_configuration.rule.default_retention.years",
      nothing: UNSENT,
    }),
    tags: tags({ cloudformation: "Tags", terraform: "tags_all" }),
  },
});

/** Who may do what with a bucket, as far as AWS services are allowed something. */
export const s3BucketPolicy = defineKind({
  name: "s3.bucketPolicy",
  label: "bucket policy",
  cloudformation: "AWS::S3::BucketPolicy",
  terraform: "aws_s3_bucket_policy",
  page: templatePage("s3-bucketpolicy"),
  properties: {
    bucket: reference("s3.bucket", { cloudformation: "Bucket", terraform: "bucket" }),
    statements: list(
      record({
        effect: text({ cloudformation: "Effect", terraform: "Effect" }),
        services: list(text({}), { cloudformation: "Principal.Service", terraform: "Principal.Service" }),
      }),
      { cloudformation: "PolicyDocument.Statement", terraform: "policy{}.Statement" },
    ),
  },
});

/** One address for buckets in several regions, which sends requests to one of them. */
export const s3MultiRegionAccessPoint = defineKind({
  name: "s3.multiRegionAccessPoint",
  label: "Multi-Region Access Point",
  cloudformation: "AWS::S3::MultiRegionAccessPoint",
  terraform: "aws_s3control_multi_region_access_point",
  page: templatePage("s3-multiregionaccesspoint"),
  properties: {
    buckets: list(reference("s3.bucket", {}), { cloudformation: "Regions[].Bucket", terraform: "details.region[].bucket" }),
  },
});

/** Empties a bucket when its stack is deleted: what the CDK's `autoDeleteObjects` adds. */
export const s3AutoDelete = defineKind({
  name: "s3.autoDelete",
  label: "automatic emptying",
  cloudformation: "Custom::S3AutoDeleteObjects",
  page: "https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_s3.Bucket.html",
  properties: {
    bucket: reference("s3.bucket", { cloudformation: "BucketName" }),
  },
});
