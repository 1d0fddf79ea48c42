import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          MultiAZ: true
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine   = "postgres"
      multi_az = true
    }
  `,
} satisfies RemedyExample;
