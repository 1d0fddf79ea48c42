import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Secret:
        Type: AWS::SecretsManager::Secret
        Properties:
          ReplicaRegions:
            - Region: eu-central-1
  `,
  terraform: `
    resource "aws_secretsmanager_secret" "secret" {
      replica {
        region = "eu-central-1"
      }
    }
  `,
} satisfies RemedyExample;
