import type { RemedyExample } from "../../src/rule.ts";

export default {
  inBothRegions: true,
  cloudformation: `
    Resources:
      Servers:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          MinSize: 2
          MaxSize: 6
          TargetGroupARNs: [!Ref Web]
      Web:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
  `,
  terraform: `
    locals {
      regions = toset(["eu-west-1", "eu-central-1"])
    }

    resource "aws_autoscaling_group" "servers" {
      for_each          = local.regions
      region            = each.key
      min_size          = 2
      max_size          = 6
      target_group_arns = [aws_lb_target_group.web[each.key].arn]
    }

    resource "aws_lb_target_group" "web" {
      for_each = local.regions
      region   = each.key
    }
  `,
} satisfies RemedyExample;
