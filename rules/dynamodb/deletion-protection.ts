import { defineRule, dynamodb, dynamodbGlobalTable, dynamodbTable } from "../../src/rule.ts";
import example from "./deletion-protection.example.ts";

/**
 * The replicas of a global table start without protection, whatever the table they are made of has. A table of SAM cannot be
 * protected at all.
 */
export default defineRule({
  id: "dynamodb-deletion-protection",
  title: "DynamoDB table is protected from deletion, in every region",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  why: `
    A table goes in seconds, by a click, a script or a template that no longer has it. Where it had point-in-time
    recovery, one backup of its last state stays for 35 days; where not, nothing. Deletion protection makes
    DynamoDB refuse, whoever asks. Each replica of a global table has a protection of its own.
  `,
  remedy: `
    Turn deletion protection on for the table and for every replica. It is free. Whoever is to delete or
    replace the table must turn it off first, in an update of its own. An \`AWS::Serverless::SimpleTable\` cannot
    have it: define an \`AWS::DynamoDB::Table\` in its place, and import the table into it.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicaspecification.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
  similar: [
    "hashicorp-fsbp-sentinel:dynamo-db-tables-delete-protection-enabled",
    "prowler:dynamodb_table_deletion_protection_enabled",
    "service-screener:deleteTableProtection",
  ],

  on: [dynamodbTable, dynamodbGlobalTable],
  expect: (table) => dynamodb.inEveryRegion(table, (copy) => copy.deletionProtection.equals(true)),
  message: (table) => {
    const lacking = !table.is(dynamodbTable) || table.knows("deletionProtection") ? "" : ", which its type cannot have";
    return `${table} can be deleted${dynamodb.hasReplicas(table) ? " in at least one region" : ""}: it has no deletion protection${lacking}`;
  },
  fix: {
    safety: "safe",
    note: "a table that is to be deleted or replaced needs it turned off first",
    edits: (table) => dynamodb.turnOn(table, "deletionProtection"),
  },
});
