import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          BackupRetentionPeriod: 7
          DeleteAutomatedBackups: false
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                   = "postgres"
      backup_retention_period  = 7
      delete_automated_backups = false
    }
  `,
} satisfies RemedyExample;
