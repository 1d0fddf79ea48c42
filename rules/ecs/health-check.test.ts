import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./health-check.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Targets: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
        Web: { Type: AWS::ECS::Service, Properties: { LoadBalancers: [{ TargetGroupArn: !Ref Targets, ContainerName: web, ContainerPort: 80 }] } }
    `,
    yaml`
      Resources:
        Tasks: { Type: AWS::ECS::TaskDefinition, Properties: { ContainerDefinitions: [{ Name: worker, Image: w, HealthCheck: { Command: [CMD, ok] } }] } }
        Worker: { Type: AWS::ECS::Service, Properties: { TaskDefinition: !Ref Tasks } }
    `,
    yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { VpcLatticeConfigurations: [{ TargetGroupArn: arn, PortName: http, RoleArn: role }] } } }`,
    hcl`
      resource "aws_ecs_service" "web" {
        name = "web"
        load_balancer {
          target_group_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/0123456789abcdef"
          container_name   = "web"
          container_port   = 80
        }
      }
    `,
    hcl`
      resource "aws_ecs_task_definition" "worker" {
        family                = "worker"
        container_definitions = <<-JSON
          [{ "name": "worker", "image": "w", "healthCheck": { "command": ["CMD", "ok"] } }]
        JSON
      }
      resource "aws_ecs_service" "worker" {
        name            = "worker"
        task_definition = "\${aws_ecs_task_definition.worker.family}:\${aws_ecs_task_definition.worker.revision}"
      }
    `,
  ],
  skips: [
    yaml`Resources: { Agent: { Type: AWS::ECS::Service, Properties: { SchedulingStrategy: DAEMON } } }`,
    yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { DeploymentController: { Type: EXTERNAL } } } }`,
    hcl`
      resource "aws_ecs_service" "agent" {
        name                = "agent"
        scheduling_strategy = "DAEMON"
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Tasks: { Type: AWS::ECS::TaskDefinition, Properties: { ContainerDefinitions: [{ Name: worker, Image: w }] } }
          «Worker»: { Type: AWS::ECS::Service, Properties: { TaskDefinition: !Ref Tasks } }
      `,
      says: "ECS service `Worker` keeps tasks whose process runs and whose application does not work",
    },
    // The task outlives a container that is not essential.
    yaml`
      Resources:
        Tasks:
          Type: AWS::ECS::TaskDefinition
          Properties: { ContainerDefinitions: [{ Name: worker, Image: w }, { Name: proxy, Image: p, Essential: «false», HealthCheck: { Command: [CMD, ok] } }] }
        Worker: { Type: AWS::ECS::Service, Properties: { TaskDefinition: !Ref Tasks } }
    `,
    hcl`
      resource "aws_ecs_task_definition" "worker" {
        family                = "worker"
        container_definitions = jsonencode([{ name = "worker", image = "w" }])
      }
      «resource "aws_ecs_service" "worker"» {
        name            = "worker"
        task_definition = aws_ecs_task_definition.worker.arn
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Tasks: { Type: String } }
        Resources: { Worker: { Type: AWS::ECS::Service, Properties: { TaskDefinition: !Ref Tasks } } }
      `,
      because: "parameter `Tasks` has no default",
    },
    {
      given: hcl`
        variable "containers" {
          type = string
        }
        resource "aws_ecs_task_definition" "worker" {
          family                = "worker"
          container_definitions = var.containers
        }
        resource "aws_ecs_service" "worker" {
          name            = "worker"
          task_definition = aws_ecs_task_definition.worker.arn
        }
      `,
      because: "`var.containers` has no default",
    },
    {
      given: hcl`
        data "aws_ecs_task_definition" "worker" {
          task_definition = "worker"
        }
        resource "aws_ecs_service" "worker" {
          name            = "worker"
          task_definition = data.aws_ecs_task_definition.worker.arn
        }
      `,
      because: "leads to something that cannot be read",
    },
  ],
});
