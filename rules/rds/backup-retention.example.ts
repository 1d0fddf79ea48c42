import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          BackupRetentionPeriod: 14
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                  = "postgres"
      backup_retention_period = 14
    }
  `,
} satisfies RemedyExample;
