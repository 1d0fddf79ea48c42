import { defineKind } from "../graph/kind.ts";
import { text } from "../graph/properties.ts";
import { templatePage } from "./pages.ts";

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
  },
});
