import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Users:
        Type: AWS::Cognito::UserPool
        Properties:
          DeletionProtection: ACTIVE
  `,
  terraform: `
    resource "aws_cognito_user_pool" "users" {
      name                = "users"
      deletion_protection = "ACTIVE"
    }
  `,
} satisfies RemedyExample;
