import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Shop:
        Type: AWS::Cassandra::Keyspace
        Properties:
          ReplicationSpecification: { ReplicationStrategy: MULTI_REGION, RegionList: [eu-west-1, eu-central-1] }
  `,
  terraform: `
    resource "aws_keyspaces_keyspace" "shop" {
      name = "shop"

      replication_specification {
        replication_strategy = "MULTI_REGION"
        region_list          = ["eu-west-1", "eu-central-1"]
      }
    }
  `,
} satisfies RemedyExample;
