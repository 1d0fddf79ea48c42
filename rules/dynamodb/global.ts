import { defineRule, dynamodb, dynamodbGlobalTable, dynamodbTable } from "../../src/rule.ts";
import example from "./global.example.ts";

/**
 * A table of one region has copies elsewhere only where the CDK's older construct makes them. In a global table of
 * several accounts each account has a table with one replica, which may be known by the table that it joins. A backup that is
 * copied to another region is no live copy: `data-leaves-region` counts it.
 */
export default defineRule({
  id: "dynamodb-global",
  title: "DynamoDB table has replicas in at least two regions",
  survives: "region-loss",
  capability: "data-replicated",
  since: "0.1.0",
  why: `
    A table stands in one region. With the region its data is out of reach, and the way back is a restore from
    copies that are hours old, if there are any. A global table has a replica in each of its regions that takes
    reads and writes and is behind by a second or less. A global table with one replica is a regional table.
  `,
  remedy: `
    Define the table as a global table with a replica in the recovery region, and turn point-in-time recovery
    on for each, for deletions replicate, too. Replicated writes and the storage of each replica are charged.
    CloudFormation moves a table to the other type by import only, never in place.
  `,
  example,
  noFix: "CloudFormation moves a table to the other type by import only, and the second region has to be chosen",
  references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_MA_HowItWorks.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10", "SC-36"] },

  on: [dynamodbTable, dynamodbGlobalTable],
  expect: (table) =>
    table.is(dynamodbTable)
      ? dynamodb.isReplicated(table)
      : dynamodb.isInTwoRegions(table),
  message: (table) => `${table} has a copy in one region only`,
});
