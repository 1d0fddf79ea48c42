import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./retain.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Set: { Type: AWS::CloudFormation::StackSet, Properties: { PermissionModel: SERVICE_MANAGED, AutoDeployment: { Enabled: true, RetainStacksOnAccountRemoval: true } } } }`,
    hcl`
      resource "aws_cloudformation_stack_set" "set" {
        name             = "set"
        permission_model = "SERVICE_MANAGED"

        auto_deployment {
          enabled                          = true
          retain_stacks_on_account_removal = true
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Set: { Type: AWS::CloudFormation::StackSet, Properties: { PermissionModel: SELF_MANAGED } } }`,
    yaml`Resources: { Set: { Type: AWS::CloudFormation::StackSet, Properties: { PermissionModel: SERVICE_MANAGED, AutoDeployment: { Enabled: false } } } }`,
    hcl`
      resource "aws_cloudformation_stack_set" "set" {
        name = "set"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Set»: { Type: AWS::CloudFormation::StackSet, Properties: { PermissionModel: SERVICE_MANAGED, AutoDeployment: { Enabled: true } } } }`,
      says: "StackSet `Set` deletes its stacks in accounts that leave their organizational unit",
    },
    yaml`Resources: { Set: { Type: AWS::CloudFormation::StackSet, Properties: { PermissionModel: SERVICE_MANAGED, AutoDeployment: { Enabled: true, RetainStacksOnAccountRemoval: «false» } } } }`,
    hcl`
      resource "aws_cloudformation_stack_set" "set" {
        name             = "set"
        permission_model = "SERVICE_MANAGED"

        auto_deployment {
          enabled                          = true
          retain_stacks_on_account_removal = «false»
        }
      }
    `,
    {
      given: yaml`
        Resources:
          Set:
            Type: AWS::CloudFormation::StackSet
            Properties:
              StackSetName: baseline # roles and alarms of every account
              PermissionModel: SERVICE_MANAGED
              AutoDeployment:
                Enabled: true
                RetainStacksOnAccountRemoval: «false»
      `,
      becomes: `
        Resources:
          Set:
            Type: AWS::CloudFormation::StackSet
            Properties:
              StackSetName: baseline # roles and alarms of every account
              PermissionModel: SERVICE_MANAGED
              AutoDeployment:
                Enabled: true
                RetainStacksOnAccountRemoval: true
      `,
    },
    {
      given: hcl`
        resource "aws_cloudformation_stack_set" "set" {
          name             = "baseline" # roles and alarms of every account
          permission_model = "SERVICE_MANAGED"

          auto_deployment {
            enabled                          = true
            retain_stacks_on_account_removal = «false»
          }
        }
      `,
      becomes: `
        resource "aws_cloudformation_stack_set" "set" {
          name             = "baseline" # roles and alarms of every account
          permission_model = "SERVICE_MANAGED"

          auto_deployment {
            enabled                          = true
            retain_stacks_on_account_removal = true
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Retain: { Type: String } }
        Resources: { Set: { Type: AWS::CloudFormation::StackSet, Properties: { PermissionModel: SERVICE_MANAGED, AutoDeployment: { Enabled: true, RetainStacksOnAccountRemoval: !Ref Retain } } } }
      `,
      because: "parameter `Retain` has no default",
    },
    {
      given: hcl`
        variable "auto" {
          type = object({ retain = bool })
        }

        resource "aws_cloudformation_stack_set" "set" {
          name             = "set"
          permission_model = "SERVICE_MANAGED"

          auto_deployment {
            enabled                          = true
            retain_stacks_on_account_removal = var.auto.retain
          }
        }
      `,
      because: "`var.auto.retain`",
    },
  ],
});
