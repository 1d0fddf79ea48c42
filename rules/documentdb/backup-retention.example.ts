import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::DocDB::DBCluster
        Properties:
          BackupRetentionPeriod: 35
  `,
  terraform: `
    resource "aws_docdb_cluster" "main" {
      engine                  = "docdb"
      backup_retention_period = 35
    }
  `,
} satisfies RemedyExample;
