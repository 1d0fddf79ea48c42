import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          BackupRetentionPeriod: 7
          AutomaticBackupReplicationRegion: eu-central-1
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                  = "postgres"
      backup_retention_period = 7
    }

    resource "aws_db_instance_automated_backups_replication" "recovery" {
      region                 = "eu-central-1"
      source_db_instance_arn = aws_db_instance.database.arn
    }
  `,
} satisfies RemedyExample;
