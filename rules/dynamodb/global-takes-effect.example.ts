import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::GlobalTable
        Properties:
          KeySchema: [{ AttributeName: id, KeyType: HASH }]
          AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
          BillingMode: PAY_PER_REQUEST
          StreamSpecification: { StreamViewType: NEW_AND_OLD_IMAGES }
          Replicas:
            - Region: !Ref AWS::Region
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
            - Region: eu-central-1
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
  `,
} satisfies RemedyExample;
