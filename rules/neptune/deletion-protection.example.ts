import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::Neptune::DBCluster
        Properties:
          DeletionProtection: true
  `,
  terraform: `
    resource "aws_neptune_cluster" "main" {
      engine              = "neptune"
      deletion_protection = true
    }
  `,
} satisfies RemedyExample;
