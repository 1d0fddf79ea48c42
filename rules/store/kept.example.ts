import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        DeletionPolicy: Snapshot
        UpdateReplacePolicy: Snapshot
        Properties:
          Engine: postgres
          DeletionProtection: true
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                    = "postgres"
      deletion_protection       = true
      final_snapshot_identifier = "database-last"

      lifecycle {
        prevent_destroy = true
      }
    }
  `,
} satisfies RemedyExample;
