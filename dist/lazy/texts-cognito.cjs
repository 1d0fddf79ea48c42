(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "cognito-deletion-protection": {
    since: "0.1.0",
    why: `
    A user pool has neither backups nor copies: when it is deleted, so are the accounts of all users, with passwords and second
    factors that nobody can export. Each of them has to sign up again.
  `,
    remedy: `
    Turn deletion protection on. It is free and needs no outage; a pool that is to be deleted needs it turned off
    first. Keep a list of the users elsewhere as well, for passwords cannot be copied.
  `,
    example: {
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
},
    references: [
    "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    similar: ["prowler:cognito_user_pool_deletion_protection_enabled", "service-screener:cognitoDeletionProtectionDisabled"],
    fixNote: "a pool that is to be deleted needs it turned off first",
  },
};
})
