import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::DocDB::DBCluster
        Properties:
          DeletionProtection: true
  `,
  terraform: `
    resource "aws_docdb_cluster" "main" {
      engine              = "docdb"
      deletion_protection = true
    }
  `,
} satisfies RemedyExample;
