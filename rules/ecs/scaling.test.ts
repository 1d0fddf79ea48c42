import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./scaling.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Web: { Type: AWS::ECS::Service, Properties: { ServiceName: web } }
        Scaling: { Type: AWS::ApplicationAutoScaling::ScalableTarget, Properties: { ResourceId: service/main/web, ScalableDimension: ecs:service:DesiredCount, MaxCapacity: 6 } }
        Load: { Type: AWS::ApplicationAutoScaling::ScalingPolicy, Properties: { ScalingTargetId: !Ref Scaling, StepScalingPolicyConfiguration: { Cooldown: 60 } } }
    `,
    // The policy says again what is scaled.
    yaml`
      Resources:
        Web: { Type: AWS::ECS::Service, Properties: { ServiceName: web } }
        Scaling: { Type: AWS::ApplicationAutoScaling::ScalableTarget, Properties: { ResourceId: service/main/web, ScalableDimension: ecs:service:DesiredCount, MaxCapacity: 6 } }
        Load:
          Type: AWS::ApplicationAutoScaling::ScalingPolicy
          Properties: { ResourceId: service/main/web, ScalableDimension: ecs:service:DesiredCount, PredictiveScalingPolicyConfiguration: { Mode: ForecastAndScale } }
    `,
    hcl`
      resource "aws_ecs_service" "web" {
        name = "web"
      }
      resource "aws_appautoscaling_target" "web" {
        resource_id        = "service/main/\${aws_ecs_service.web.name}"
        scalable_dimension = "ecs:service:DesiredCount"
        max_capacity       = 6
      }
      resource "aws_appautoscaling_policy" "load" {
        resource_id        = aws_appautoscaling_target.web.id
        scalable_dimension = "ecs:service:DesiredCount"
        step_scaling_policy_configuration {
          cooldown = 60
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Agent: { Type: AWS::ECS::Service, Properties: { SchedulingStrategy: DAEMON } } }`,
    yaml`
      Resources:
        Clock: { Type: AWS::ECS::Service, Properties: { ServiceName: clock } }
        Scaling: { Type: AWS::ApplicationAutoScaling::ScalableTarget, Properties: { ResourceId: service/main/clock, ScalableDimension: ecs:service:DesiredCount, MaxCapacity: 1 } }
    `,
    hcl`
      resource "aws_ecs_service" "agent" {
        name                = "agent"
        scheduling_strategy = "DAEMON"
      }
    `,
  ],
  fails: [
    { given: yaml`Resources: { «Web»: { Type: AWS::ECS::Service, Properties: { DesiredCount: 4 } } }`, says: "ECS service `Web` has no policy that scales it with its load" },
    yaml`
      Resources:
        «Web»: { Type: AWS::ECS::Service, Properties: { ServiceName: web } }
        Scaling: { Type: AWS::ApplicationAutoScaling::ScalableTarget, Properties: { ResourceId: service/main/web, ScalableDimension: ecs:service:DesiredCount, MaxCapacity: 6 } }
    `,
    yaml`
      Resources:
        Web: { Type: AWS::ECS::Service, Properties: { ServiceName: web } }
        Scaling: { Type: AWS::ApplicationAutoScaling::ScalableTarget, Properties: { ResourceId: service/main/web, ScalableDimension: ecs:service:DesiredCount, MaxCapacity: 6 } }
        Load: { Type: AWS::ApplicationAutoScaling::ScalingPolicy, Properties: { ScalingTargetId: !Ref Scaling, PredictiveScalingPolicyConfiguration: { Mode: «ForecastOnly» } } }
    `,
    {
      given: hcl`
        «resource "aws_ecs_service" "web"» {
          name          = "web"
          desired_count = 4
        }
      `,
      says: "ECS service `aws_ecs_service.web` has no policy that scales it with its load",
    },
    // The policy is another service's.
    hcl`
      resource "aws_ecs_service" "web" {
        name = "web"
      }
      «resource "aws_ecs_service" "worker"» {
        name = "worker"
      }
      resource "aws_appautoscaling_target" "each" {
        for_each           = { web = aws_ecs_service.web.name, worker = aws_ecs_service.worker.name }
        resource_id        = "service/main/\${each.value}"
        scalable_dimension = "ecs:service:DesiredCount"
        max_capacity       = 6
      }
      resource "aws_appautoscaling_policy" "load" {
        resource_id        = aws_appautoscaling_target.each["web"].resource_id
        scalable_dimension = "ecs:service:DesiredCount"
        target_tracking_scaling_policy_configuration {
          target_value = 60
        }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Web: { Type: AWS::ECS::Service }
          Scaling: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: scaling.yaml, Parameters: { Service: !GetAtt Web.Name } } }
      `,
      because: "`Scaling` is given `Web`, and may scale it",
    },
    {
      given: hcl`
        resource "aws_ecs_service" "web" {
          name = "web"
        }
        module "scaling" {
          source  = "terraform-registry.example.com/scaling/ecs"
          service = aws_ecs_service.web.name
        }
      `,
      because: "is given `aws_ecs_service.web`, and may scale it",
    },
  ],
});
