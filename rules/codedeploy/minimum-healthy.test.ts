import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./minimum-healthy.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Half: { Type: AWS::CodeDeploy::DeploymentConfig, Properties: { MinimumHealthyHosts: { Type: FLEET_PERCENT, Value: 50 } } } }`,
    yaml`Resources: { Web: { Type: AWS::CodeDeploy::DeploymentGroup, Properties: { DeploymentConfigName: CodeDeployDefault.HalfAtATime } } }`,
    // One at a time is what AWS does where nothing is said.
    yaml`Resources: { Web: { Type: AWS::CodeDeploy::DeploymentGroup, Properties: { ApplicationName: web } } }`,
    hcl`
      resource "aws_codedeploy_deployment_config" "one" {
        deployment_config_name = "one"
        minimum_healthy_hosts {
          type  = "HOST_COUNT"
          value = 1
        }
      }
      resource "aws_codedeploy_deployment_group" "web" {
        app_name               = "web"
        deployment_config_name = aws_codedeploy_deployment_config.one.id
      }
    `,
    hcl`
      resource "aws_codedeploy_deployment_group" "web" {
        app_name = "web"
      }
    `,
  ],
  skips: [
    yaml`Resources: { Canary: { Type: AWS::CodeDeploy::DeploymentConfig, Properties: { ComputePlatform: Lambda } } }`,
    yaml`
      Resources:
        Web:
          Type: AWS::CodeDeploy::DeploymentGroup
          Properties: { DeploymentConfigName: CodeDeployDefault.ECSAllAtOnce, ECSServices: [{ ClusterName: main, ServiceName: web }] }
    `,
    yaml`Resources: { Web: { Type: AWS::CodeDeploy::DeploymentGroup, Properties: { DeploymentConfigName: CodeDeployDefault.AllAtOnce, DeploymentStyle: { DeploymentType: BLUE_GREEN } } } }`,
    hcl`
      resource "aws_codedeploy_deployment_group" "web" {
        deployment_config_name = "CodeDeployDefault.AllAtOnce"
        deployment_style {
          deployment_type = "BLUE_GREEN"
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { All: { Type: AWS::CodeDeploy::DeploymentConfig, Properties: { MinimumHealthyHosts: { Type: HOST_COUNT, Value: «0» } } } }`,
      stays: "no edit",
      says: "CodeDeploy deployment configuration `All` takes all instances out of service at once",
    },
    {
      given: yaml`Resources: { Web: { Type: AWS::CodeDeploy::DeploymentGroup, Properties: { DeploymentConfigName: «CodeDeployDefault.AllAtOnce» } } }`,
      says: "CodeDeploy deployment group `Web` takes all instances out of service at once",
    },
    // The group that uses it is not told a second time.
    {
      given: hcl`
        resource "aws_codedeploy_deployment_config" "all" {
          deployment_config_name = "all"
          minimum_healthy_hosts {
            type  = "FLEET_PERCENT"
            value = «0»
          }
        }
        resource "aws_codedeploy_deployment_group" "web" {
          app_name               = "web"
          deployment_config_name = aws_codedeploy_deployment_config.all.id
        }
      `,
      stays: "no edit",
    },
    hcl`
      resource "aws_codedeploy_deployment_group" "web" {
        app_name               = "web"
        deployment_config_name = «"CodeDeployDefault.AllAtOnce"»
      }
    `,
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::CodeDeploy::DeploymentGroup
            Properties:
              ApplicationName: web
              # All at once.
              DeploymentConfigName: «CodeDeployDefault.AllAtOnce»
      `,
      becomes: `
        Resources:
          Web:
            Type: AWS::CodeDeploy::DeploymentGroup
            Properties:
              ApplicationName: web
              # All at once.
              DeploymentConfigName: CodeDeployDefault.OneAtATime
      `,
    },
    {
      given: hcl`
        resource "aws_codedeploy_deployment_group" "web" {
          app_name               = "web"
          deployment_config_name = «"CodeDeployDefault.AllAtOnce"» # all at once
        }
      `,
      becomes: `
        resource "aws_codedeploy_deployment_group" "web" {
          app_name               = "web"
          deployment_config_name = "CodeDeployDefault.OneAtATime" # all at once
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Config: { Type: String } }
        Resources: { Web: { Type: AWS::CodeDeploy::DeploymentGroup, Properties: { DeploymentConfigName: «!Ref Config» } } }
      `,
      because: "parameter `Config` has no default",
    },
    {
      given: hcl`
        variable "hosts" {
          type = number
        }
        resource "aws_codedeploy_deployment_config" "some" {
          deployment_config_name = "some"
          minimum_healthy_hosts {
            type  = "HOST_COUNT"
            value = var.hosts
          }
        }
      `,
      because: "`var.hosts` has no default",
    },
  ],
});
