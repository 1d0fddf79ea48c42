import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          AvailabilityZones: !GetAZs ""
          LaunchTemplate:
            LaunchTemplateId: lt-0a1b2c3d4e5f67890
            Version: "1"
          MinSize: "2"
          MaxSize: "6"
      FollowLoad:
        Type: AWS::AutoScaling::ScalingPolicy
        Properties:
          AutoScalingGroupName: !Ref Web
          PolicyType: TargetTrackingScaling
          TargetTrackingConfiguration:
            TargetValue: 60
            PredefinedMetricSpecification:
              PredefinedMetricType: ASGAverageCPUUtilization
  `,
  terraform: `
    resource "aws_autoscaling_group" "web" {
      vpc_zone_identifier = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
      min_size            = 2
      max_size            = 6

      launch_template {
        id = "lt-0a1b2c3d4e5f67890"
      }
    }

    resource "aws_autoscaling_policy" "load" {
      name                   = "load"
      autoscaling_group_name = aws_autoscaling_group.web.name
      policy_type            = "TargetTrackingScaling"

      target_tracking_configuration {
        target_value = 60

        predefined_metric_specification {
          predefined_metric_type = "ASGAverageCPUUtilization"
        }
      }
    }
  `,
} satisfies RemedyExample;
