import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::GlobalTable
        Properties:
          BillingMode: PAY_PER_REQUEST
          AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
          KeySchema: [{ AttributeName: id, KeyType: HASH }]
          Replicas:
            - Region: eu-west-1
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
            - Region: eu-central-1
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name         = "orders"
      billing_mode = "PAY_PER_REQUEST"
      hash_key     = "id"

      attribute {
        name = "id"
        type = "S"
      }

      point_in_time_recovery {
        enabled = true
      }

      replica {
        region_name            = "eu-central-1"
        point_in_time_recovery = true
      }
    }
  `,
} satisfies RemedyExample;
