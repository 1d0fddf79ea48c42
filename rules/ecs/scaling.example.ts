import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::ECS::Cluster
      Web:
        Type: AWS::ECS::Service
        Properties:
          Cluster: !Ref Cluster
          TaskDefinition: web
      Scaling:
        Type: AWS::ApplicationAutoScaling::ScalableTarget
        Properties:
          ServiceNamespace: ecs
          ResourceId: !Sub service/\${Cluster}/\${Web.Name}
          ScalableDimension: ecs:service:DesiredCount
          MinCapacity: 2
          MaxCapacity: 10
      FollowLoad:
        Type: AWS::ApplicationAutoScaling::ScalingPolicy
        Properties:
          PolicyName: follow-load
          PolicyType: TargetTrackingScaling
          ScalingTargetId: !Ref Scaling
          TargetTrackingScalingPolicyConfiguration:
            TargetValue: 60
            PredefinedMetricSpecification:
              PredefinedMetricType: ECSServiceAverageCPUUtilization
  `,
  terraform: `
    resource "aws_ecs_cluster" "main" {
      name = "main"
    }

    resource "aws_ecs_service" "web" {
      name            = "web"
      cluster         = aws_ecs_cluster.main.id
      task_definition = "web"
    }

    resource "aws_appautoscaling_target" "web" {
      service_namespace  = "ecs"
      resource_id        = "service/\${aws_ecs_cluster.main.name}/\${aws_ecs_service.web.name}"
      scalable_dimension = "ecs:service:DesiredCount"
      min_capacity       = 2
      max_capacity       = 10
    }

    resource "aws_appautoscaling_policy" "load" {
      name               = "load"
      policy_type        = "TargetTrackingScaling"
      service_namespace  = aws_appautoscaling_target.web.service_namespace
      resource_id        = aws_appautoscaling_target.web.resource_id
      scalable_dimension = aws_appautoscaling_target.web.scalable_dimension

      target_tracking_scaling_policy_configuration {
        target_value = 60

        predefined_metric_specification {
          predefined_metric_type = "ECSServiceAverageCPUUtilization"
        }
      }
    }
  `,
} satisfies RemedyExample;
