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
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                    = "postgres"
      final_snapshot_identifier = "orders-last"
    }
  `,
} satisfies RemedyExample;
