import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Baseline:
        Type: AWS::CloudFormation::StackSet
        Properties:
          StackSetName: baseline
          PermissionModel: SERVICE_MANAGED
          AutoDeployment:
            Enabled: true
            RetainStacksOnAccountRemoval: true
  `,
  terraform: `
    resource "aws_cloudformation_stack_set" "baseline" {
      name             = "baseline"
      permission_model = "SERVICE_MANAGED"

      auto_deployment {
        enabled                          = true
        retain_stacks_on_account_removal = true
      }
    }
  `,
} satisfies RemedyExample;
