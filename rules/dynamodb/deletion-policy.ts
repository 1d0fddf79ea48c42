import { all, any, defineRule, dynamodbGlobalTable, dynamodbTable } from "../../src/rule.ts";

/**
 * A snapshot is no policy for tables: CloudFormation can only keep or delete them. A table that is protected
 * from deletion outlives its stack whatever the policy says.
 */
export default defineRule({
  id: "dynamodb-deletion-policy",
  title: "DynamoDB table outlives its stack",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  why: `
    A table is deleted with its stack, when its definition is taken out of the template, and when a change of
    its keys or its name makes CloudFormation replace it: the new one is empty. The first two are covered by
    the deletion policy, the third by the update-replace policy, and both say Delete unless they are written.
  `,
  remedy: `
    Set both policies to Retain, or turn deletion protection on. A table that was retained stays, and costs,
    until somebody deletes it by hand; a stack that is deployed again must import it.
  `,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },

  on: [dynamodbTable, dynamodbGlobalTable],
  expect: (table) =>
    any(
      all(table.deletionPolicy.isOneOf("Retain", "RetainExceptOnCreate"), table.updateReplacePolicy.equals("Retain")),
      table.is(dynamodbTable)
        ? table.deletionProtection.equals(true)
        : table.replicas.every((replica) => replica.deletionProtection.equals(true)),
    ),
  message: (table) => `${table} is deleted with its stack, or when a change replaces it`,
});
