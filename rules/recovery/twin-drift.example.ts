import type { RemedyExample } from "../../src/rule.ts";

export default {
  inBothRegions: true,
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          EngineVersion: "17.4"
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      for_each       = toset(["eu-west-1", "eu-central-1"])
      region         = each.key
      engine         = "postgres"
      engine_version = "17.4"
    }
  `,
} satisfies RemedyExample;
