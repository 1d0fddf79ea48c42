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
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name             = "orders"
      hash_key         = "id"
      billing_mode     = "PAY_PER_REQUEST"
      stream_enabled   = true
      stream_view_type = "NEW_AND_OLD_IMAGES"

      point_in_time_recovery {
        enabled = true
      }

      replica {
        region_name            = "eu-central-1"
        point_in_time_recovery = true
      }

      attribute {
        name = "id"
        type = "S"
      }
    }
  `,
} satisfies RemedyExample;
