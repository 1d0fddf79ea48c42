import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::RDS::DBCluster
        DeletionPolicy: Snapshot
        UpdateReplacePolicy: Snapshot
        Properties: { Engine: aurora-postgresql }
  `,
  terraform: `
    resource "aws_rds_cluster" "main" {
      engine                    = "aurora-postgresql"
      final_snapshot_identifier = "main-last"
    }
  `,
} satisfies RemedyExample;
