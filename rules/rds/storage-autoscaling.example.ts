import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          AllocatedStorage: 100
          MaxAllocatedStorage: 500
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                = "postgres"
      allocated_storage     = 100
      max_allocated_storage = 500
    }
  `,
} satisfies RemedyExample;
