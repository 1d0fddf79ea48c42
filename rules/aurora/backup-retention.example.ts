import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql, BackupRetentionPeriod: 35 } }
  `,
  terraform: `
    resource "aws_rds_cluster" "main" {
      engine                  = "aurora-postgresql"
      backup_retention_period = 35
    }
  `,
} satisfies RemedyExample;
