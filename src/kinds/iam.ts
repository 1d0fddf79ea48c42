import { defineKind } from "../graph/kind.ts";
import { list, oneOf, record, reference, text } from "../graph/properties.ts";
import { names } from "./names.ts";
import { templatePage, terraformPage } from "./pages.ts";

/** What a statement of a policy allows or denies. A single action stands for a list of one. */
const statement = record({
  effect: oneOf(["Allow", "Deny"], names("Effect", "Effect")),
  actions: list(text({}), names("Action", "Action")),
});

export const iamRole = defineKind({
  name: "iam.role",
  label: "IAM role",
  cloudformation: "AWS::IAM::Role",
  terraform: "aws_iam_role",
  page: templatePage("iam-role"),
  identity: "roleName",
  isGlobal: true,
  ref: { cloudformation: "name", terraform: "name" },
  properties: {
    roleName: text({ cloudformation: "RoleName", terraform: "name" }),
    /** Of the policies that are written in the role itself. */
    statements: list(statement, names("Policies[].PolicyDocument.Statement", "inline_policy[].policy{}.Statement")),
  },
});

/** A policy by itself, which is given to roles. */
export const iamPolicy = defineKind({
  name: "iam.policy",
  label: "IAM policy",
  cloudformation: ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy"],
  terraform: ["aws_iam_policy", "aws_iam_role_policy"],
  page: templatePage("iam-policy"),
  ref: { terraform: "arn" },
  properties: {
    roles: list(reference("iam.role", {}), { cloudformation: { "AWS::IAM::Policy": "Roles", "AWS::IAM::ManagedPolicy": "Roles" } }),
    role: reference("iam.role", { cloudformation: { "AWS::IAM::RolePolicy": "RoleName" }, terraform: { aws_iam_role_policy: "role" } }),
    statements: list(statement, names("PolicyDocument.Statement", "policy{}.Statement")),
  },
});

/** Gives a policy to a role. */
export const iamPolicyAttachment = defineKind({
  name: "iam.policyAttachment",
  label: "IAM policy attachment",
  terraform: "aws_iam_role_policy_attachment",
  page: terraformPage("iam_role_policy_attachment"),
  properties: {
    role: reference("iam.role", { terraform: "role" }),
    policy: reference("iam.policy", { terraform: "policy_arn" }),
  },
});
