import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::DSQL::Cluster
        Properties:
          DeletionProtectionEnabled: true
  `,
  terraform: `
    resource "aws_dsql_cluster" "shop" {
      deletion_protection_enabled = true
    }
  `,
} satisfies RemedyExample;
