import { any, defineRule, dynamodb, dynamodbGlobalTable, dynamodbTable, keep, stores } from "../../src/rule.ts";
import example from "./deletion-policy.example.ts";

/**
 * A snapshot is no policy for tables: CloudFormation can only keep or delete them. A table that is protected
 * from deletion outlives its code whatever the policy says.
 */
export default defineRule({
  id: "dynamodb-deletion-policy",
  title: "DynamoDB table outlives the code that defines it",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  why: `
    A table is deleted with its stack, when its definition is taken out, and when a change of its keys or its
    name replaces it: the new one is empty. In CloudFormation the first two are covered by the deletion policy,
    the third by the update-replace policy, and both say Delete unless they are written. Terraform deletes in
    each case, unless \`prevent_destroy\` has it refuse.
  `,
  remedy: `
    Set both policies to Retain, or \`prevent_destroy\` in Terraform, or turn deletion protection on, which stays
    when the definition is taken out. A table that was retained stays, and costs, until somebody deletes it by
    hand; a stack that is deployed again must import it.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },

  on: [dynamodbTable, dynamodbGlobalTable],
  expect: (table) => any(stores.isRetained(table), dynamodb.inEveryRegion(table, (copy) => copy.deletionProtection.equals(true))),
  message: (table) => `${table} is deleted with its definition, or when a change replaces it`,
  fix: {
    safety: "safe",
    note: "a table that was retained stays, and costs, until somebody deletes it",
    edits: (table) => keep(table, "Retain"),
  },
});
