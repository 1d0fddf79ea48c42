import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::GlobalTable
        Properties:
          Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }]
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name = "orders"

      replica {
        region_name = "eu-central-1"
      }
    }
  `,
} satisfies RemedyExample;
