import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./rollback.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Web: { Type: AWS::CodeDeploy::DeploymentGroup, Properties: { AutoRollbackConfiguration: { Enabled: true, Events: [DEPLOYMENT_FAILURE] } } } }`,
    yaml`
      Resources:
        Web:
          Type: AWS::CodeDeploy::DeploymentGroup
          Properties:
            AlarmConfiguration: { Enabled: true, Alarms: [{ Name: errors }] }
            AutoRollbackConfiguration: { Enabled: true, Events: [DEPLOYMENT_FAILURE, DEPLOYMENT_STOP_ON_ALARM] }
    `,
    // Alarms that are switched off stop nothing.
    yaml`
      Resources:
        Web:
          Type: AWS::CodeDeploy::DeploymentGroup
          Properties:
            AlarmConfiguration: { Enabled: false, Alarms: [{ Name: errors }] }
            AutoRollbackConfiguration: { Enabled: true, Events: [DEPLOYMENT_FAILURE] }
    `,
    hcl`
      resource "aws_codedeploy_deployment_group" "web" {
        app_name = "web"
        auto_rollback_configuration {
          enabled = true
          events  = ["DEPLOYMENT_FAILURE"]
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Web: { Type: AWS::CodeDeploy::DeploymentGroup, Properties: { Deployment: { Revision: { RevisionType: S3 } } } } }`,
  ],
  fails: [
    { given: yaml`Resources: { «Web»: { Type: AWS::CodeDeploy::DeploymentGroup } }`, says: "CodeDeploy deployment group `Web` does not roll back a bad revision" },
    yaml`Resources: { Web: { Type: AWS::CodeDeploy::DeploymentGroup, Properties: { AutoRollbackConfiguration: { Enabled: «false», Events: [DEPLOYMENT_FAILURE] } } } }`,
    yaml`
      Resources:
        Web:
          Type: AWS::CodeDeploy::DeploymentGroup
          Properties:
            AlarmConfiguration: { Enabled: true, Alarms: [{ Name: errors }] }
            AutoRollbackConfiguration: { Enabled: true, Events: [«DEPLOYMENT_FAILURE»] }
    `,
    // Blue/green rolls back only where it is told to.
    hcl`
      «resource "aws_codedeploy_deployment_group" "web"» {
        app_name = "web"
        deployment_style {
          deployment_type = "BLUE_GREEN"
        }
      }
    `,
    hcl`
      resource "aws_codedeploy_deployment_group" "web" {
        app_name = "web"
        auto_rollback_configuration {
          enabled = true
          events  = [«"DEPLOYMENT_STOP_ON_ALARM"»]
        }
      }
    `,
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::CodeDeploy::DeploymentGroup
            Properties:
              # Stops a deployment.
              AlarmConfiguration:
                Enabled: «true»
                Alarms:
                  - Name: errors
      `,
      becomes: `
        Resources:
          Web:
            Type: AWS::CodeDeploy::DeploymentGroup
            Properties:
              # Stops a deployment.
              AlarmConfiguration:
                Enabled: true
                Alarms:
                  - Name: errors
              AutoRollbackConfiguration:
                Enabled: true
                Events:
                  - DEPLOYMENT_FAILURE
                  - DEPLOYMENT_STOP_ON_ALARM
      `,
    },
    {
      given: hcl`
        «resource "aws_codedeploy_deployment_group" "web"» {
          app_name = "web"
        }
      `,
      becomes: `
        resource "aws_codedeploy_deployment_group" "web" {
          app_name = "web"

          auto_rollback_configuration {
            enabled = true
            events  = ["DEPLOYMENT_FAILURE"]
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Rollback: { Type: String } }
        Resources: { Web: { Type: AWS::CodeDeploy::DeploymentGroup, Properties: { AutoRollbackConfiguration: { Enabled: «!Ref Rollback», Events: [DEPLOYMENT_FAILURE] } } } }
      `,
      because: "parameter `Rollback` has no default",
    },
    {
      given: hcl`
        variable "events" {
          type = list(string)
        }
        resource "aws_codedeploy_deployment_group" "web" {
          app_name = "web"
          auto_rollback_configuration {
            enabled = true
            events  = var.events
          }
        }
      `,
      because: "`var.events` has no default",
    },
  ],
});
