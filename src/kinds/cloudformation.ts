import { defineKind } from "../graph/kind.ts";
import { bool, list, oneOf, record, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { both, names } from "./names.ts";
import { settingPage, templatePage, terraformPage } from "./pages.ts";

const AUTO_DEPLOYMENT = { cloudformation: settingPage("cloudformation-stackset-autodeployment"), terraform: terraformPage("cloudformation_stack_set") };

/** A stack that another one makes, or Terraform. */
export const cloudformationStack = defineKind({
  name: "cloudformation.stack",
  label: "CloudFormation stack",
  ...names("AWS::CloudFormation::Stack", "aws_cloudformation_stack"),
  page: templatePage("cloudformation-stack"),
  properties: {
    ...lifecycle(),
    templateUrl: text(names("TemplateURL", "template_url")),
  },
});

/** One template as stacks in several regions and accounts. */
export const cloudformationStackSet = defineKind({
  name: "cloudformation.stackSet",
  label: "StackSet",
  ...names("AWS::CloudFormation::StackSet", "aws_cloudformation_stack_set"),
  page: templatePage("cloudformation-stackset"),
  identity: "setName",
  ref: names("id", "name"),
  companions: [
    { language: "terraform", type: "aws_cloudformation_stack_set_instance", target: "stack_set_name", adds: { instances: "" } },
    { language: "terraform", type: "aws_cloudformation_stack_instances", target: "stack_set_name", adds: { groups: "" } },
  ],
  properties: {
    setName: text(names("StackSetName", "name")),
    templateUrl: text(names("TemplateURL", "template_url")),
    groups: list(
      record({
        regions: list(text({}), names("Regions", "regions")),
        accounts: list(text({}), { cloudformation: "DeploymentTargets.Accounts", terraform: "accounts" }),
      }),
      { cloudformation: "StackInstancesGroup" },
    ),
    /** One region and one account each; unset they are those of Terraform's provider. */
    instances: list(record({ region: text({ terraform: "stack_set_instance_region" }), account: text({ terraform: "account_id" }) }), {}),
    permissionModel: oneOf(["SERVICE_MANAGED", "SELF_MANAGED"], {
      ...names("PermissionModel", "permission_model"),
      default: { terraform: "SELF_MANAGED", page: terraformPage("cloudformation_stack_set") },
    }),
    /** Stacks come and go with the accounts of an organization. */
    autoDeploys: bool({ ...names("AutoDeployment.Enabled", "auto_deployment.enabled"), default: both(false, AUTO_DEPLOYMENT) }),
    retainsStacks: bool({
      ...names("AutoDeployment.RetainStacksOnAccountRemoval", "auto_deployment.retain_stacks_on_account_removal"),
      default: both(false, AUTO_DEPLOYMENT),
    }),
  },
});
