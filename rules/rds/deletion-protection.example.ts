import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          DeletionProtection: true
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine              = "postgres"
      deletion_protection = true
    }
  `,
} satisfies RemedyExample;
