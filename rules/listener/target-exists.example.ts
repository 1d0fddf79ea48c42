import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Listener:
        Type: AWS::ElasticLoadBalancingV2::Listener
        Properties:
          LoadBalancerArn: !Ref Balancer
          DefaultActions:
            - Type: forward
              TargetGroupArn: !Ref Targets
      Targets:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
      Group:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          TargetGroupARNs: [!Ref Targets]
      Balancer:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
  `,
  terraform: `
    resource "aws_lb" "balancer" {}

    resource "aws_lb_target_group" "web" {}

    resource "aws_lb_listener" "web" {
      load_balancer_arn = aws_lb.balancer.arn
      default_action {
        type             = "forward"
        target_group_arn = aws_lb_target_group.web.arn
      }
    }

    resource "aws_autoscaling_group" "web" {
      target_group_arns = [aws_lb_target_group.web.arn]
    }
  `,
} satisfies RemedyExample;
