import { any, cognitoUserPool, defineRule, stores } from "../../src/rule.ts";
import example from "./deletion-protection.example.ts";

/** A pool that its code keeps holds, too. AWS backs none up, so that there is no other way back. */
export default defineRule({
  id: "cognito-deletion-protection",
  title: "Cognito user pool is protected from deletion",
  survives: "mistake",
  capability: "protected-from-deletion",
  since: "0.1.0",
  why: `
    A user pool has neither backups nor copies: when it is deleted, so are the accounts of all users, with passwords and second
    factors that nobody can export. Each of them has to sign up again.
  `,
  remedy: `
    Turn deletion protection on. It is free and needs no outage; a pool that is to be deleted needs it turned off
    first. Keep a list of the users elsewhere as well, for passwords cannot be copied.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
  similar: ["prowler:cognito_user_pool_deletion_protection_enabled", "service-screener:cognitoDeletionProtectionDisabled"],

  on: cognitoUserPool,
  expect: (pool) => any(pool.deletionProtection.equals("ACTIVE"), stores.isRetained(pool)),
  message: (pool) => `${pool} can be deleted by mistake, and all its users with it`,
  fix: {
    safety: "safe",
    note: "a pool that is to be deleted needs it turned off first",
    edits: (pool) => [pool.deletionProtection.set("ACTIVE")],
  },
});
