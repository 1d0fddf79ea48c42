import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::Table
        Properties:
          KeySchema: [{ AttributeName: id, KeyType: HASH }]
          AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
          BillingMode: PAY_PER_REQUEST
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name         = "orders"
      hash_key     = "id"
      billing_mode = "PAY_PER_REQUEST"

      attribute {
        name = "id"
        type = "S"
      }
    }
  `,
} satisfies RemedyExample;
