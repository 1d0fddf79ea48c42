import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::Neptune::DBCluster
        Properties:
          BackupRetentionPeriod: 35
  `,
  terraform: `
    resource "aws_neptune_cluster" "main" {
      engine                  = "neptune"
      backup_retention_period = 35
    }
  `,
} satisfies RemedyExample;
