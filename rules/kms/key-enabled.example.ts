import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Key:
        Type: AWS::KMS::Key
        Properties:
          Enabled: true
  `,
  terraform: `
    resource "aws_kms_key" "key" {
      is_enabled = true
    }
  `,
} satisfies RemedyExample;
