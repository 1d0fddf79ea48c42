import { defineKind } from "../graph/kind.ts";
import { bool, count, days, list, oneOf, presence, record, reference, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { settingPage, templatePage } from "./pages.ts";

const SWITCH = ["Enabled", "Disabled"] as const;

/** Which objects a rule is about; without any of it, all of them. */
const tagged = { tag: presence({ cloudformation: "TagFilter" }), tags: presence({ cloudformation: "And.TagFilters" }) };

const replicationRule = record({
  status: oneOf(SWITCH, { cloudformation: "Status" }),
  priority: presence({ cloudformation: "Priority" }),
  /** The scope in the first version of the configuration; the second has a filter. */
  prefix: text({ cloudformation: "Prefix" }),
  filter: record(
    { prefix: text({ cloudformation: "Prefix" }), prefixAndTags: text({ cloudformation: "And.Prefix" }), ...tagged },
    { cloudformation: "Filter" },
  ),
  deleteMarkers: oneOf(SWITCH, { cloudformation: "DeleteMarkerReplication.Status" }),
  replicaModifications: oneOf(SWITCH, { cloudformation: "SourceSelectionCriteria.ReplicaModifications.Status" }),
  encryptedObjects: oneOf(SWITCH, { cloudformation: "SourceSelectionCriteria.SseKmsEncryptedObjects.Status" }),
  destination: reference("s3.bucket", { cloudformation: "Destination.Bucket" }),
  replicaKey: reference("kms.key", { cloudformation: "Destination.EncryptionConfiguration.ReplicaKmsKeyID" }),
  timeControl: oneOf(SWITCH, { cloudformation: "Destination.ReplicationTime.Status" }),
  timeLimit: record({ minutes: count({ cloudformation: "Minutes" }) }, { cloudformation: "Destination.ReplicationTime.Time" }),
  metrics: oneOf(SWITCH, { cloudformation: "Destination.Metrics.Status", misses: { cloudformation: ["Destination.ReplicationTime.Metrics"] } }),
  metricsThreshold: presence({ cloudformation: "Destination.Metrics.EventThreshold" }),
});

const lifecycleRule = record({
  status: oneOf(SWITCH, { cloudformation: "Status" }),
  prefix: text({ cloudformation: "Prefix" }),
  tags: presence({ cloudformation: "TagFilters" }),
  largerThan: presence({ cloudformation: "ObjectSizeGreaterThan" }),
  smallerThan: presence({ cloudformation: "ObjectSizeLessThan" }),
  noncurrentDays: days({ cloudformation: "NoncurrentVersionExpiration.NoncurrentDays" }),
  /** How many of the latest noncurrent versions stay, however old. */
  noncurrentKept: count({ cloudformation: "NoncurrentVersionExpiration.NewerNoncurrentVersions" }),
  /** The older form of the same. */
  noncurrentDaysDeprecated: days({ cloudformation: "NoncurrentVersionExpirationInDays" }),
  transitions: list(record({ storageClass: text({ cloudformation: "StorageClass" }) }), { cloudformation: "Transitions" }),
  /** The older form, for one transition only. */
  transition: text({ cloudformation: "Transition.StorageClass" }),
});

export const s3Bucket = defineKind({
  name: "s3.bucket",
  label: "S3 bucket",
  cloudformation: "AWS::S3::Bucket",
  page: templatePage("s3-bucket"),
  identity: "bucketName",
  isGlobal: true,
  arn: { service: "s3", resource: "" },
  ref: { cloudformation: "name" },
  properties: {
    ...lifecycle(),
    bucketName: text({ cloudformation: "BucketName" }),
    accessControl: text({ cloudformation: "AccessControl" }),
    versioning: oneOf(["Enabled", "Suspended"], {
      cloudformation: "VersioningConfiguration.Status",
      default: { cloudformation: "Suspended", page: settingPage("s3-bucket-versioningconfiguration") },
      misses: { cloudformation: ["Versioning"] },
    }),
    encryption: list(record({ algorithm: text({ cloudformation: "ServerSideEncryptionByDefault.SSEAlgorithm" }) }), {
      cloudformation: "BucketEncryption.ServerSideEncryptionConfiguration",
    }),
    logging: presence({ cloudformation: "LoggingConfiguration" }),
    logBucket: reference("s3.bucket", { cloudformation: "LoggingConfiguration.DestinationBucketName" }),
    replicationRole: presence({ cloudformation: "ReplicationConfiguration.Role" }),
    replication: list(replicationRule, { cloudformation: "ReplicationConfiguration.Rules" }),
    destinations: list(reference("s3.bucket", {}), { cloudformation: "ReplicationConfiguration.Rules[].Destination.Bucket" }),
    lifecycleRules: list(lifecycleRule, { cloudformation: "LifecycleConfiguration.Rules" }),
    lockable: bool({ cloudformation: "ObjectLockEnabled" }),
    lockDays: days({ cloudformation: "ObjectLockConfiguration.Rule.DefaultRetention.Days" }),
    lockYears: count({ cloudformation: "ObjectLockConfiguration.Rule.DefaultRetention.Years" }),
    tags: tags({ cloudformation: "Tags" }),
  },
});

/** Who may do what with a bucket, as far as AWS services are allowed something. */
export const s3BucketPolicy = defineKind({
  name: "s3.bucketPolicy",
  label: "bucket policy",
  cloudformation: "AWS::S3::BucketPolicy",
  page: templatePage("s3-bucketpolicy"),
  properties: {
    bucket: reference("s3.bucket", { cloudformation: "Bucket" }),
    statements: list(
      record({ effect: text({ cloudformation: "Effect" }), services: list(text({}), { cloudformation: "Principal.Service" }) }),
      { cloudformation: "PolicyDocument.Statement" },
    ),
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
