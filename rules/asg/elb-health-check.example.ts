import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Targets:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
        Properties:
          VpcId: vpc-0a1b2c3d
          Protocol: HTTP
          Port: 80
      Web:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          AvailabilityZones: !GetAZs ""
          LaunchTemplate:
            LaunchTemplateId: lt-0a1b2c3d4e5f67890
            Version: "1"
          MinSize: "2"
          MaxSize: "6"
          TargetGroupARNs: [!Ref Targets]
          HealthCheckType: ELB
          HealthCheckGracePeriod: 120
  `,
  terraform: `
    resource "aws_lb_target_group" "web" {
      vpc_id   = "vpc-0a1b2c3d"
      protocol = "HTTP"
      port     = 80
    }

    resource "aws_autoscaling_group" "web" {
      vpc_zone_identifier       = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
      min_size                  = 2
      max_size                  = 6
      target_group_arns         = [aws_lb_target_group.web.arn]
      health_check_type         = "ELB"
      health_check_grace_period = 120

      launch_template {
        id = "lt-0a1b2c3d4e5f67890"
      }
    }
  `,
} satisfies RemedyExample;
