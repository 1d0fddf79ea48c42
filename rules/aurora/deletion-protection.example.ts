import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql, DeletionProtection: true } }
  `,
  terraform: `
    resource "aws_rds_cluster" "main" {
      engine              = "aurora-postgresql"
      deletion_protection = true
    }
  `,
} satisfies RemedyExample;
