import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          MultiAZ: true
          BackupRetentionPeriod: 7
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                  = "postgres"
      multi_az                = true
      backup_retention_period = 7
    }
  `,
} satisfies RemedyExample;
