(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "stackset-retain": {
    since: "0.1.0",
    why: `
    With automatic deployment an account that is moved out of its organizational unit loses the stacks of the set, and all that
    they made. A move in the organization, by people who know nothing of the stacks, then deletes data.
  `,
    remedy: `
    Let the set retain stacks on account removal. They stay in the account as stacks of their own, and are charged until
    somebody deletes them there.
  `,
    example: {
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
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-manage-auto-deployment.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-autodeployment.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    similar: ["kics:stack_retention_disabled"],
    fixNote: "stacks that are retained are charged until somebody deletes them",
  },
};
})
