import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./deployment-safe.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { DeploymentConfiguration: { DeploymentCircuitBreaker: { Enable: true, Rollback: true } } } } }`,
    yaml`
      Resources:
        Web:
          Type: AWS::ECS::Service
          Properties: { DeploymentConfiguration: { MinimumHealthyPercent: 50, Alarms: { AlarmNames: [errors], Enable: true, Rollback: true } } }
    `,
    yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { DeploymentConfiguration: { Strategy: BLUE_GREEN } } } }`,
    yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { DeploymentConfiguration: { Strategy: CANARY, CanaryConfiguration: { CanaryPercent: 10 } } } } }`,
    hcl`
      resource "aws_ecs_service" "web" {
        name = "web"
        deployment_circuit_breaker {
          enable   = true
          rollback = true
        }
      }
    `,
    hcl`
      resource "aws_ecs_service" "web" {
        name                               = "web"
        deployment_minimum_healthy_percent = 50
        alarms {
          alarm_names = ["errors"]
          enable      = true
          rollback    = true
        }
      }
    `,
    hcl`
      resource "aws_ecs_service" "web" {
        name = "web"
        deployment_configuration {
          strategy = "LINEAR"
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { DeploymentController: { Type: CODE_DEPLOY } } } }`,
    yaml`Resources: { Agent: { Type: AWS::ECS::Service, Properties: { SchedulingStrategy: DAEMON, DeploymentConfiguration: { MinimumHealthyPercent: 0 } } } }`,
    hcl`
      resource "aws_ecs_service" "web" {
        name = "web"
        deployment_controller {
          type = "EXTERNAL"
        }
      }
    `,
  ],
  fails: [
    { given: yaml`Resources: { «Web»: { Type: AWS::ECS::Service } }`, says: "ECS service `Web` does not roll back when a deployment fails" },
    yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { DeploymentConfiguration: { DeploymentCircuitBreaker: { Enable: true, Rollback: «false» } } } } }`,
    // Two faults are two findings.
    {
      given: yaml`Resources: { «Web»: { Type: AWS::ECS::Service, Properties: { DeploymentConfiguration: { MinimumHealthyPercent: «0» } } } }`,
      says: "ECS service `Web` may stop more than half of its tasks in a deployment",
    },
    {
      given: hcl`
        «resource "aws_ecs_service" "web"» {
          name = "web"
        }
      `,
      says: "ECS service `aws_ecs_service.web` does not roll back when a deployment fails",
    },
    hcl`
      resource "aws_ecs_service" "web" {
        name                               = "web"
        deployment_minimum_healthy_percent = «0»
        deployment_circuit_breaker {
          enable   = true
          rollback = true
        }
      }
    `,
    hcl`
      resource "aws_ecs_service" "web" {
        name = "web"
        deployment_circuit_breaker {
          enable   = true
          rollback = «false»
        }
        deployment_controller {
          type = "ECS"
        }
      }
    `,
    // A single task needs room for its successor.
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::ECS::Service
            Properties:
              DesiredCount: 1
              # The old task goes first.
              DeploymentConfiguration:
                MaximumPercent: 100
                MinimumHealthyPercent: «0»
                DeploymentCircuitBreaker:
                  Enable: true
                  Rollback: true
      `,
      becomes: `
        Resources:
          Web:
            Type: AWS::ECS::Service
            Properties:
              DesiredCount: 1
              # The old task goes first.
              DeploymentConfiguration:
                MaximumPercent: 200
                MinimumHealthyPercent: 50
                DeploymentCircuitBreaker:
                  Enable: true
                  Rollback: true
      `,
    },
    {
      given: hcl`
        «resource "aws_ecs_service" "web"» {
          name          = "web"
          desired_count = 2 # one in each zone
        }
      `,
      becomes: `
        resource "aws_ecs_service" "web" {
          name          = "web"
          desired_count = 2 # one in each zone

          deployment_circuit_breaker {
            enable   = true
            rollback = true
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Rollback: { Type: String } }
        Resources: { Web: { Type: AWS::ECS::Service, Properties: { DeploymentConfiguration: { DeploymentCircuitBreaker: { Enable: true, Rollback: «!Ref Rollback» } } } } }
      `,
      because: "parameter `Rollback` has no default",
    },
    {
      given: yaml`
        Parameters: { Controller: { Type: String } }
        Resources: { Web: { Type: AWS::ECS::Service, Properties: { DeploymentController: { Type: !Ref Controller } } } }
      `,
      because: "parameter `Controller` has no default",
    },
    {
      given: hcl`
        variable "rollback" {
          type = bool
        }
        resource "aws_ecs_service" "web" {
          name = "web"
          deployment_circuit_breaker {
            enable   = true
            rollback = var.rollback
          }
        }
      `,
      because: "`var.rollback`",
    },
  ],
});
