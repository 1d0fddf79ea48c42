import { expect, test } from "vitest";
import { fix } from "../../src/fix.ts";

const TABLE = `Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
      KeySchema: [{ AttributeName: id, KeyType: HASH }]
`;

test("data that can be brought back is no loss, though nobody knows how long that takes", async () => {
  const { texts, declined } = await fix([{ file: "orders.yaml", text: TABLE, named: true }], { safety: "review", tier: "multi-region" });
  expect(declined.map(({ verdict, why }) => `${verdict.rule.id}: ${why}`)).toEqual([]);
  expect(texts.get("orders.yaml")).toBe(`Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
      KeySchema: [{ AttributeName: id, KeyType: HASH }]
      PointInTimeRecoverySpecification:
        PointInTimeRecoveryEnabled: true
      DeletionProtectionEnabled: true
`);
});
