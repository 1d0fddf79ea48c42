import { all, any, defineRule, doubt, dynamodb, dynamodbGlobalTable, dynamodbTable, inBackupPlan, nearMisses } from "../../src/rule.ts";
import example from "./pitr.example.ts";

/**
 * Each replica of a global table has a setting of its own. A backup plan that selects the table backs its data
 * up, too; whether as often as the objective asks is `backup-schedule-rpo`'s question. A table with something
 * written where AWS does not know it is not accused: `near-miss-property` says so at that place.
 */
export default defineRule({
  id: "dynamodb-pitr",
  title: "DynamoDB table has point-in-time recovery, in every region",
  survives: "mistake",
  capability: "data-backed-up",
  since: "0.1.0",
  why: `
    Items that a bug or a person deletes or overwrites are gone from all three zones at once, and from every
    replica within seconds. Point-in-time recovery keeps up to 35 days of history, down to the second. It is
    off until it is turned on, on each replica by itself, and nothing of the time before can be brought back.
  `,
  remedy: `
    Turn point-in-time recovery on for the table and for every replica. It is charged by the size of the table
    and needs no capacity. A restore makes a new table: plan how the application moves to it.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicaspecification.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "CP-10"] },
  similar: [
    "checkov:CKV_AWS_28",
    "checkov:CKV_AWS_165",
    "trivy:AWS-0024",
    "guard-rules-registry:DYNAMODB_PITR_ENABLED",
    "cdk-nag:DynamoDBPITREnabled",
    "cfn_nag:W78",
    "terrascan:AC_AWS_0458",
    "regula:FG_R00106",
    "prowler:dynamodb_tables_pitr_enabled",
    "kics:dynamodb_table_point_in_time_recovery_disabled",
    "hashicorp-fsbp-sentinel:dynamo-db-tables-point-in-time-recovery-enabled",
    "steampipe-terraform-aws-compliance:dynamodb_table_point_in_time_recovery_enabled",
    "service-screener:disabledPointInTimeRecovery",
  ],

  on: [dynamodbTable, dynamodbGlobalTable],
  appliesTo: (table) => doubt(all(...nearMisses(table).map((miss) => miss.verdict))),
  expect: (table) => {
    const everywhere = dynamodb.inEveryRegion(table, (copy) => copy.pointInTimeRecovery.equals(true));
    return any(everywhere, inBackupPlan(table));
  },
  message: (table) =>
    dynamodb.hasReplicas(table) ? `${table} lacks point-in-time recovery in at least one region` : `${table} has no point-in-time recovery`,
  fix: {
    safety: "safe",
    note: "charged by the size of the table, for each replica",
    edits: (table) => dynamodb.turnOn(table, "pointInTimeRecovery"),
  },
});
