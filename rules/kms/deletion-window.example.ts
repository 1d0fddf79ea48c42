import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Key:
        Type: AWS::KMS::Key
        Properties:
          PendingWindowInDays: 30
  `,
  terraform: `
    resource "aws_kms_key" "key" {
      deletion_window_in_days = 30
    }
  `,
} satisfies RemedyExample;
