import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./desired-count.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { DesiredCount: 2 } } }`,
    { given: yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { DesiredCount: 3 } } }`, objectives: { zones: 3 } },
    // The target's minimum decides, whatever the service begins with.
    yaml`
      Resources:
        Cluster: { Type: AWS::ECS::Cluster }
        Web: { Type: AWS::ECS::Service, Properties: { Cluster: !Ref Cluster } }
        Scaling:
          Type: AWS::ApplicationAutoScaling::ScalableTarget
          Properties: { ResourceId: !Sub "service/\${Cluster}/\${Web.Name}", ScalableDimension: ecs:service:DesiredCount, MinCapacity: 2, MaxCapacity: 6 }
    `,
    yaml`
      Resources:
        Cluster: { Type: AWS::ECS::Cluster }
        Web: { Type: AWS::ECS::Service, Properties: { ServiceName: web, Cluster: !Ref Cluster, DesiredCount: 1 } }
        Scaling:
          Type: AWS::ApplicationAutoScaling::ScalableTarget
          Properties: { ResourceId: !Join [/, [service, !Ref Cluster, web]], ScalableDimension: ecs:service:DesiredCount, MinCapacity: 2, MaxCapacity: 6 }
    `,
    hcl`
      resource "aws_ecs_service" "web" {
        name          = "web"
        desired_count = 2
      }
    `,
    hcl`
      resource "aws_ecs_cluster" "main" {
        name = "main"
      }
      resource "aws_ecs_service" "web" {
        name    = "web"
        cluster = aws_ecs_cluster.main.id
      }
      resource "aws_appautoscaling_target" "web" {
        service_namespace  = "ecs"
        resource_id        = "service/\${aws_ecs_cluster.main.name}/\${aws_ecs_service.web.name}"
        scalable_dimension = "ecs:service:DesiredCount"
        min_capacity       = 2
        max_capacity       = 6
      }
    `,
    // A target of a table is not one of the service.
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name = "orders"
      }
      resource "aws_ecs_service" "web" {
        name          = "web"
        desired_count = 2
      }
      resource "aws_appautoscaling_target" "orders" {
        resource_id        = "table/\${aws_dynamodb_table.orders.name}"
        scalable_dimension = "dynamodb:table:ReadCapacityUnits"
        min_capacity       = 1
      }
    `,
  ],
  skips: [
    yaml`Resources: { Agent: { Type: AWS::ECS::Service, Properties: { SchedulingStrategy: DAEMON } } }`,
    {
      given: yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { DesiredCount: 0 } } }`,
      region: "eu-central-1",
      regions: { home: "eu-west-1", recovery: ["eu-central-1"] },
    },
    hcl`
      resource "aws_ecs_service" "agent" {
        name                = "agent"
        scheduling_strategy = "DAEMON"
      }
    `,
  ],
  fails: [
    { given: yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { DesiredCount: «1» } } }`, says: "ECS service `Web` may run with fewer than 2 tasks" },
    // Zero is meant: something else starts it, when its image is there or a region has failed.
    { given: yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { DesiredCount: «0» } } }`, stays: "no edit" },
    // One is what CloudFormation makes of nothing, and Terraform makes none.
    yaml`Resources: { «Web»: { Type: AWS::ECS::Service } }`,
    { given: yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { DesiredCount: «2» } } }`, objectives: { zones: 3 } },
    yaml`
      Resources:
        Cluster: { Type: AWS::ECS::Cluster }
        Web: { Type: AWS::ECS::Service, Properties: { Cluster: !Ref Cluster, DesiredCount: 4 } }
        Scaling:
          Type: AWS::ApplicationAutoScaling::ScalableTarget
          Properties: { ResourceId: !Sub "service/\${Cluster}/\${Web.Name}", ScalableDimension: ecs:service:DesiredCount, MinCapacity: «1», MaxCapacity: 6 }
    `,
    {
      given: hcl`
        «resource "aws_ecs_service" "web"» {
          name = "web"
        }
      `,
      says: "ECS service `aws_ecs_service.web` may run with fewer than 2 tasks",
    },
    hcl`
      variable "tasks" {
        default = 1
      }
      resource "aws_ecs_service" "web" {
        name          = "web"
        desired_count = «var.tasks»
      }
    `,
    hcl`
      resource "aws_ecs_service" "web" {
        name          = "web"
        desired_count = 3
      }
      resource "aws_appautoscaling_target" "web" {
        resource_id        = "service/main/web"
        scalable_dimension = "ecs:service:DesiredCount"
        min_capacity       = «1»
        max_capacity       = 6
      }
    `,
    // What scales the service decides.
    {
      given: yaml`
        Resources:
          Cluster:
            Type: AWS::ECS::Cluster
          Web:
            Type: AWS::ECS::Service
            Properties:
              Cluster: !Ref Cluster
          Scaling:
            Type: AWS::ApplicationAutoScaling::ScalableTarget
            Properties:
              ResourceId: !Sub "service/\${Cluster}/\${Web.Name}"
              ScalableDimension: ecs:service:DesiredCount
              MinCapacity: «0» # at night
              MaxCapacity: 1
      `,
      becomes: `
        Resources:
          Cluster:
            Type: AWS::ECS::Cluster
          Web:
            Type: AWS::ECS::Service
            Properties:
              Cluster: !Ref Cluster
          Scaling:
            Type: AWS::ApplicationAutoScaling::ScalableTarget
            Properties:
              ResourceId: !Sub "service/\${Cluster}/\${Web.Name}"
              ScalableDimension: ecs:service:DesiredCount
              MinCapacity: 2 # at night
              MaxCapacity: 2
      `,
    },
    {
      given: hcl`
        resource "aws_ecs_service" "web" {
          name          = "web"
          desired_count = «1» # for now
        }
      `,
      becomes: `
        resource "aws_ecs_service" "web" {
          name          = "web"
          desired_count = 2 # for now
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Web: { Type: AWS::ECS::Service, Properties: { DesiredCount: 1 } }
          Scaling: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: scaling.yaml, Parameters: { Service: !GetAtt Web.Name } } }
      `,
      because: "`Scaling` is given `Web`, and may scale it",
    },
    {
      given: yaml`
        Parameters: { Tasks: { Type: Number } }
        Resources: { Web: { Type: AWS::ECS::Service, Properties: { DesiredCount: «!Ref Tasks» } } }
      `,
      because: "parameter `Tasks` has no default",
    },
    {
      given: yaml`
        Parameters: { Scaled: { Type: String } }
        Resources:
          Web: { Type: AWS::ECS::Service, Properties: { DesiredCount: 1 } }
          Scaling:
            Type: AWS::ApplicationAutoScaling::ScalableTarget
            Properties: { ResourceId: !Ref Scaled, ScalableDimension: ecs:service:DesiredCount, MinCapacity: 2 }
      `,
      because: "parameter `Scaled` has no default",
    },
    {
      given: hcl`
        variable "env" {
          type = string
        }
        resource "aws_ecs_service" "web" {
          name          = "web"
          desired_count = var.env == "prod" ? 3 : 1
        }
      `,
      because: "may run with fewer than 2 tasks when `var.env` is not prod",
    },
  ],
});
