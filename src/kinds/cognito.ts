import { defineKind } from "../graph/kind.ts";
import { oneOf, reference, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { both, names } from "./names.ts";
import { templatePage, terraformPage } from "./pages.ts";

const PROTECTION = { cloudformation: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html", terraform: terraformPage("cognito_user_pool") };

/** AWS has no backup of a pool: its users' passwords are lost with it, unless it has a replica. */
export const cognitoUserPool = defineKind({
  name: "cognito.userPool",
  label: "user pool",
  ...names("AWS::Cognito::UserPool", "aws_cognito_user_pool"),
  page: templatePage("cognito-userpool"),
  ref: names("id", "id"),
  properties: {
    ...lifecycle(),
    poolName: text(names("UserPoolName", "name")),
    deletionProtection: oneOf(["ACTIVE", "INACTIVE"], { ...names("DeletionProtection", "deletion_protection"), default: both("INACTIVE", PROTECTION) }),
  },
});

/** Who has signed up in the pool can sign in in another region. Terraform has no resource for it. */
export const cognitoUserPoolReplica = defineKind({
  name: "cognito.userPoolReplica",
  label: "user pool replica",
  cloudformation: "AWS::Cognito::UserPoolReplica",
  page: templatePage("cognito-userpoolreplica"),
  properties: {
    pool: reference("cognito.userPool", { cloudformation: "UserPoolId" }),
    replicaRegion: text({ cloudformation: "RegionName" }),
  },
});
