import { all, any, defineRule, dynamodbGlobalTable, not, presume } from "../../src/rule.ts";
import example from "./global-takes-effect.example.ts";

/** Settings in the wrong place (recovery and protection are each replica's own) are told by `near-miss-property`. */
export default defineRule({
  id: "dynamodb-global-takes-effect",
  title: "DynamoDB accepts the global table",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A global table that DynamoDB rejects is found out during the deployment, often the one that was to bring
    the second region. Until then there is no replica, and nothing to fail over to.
  `,
  remedy: `
    Give a table with several replicas a stream of new and old images, list the stack's own region among the
    replicas, and give strong consistency three replicas, or two and a witness.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-globaltablewitness.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6(1)", "CP-10"] },

  on: dynamodbGlobalTable,
  expect: (table) => [
    {
      key: "stream",
      verdict: any(table.stream.isSet(), table.consistency.equals("STRONG"), not(table.replicas.atLeast(2))),
      message: `${table} has several replicas and no stream to keep them alike`,
      edits: () => [table.stream.set("NEW_AND_OLD_IMAGES")],
    },
    {
      key: "own region",
      verdict: presume(table.replicas.some((replica) => replica.region.same(table.region))),
      message: `${table} has no replica in the region of its own stack`,
    },
    {
      key: "consistency",
      verdict: any(
        table.consistency.equals("EVENTUAL"),
        table.replicas.atLeast(3),
        all(table.replicas.atLeast(2), table.witnesses.exist()),
      ),
      message: `${table} is to be strongly consistent, which takes three replicas, or two and a witness`,
    },
  ],
  message: (table) => `${table} is rejected`,
  fix: {
    safety: "safe",
    note: "replicas read the stream without a charge, other readers are charged",
  },
});
