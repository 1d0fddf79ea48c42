import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./log-not-blocking.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Tasks:
          Type: AWS::ECS::TaskDefinition
          Properties: { ContainerDefinitions: [{ Name: web, Image: web, LogConfiguration: { LogDriver: awslogs, Options: { mode: non-blocking } } }] }
    `,
    // AWS's own default.
    yaml`Resources: { Tasks: { Type: AWS::ECS::TaskDefinition, Properties: { ContainerDefinitions: [{ Name: web, Image: web, LogConfiguration: { LogDriver: awslogs } }] } } }`,
    yaml`
      Resources:
        Tasks:
          Type: AWS::ECS::TaskDefinition
          Properties:
            ContainerDefinitions:
              - { Name: web, Image: web, LogConfiguration: { LogDriver: awslogs } }
              - { Name: metrics, Image: metrics, Essential: false, LogConfiguration: { LogDriver: awslogs, Options: { mode: blocking } } }
    `,
    hcl`
      resource "aws_ecs_task_definition" "web" {
        family                = "web"
        container_definitions = jsonencode([{ name = "web", image = "web", logConfiguration = { logDriver = "awslogs" } }])
      }
    `,
  ],
  skips: [
    yaml`Resources: { Tasks: { Type: AWS::ECS::TaskDefinition, Properties: { ContainerDefinitions: [{ Name: web, Image: web }] } } }`,
    yaml`Resources: { Tasks: { Type: AWS::ECS::TaskDefinition, Properties: { ContainerDefinitions: [{ Name: web, Image: web, LogConfiguration: { LogDriver: awsfirelens } }] } } }`,
    hcl`
      resource "aws_ecs_task_definition" "web" {
        family                = "web"
        container_definitions = jsonencode([{ name = "web", image = "web", logConfiguration = { logDriver = "splunk" } }])
      }
    `,
  ],
  fixedOnly: "cloudformation",
  fails: [
    {
      given: yaml`
        Resources:
          Tasks:
            Type: AWS::ECS::TaskDefinition
            Properties: { ContainerDefinitions: [{ Name: web, Image: web, LogConfiguration: { LogDriver: awslogs, Options: { mode: «blocking» } } }] }
      `,
      says: "ECS task definition `Tasks` has containers that stand still while their logs cannot be delivered",
    },
    {
      given: hcl`
        resource "aws_ecs_task_definition" "web" {
          family                = "web"
          container_definitions = «jsonencode([{ name = "web", image = "web", logConfiguration = { logDriver = "awslogs", options = { mode = "blocking" } } }])»
        }
      `,
      stays: "computed by `jsonencode(…)`",
    },
    {
      given: hcl`
        resource "aws_ecs_account_setting_default" "logs" {
          name  = "defaultLogDriverMode"
          value = «"blocking"»
        }
        resource "aws_ecs_task_definition" "web" {
          family                = "web"
          container_definitions = jsonencode([{ name = "web", image = "web", logConfiguration = { logDriver = "awslogs" } }])
        }
      `,
      stays: "computed by `jsonencode(…)`",
    },
    {
      given: yaml`
        Resources:
          Tasks:
            Type: AWS::ECS::TaskDefinition
            Properties:
              ContainerDefinitions:
                - Name: web
                  Image: web
                  LogConfiguration:
                    LogDriver: awslogs
                    Options:
                      mode: «blocking» # no line is lost
                      awslogs-group: web
      `,
      becomes: `
        Resources:
          Tasks:
            Type: AWS::ECS::TaskDefinition
            Properties:
              ContainerDefinitions:
                - Name: web
                  Image: web
                  LogConfiguration:
                    LogDriver: awslogs
                    Options:
                      mode: non-blocking # no line is lost
                      awslogs-group: web
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Mode: { Type: String } }
        Resources:
          Tasks:
            Type: AWS::ECS::TaskDefinition
            Properties: { ContainerDefinitions: [{ Name: web, Image: web, LogConfiguration: { LogDriver: awslogs, Options: { mode: !Ref Mode } } }] }
      `,
      because: "parameter `Mode` has no default",
    },
    {
      given: hcl`
        variable "containers" {
          type = string
        }
        resource "aws_ecs_task_definition" "web" {
          family                = "web"
          container_definitions = var.containers
        }
      `,
      because: "`var.containers` has no default",
    },
  ],
});
