import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Secret:
        Type: AWS::SecretsManager::Secret
        DeletionPolicy: Retain
        UpdateReplacePolicy: Retain
  `,
  terraform: `
    resource "aws_secretsmanager_secret" "secret" {
      recovery_window_in_days = 30
    }
  `,
} satisfies RemedyExample;
