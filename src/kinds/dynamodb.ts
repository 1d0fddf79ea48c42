import { defineKind } from "../graph/kind.ts";
import { bool, count, days, list, oneOf, presence, record, reference, tags, text } from "../graph/properties.ts";
import { WHOLE } from "../graph/kind.ts";
import { REGION } from "../graph/spec.ts";
import { lifecycle } from "./lifecycle.ts";
import { settingPage, templatePage, terraformPage } from "./pages.ts";

const TABLE = { cloudformation: templatePage("dynamodb-table"), terraform: terraformPage("dynamodb_table") };
const GLOBAL = templatePage("dynamodb-globaltable");
const TABLE_RECOVERY = { cloudformation: settingPage("dynamodb-table-pointintimerecoveryspecification"), terraform: TABLE.terraform };
const TABLE_REPLICA = terraformPage("dynamodb_table_replica");
const REPLICA = settingPage("dynamodb-globaltable-replicaspecification");

const BILLING_MODES = ["PAY_PER_REQUEST", "PROVISIONED"] as const;

/** What a table or an index has been provisioned with, which AWS takes of none that is on demand. */
const throughput = {
  throughput: presence({ cloudformation: "ProvisionedThroughput" }),
  readCapacity: count({ terraform: "read_capacity" }),
  writeCapacity: count({ terraform: "write_capacity" }),
};

/** A table of one region. Its replicas, if any, are resources of their own, or blocks in it. */
export const dynamodbTable = defineKind({
  name: "dynamodb.table",
  label: "DynamoDB table",
  cloudformation: ["AWS::DynamoDB::Table", "AWS::Serverless::SimpleTable"],
  terraform: "aws_dynamodb_table",
  page: TABLE.cloudformation,
  identity: "tableName",
  arn: { service: "dynamodb", resource: "table/" },
  ref: { cloudformation: "name", terraform: "name" },
  rejected: { "AWS::Serverless::SimpleTable": { DeletionProtectionEnabled: "only an `AWS::DynamoDB::Table` can have deletion protection" } },
  properties: {
    ...lifecycle(),
    tableName: text({ cloudformation: "TableName", terraform: "name" }),
    billingMode: oneOf(BILLING_MODES, {
      cloudformation: "BillingMode",
      terraform: "billing_mode",
      default: { cloudformation: "PROVISIONED", terraform: "PROVISIONED", page: TABLE },
    }),
    ...throughput,
    pointInTimeRecovery: bool({
      cloudformation: "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
      terraform: "point_in_time_recovery.enabled",
      default: { cloudformation: false, terraform: false, page: TABLE_RECOVERY },
      misses: { cloudformation: ["PointInTimeRecoveryEnabled"], terraform: ["point_in_time_recovery_enabled"] },
    }),
    recoveryPeriod: days({
      cloudformation: "PointInTimeRecoverySpecification.RecoveryPeriodInDays",
      terraform: "point_in_time_recovery.recovery_period_in_days",
      default: { cloudformation: 35, terraform: 35, page: TABLE_RECOVERY },
    }),
    deletionProtection: bool({
      cloudformation: { "AWS::DynamoDB::Table": "DeletionProtectionEnabled" },
      terraform: "deletion_protection_enabled",
      default: { cloudformation: false, terraform: false, lacking: { cloudformation: false }, page: TABLE },
      misses: { terraform: ["deletion_protection", "enable_deletion_protection"] },
    }),
    kmsKey: reference("kms.key", { cloudformation: "SSESpecification.KMSMasterKeyId", terraform: "server_side_encryption.kms_key_arn" }),
    indexes: list(record({ name: text({ cloudformation: "IndexName", terraform: "name" }), ...throughput }), {
      cloudformation: { "AWS::DynamoDB::Table": "GlobalSecondaryIndexes" },
      terraform: "global_secondary_index",
    }),
    tags: tags({ cloudformation: "Tags", terraform: "tags_all" }),
  },
});

/** The one common type with which a stack of one region makes resources in others. */
export const dynamodbGlobalTable = defineKind({
  name: "dynamodb.globalTable",
  label: "DynamoDB global table",
  cloudformation: "AWS::DynamoDB::GlobalTable",
  page: GLOBAL,
  identity: "tableName",
  arn: { service: "dynamodb", resource: "table/" },
  ref: { cloudformation: "name" },
  rejected: {
    cloudformation: {
      PointInTimeRecoverySpecification: "point-in-time recovery is a setting of each replica",
      PointInTimeRecoveryEnabled: "point-in-time recovery is a setting of each replica",
      DeletionProtectionEnabled: "deletion protection is a setting of each replica",
    },
  },
  properties: {
    ...lifecycle(),
    tableName: text({ cloudformation: "TableName" }),
    billingMode: oneOf(BILLING_MODES, { cloudformation: "BillingMode", default: { cloudformation: "PROVISIONED", page: GLOBAL } }),
    writes: presence({ cloudformation: "WriteProvisionedThroughputSettings" }),
    indexes: list(record({ writes: presence({ cloudformation: "WriteProvisionedThroughputSettings" }) }), { cloudformation: "GlobalSecondaryIndexes" }),
    stream: oneOf(["KEYS_ONLY", "NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES"], { cloudformation: "StreamSpecification.StreamViewType" }),
    /** The table of another account that this one joins as a replica. */
    source: reference("dynamodb.globalTable", { cloudformation: "GlobalTableSourceArn" }),
    consistency: oneOf(["EVENTUAL", "STRONG"], { cloudformation: "MultiRegionConsistency", default: { cloudformation: "EVENTUAL", page: GLOBAL } }),
    witnesses: list(record({ region: text({ cloudformation: "Region" }) }), { cloudformation: "GlobalTableWitnesses" }),
    replicas: list(
      record({
        region: text({ cloudformation: "Region" }),
        pointInTimeRecovery: bool({
          cloudformation: "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
          default: { cloudformation: false, page: REPLICA },
          misses: { cloudformation: ["PointInTimeRecoveryEnabled"] },
        }),
        recoveryPeriod: days({ cloudformation: "PointInTimeRecoverySpecification.RecoveryPeriodInDays", default: { cloudformation: 35, page: TABLE_RECOVERY } }),
        deletionProtection: bool({ cloudformation: "DeletionProtectionEnabled", default: { cloudformation: false, page: REPLICA } }),
        kmsKey: reference("kms.key", { cloudformation: "SSESpecification.KMSMasterKeyId" }),
        /** Takes part in a global table of several accounts, in which each account has one replica. */
        settingsReplication: oneOf(["ENABLED", "DISABLED"], { cloudformation: "GlobalTableSettingsReplicationMode" }),
        reads: presence({ cloudformation: "ReadProvisionedThroughputSettings" }),
        readUnits: count({ cloudformation: "ReadProvisionedThroughputSettings.ReadCapacityUnits" }),
        readScaling: presence({ cloudformation: "ReadProvisionedThroughputSettings.ReadCapacityAutoScalingSettings" }),
        indexes: list(
          record({
            reads: presence({ cloudformation: "ReadProvisionedThroughputSettings" }),
            readUnits: count({ cloudformation: "ReadProvisionedThroughputSettings.ReadCapacityUnits" }),
            readScaling: presence({ cloudformation: "ReadProvisionedThroughputSettings.ReadCapacityAutoScalingSettings" }),
          }),
          { cloudformation: "GlobalSecondaryIndexes" },
        ),
      }),
      { cloudformation: "Replicas" },
    ),
    /** Of all replicas together: each has its own. */
    tags: tags({ cloudformation: "Replicas[].Tags" }),
  },
});

/**
 * A replica of a table: one that the CDK's older table construct makes by a function of its own, or one of Terraform's, which
 * stands as a block in its table, or as a resource in the region that it adds. In the first version of global tables every
 * replica is a table of its own, with its own settings.
 */
export const dynamodbReplica = defineKind({
  name: "dynamodb.replica",
  label: "DynamoDB replica",
  cloudformation: "Custom::DynamoDBReplica",
  terraform: [
    { type: "aws_dynamodb_table", each: "replica" },
    "aws_dynamodb_table_replica",
    { type: "aws_dynamodb_global_table", each: "replica", inherits: ["name"] },
  ],
  page: "https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_dynamodb.Table.html",
  properties: {
    table: reference("dynamodb.table", {
      cloudformation: "TableName",
      terraform: { aws_dynamodb_table: WHOLE, aws_dynamodb_table_replica: "global_table_arn", aws_dynamodb_global_table: "name" },
    }),
    replicaRegion: text({
      cloudformation: "Region",
      terraform: { aws_dynamodb_table: "region_name", aws_dynamodb_table_replica: REGION, aws_dynamodb_global_table: "region_name" },
    }),
    /** Of a replica that stands in its table; all others are eventually consistent. */
    consistency: oneOf(["EVENTUAL", "STRONG"], { terraform: { aws_dynamodb_table: "consistency_mode" }, default: { terraform: "EVENTUAL", lacking: { cloudformation: "EVENTUAL", terraform: "EVENTUAL" }, page: TABLE.terraform } }),
    kmsKey: reference("kms.key", { terraform: { aws_dynamodb_table: "kms_key_arn", aws_dynamodb_table_replica: "kms_key_arn" } }),
    pointInTimeRecovery: bool({
      terraform: { aws_dynamodb_table: "point_in_time_recovery", aws_dynamodb_table_replica: "point_in_time_recovery" },
      default: { terraform: false, page: TABLE_REPLICA },
    }),
    deletionProtection: bool({
      terraform: { aws_dynamodb_table: "deletion_protection_enabled", aws_dynamodb_table_replica: "deletion_protection_enabled" },
      default: { terraform: false, page: TABLE_REPLICA },
    }),
  },
});
