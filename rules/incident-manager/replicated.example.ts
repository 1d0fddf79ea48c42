import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Incidents:
        Type: AWS::SSMIncidents::ReplicationSet
        Properties:
          Regions:
            - RegionName: eu-west-1
            - RegionName: eu-central-1
  `,
  terraform: `
    resource "aws_ssmincidents_replication_set" "incidents" {
      regions { name = "eu-west-1" }
      regions { name = "eu-central-1" }
    }
  `,
} satisfies RemedyExample;
