import { defineKind } from "../graph/kind.ts";
import { bool, count, days, list, oneOf, presence, record, reference, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { settingPage, templatePage } from "./pages.ts";

const TABLE = templatePage("dynamodb-table");
const GLOBAL = templatePage("dynamodb-globaltable");
const TABLE_RECOVERY = settingPage("dynamodb-table-pointintimerecoveryspecification");
const REPLICA = settingPage("dynamodb-globaltable-replicaspecification");

const BILLING_MODES = ["PAY_PER_REQUEST", "PROVISIONED"] as const;

/** A table of one region. Its replicas, if any, are made by other resources. */
export const dynamodbTable = defineKind({
  name: "dynamodb.table",
  label: "DynamoDB table",
  cloudformation: "AWS::DynamoDB::Table",
  page: TABLE,
  identity: "tableName",
  arn: { service: "dynamodb", resource: "table/" },
  ref: { cloudformation: "name" },
  properties: {
    ...lifecycle(),
    tableName: text({ cloudformation: "TableName" }),
    billingMode: oneOf(BILLING_MODES, { cloudformation: "BillingMode", default: { cloudformation: "PROVISIONED", page: TABLE } }),
    pointInTimeRecovery: bool({
      cloudformation: "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
      default: { cloudformation: false, page: TABLE_RECOVERY },
      misses: { cloudformation: ["PointInTimeRecoveryEnabled"] },
    }),
    recoveryPeriod: days({ cloudformation: "PointInTimeRecoverySpecification.RecoveryPeriodInDays", default: { cloudformation: 35, page: TABLE_RECOVERY } }),
    deletionProtection: bool({ cloudformation: "DeletionProtectionEnabled", default: { cloudformation: false, page: TABLE } }),
    kmsKey: reference("kms.key", { cloudformation: "SSESpecification.KMSMasterKeyId" }),
    indexes: list(record({ name: text({ cloudformation: "IndexName" }) }), { cloudformation: "GlobalSecondaryIndexes" }),
    tags: tags({ cloudformation: "Tags" }),
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
    stream: presence({ cloudformation: "StreamSpecification" }),
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
        readUnits: count({ cloudformation: "ReadProvisionedThroughputSettings.ReadCapacityUnits" }),
        readScaling: presence({ cloudformation: "ReadProvisionedThroughputSettings.ReadCapacityAutoScalingSettings" }),
        indexes: list(
          record({
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

/** A replica that the CDK's older table construct makes by a function of its own. */
export const dynamodbReplica = defineKind({
  name: "dynamodb.replica",
  label: "DynamoDB replica",
  cloudformation: "Custom::DynamoDBReplica",
  page: "https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_dynamodb.Table.html",
  properties: {
    table: reference("dynamodb.table", { cloudformation: "TableName" }),
    region: text({ cloudformation: "Region" }),
  },
});
