import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, BacktrackWindow: 86400 } }
  `,
  terraform: `
    resource "aws_rds_cluster" "main" {
      engine           = "aurora-mysql"
      backtrack_window = 86400
    }
  `,
} satisfies RemedyExample;
