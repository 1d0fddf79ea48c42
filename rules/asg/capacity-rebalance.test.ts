import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./capacity-rebalance.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties:
            TargetGroupARNs: [!Ref Tg]
            CapacityRebalance: true
            MixedInstancesPolicy: { InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 50 } }
    `,
    hcl`
      resource "aws_lb_target_group" "web" {}
      resource "aws_autoscaling_group" "web" {
        target_group_arns  = [aws_lb_target_group.web.arn]
        capacity_rebalance = true
        mixed_instances_policy {
          instances_distribution {
            on_demand_percentage_above_base_capacity = 50
          }
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg] } } }`,
    yaml`
      Resources:
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties: { TargetGroupARNs: [!Ref Tg], MixedInstancesPolicy: { LaunchTemplate: { Overrides: [{ InstanceType: m5.large }] } } }
    `,
    yaml`
      Resources:
        Batch:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties: { MixedInstancesPolicy: { InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 0 } } }
    `,
    hcl`
      resource "aws_lb_target_group" "web" {}
      resource "aws_autoscaling_group" "web" {
        target_group_arns = [aws_lb_target_group.web.arn]
        mixed_instances_policy {
          launch_template {
            override { instance_type = "m5.large" }
          }
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          «Web»:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              TargetGroupARNs: [!Ref Tg]
              MixedInstancesPolicy: { InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 50 } } # half of it Spot
      `,
      becomes: `
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              TargetGroupARNs: [!Ref Tg]
              MixedInstancesPolicy: { InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 50 } } # half of it Spot
              CapacityRebalance: true
      `,
    },
    {
      given: yaml`
        Resources:
          Template: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { InstanceMarketOptions: { MarketType: spot } } } }
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties: { TargetGroupARNs: [!Ref Tg], CapacityRebalance: «false», LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: "1" } }
      `,
      says: "Auto Scaling group `Web` replaces Spot Instances only after they are gone",
    },
    {
      given: hcl`
        resource "aws_lb_target_group" "web" {}
        «resource "aws_autoscaling_group" "web"» {
          target_group_arns = [aws_lb_target_group.web.arn]
          mixed_instances_policy {
            instances_distribution {
              on_demand_percentage_above_base_capacity = 50 # half of it Spot
            }
          }
        }
      `,
      becomes: `
        resource "aws_lb_target_group" "web" {}
        resource "aws_autoscaling_group" "web" {
          target_group_arns  = [aws_lb_target_group.web.arn]
          capacity_rebalance = true
          mixed_instances_policy {
            instances_distribution {
              on_demand_percentage_above_base_capacity = 50 # half of it Spot
            }
          }
        }
      `,
    },
    // The target group is attached by a resource of its own, the template named by its name.
    {
      given: hcl`
        resource "aws_lb_target_group" "web" {}
        resource "aws_launch_template" "spot" {
          name = "spot"
          instance_market_options {
            market_type = "spot"
          }
        }
        resource "aws_autoscaling_group" "web" {
          capacity_rebalance = «false»
          launch_template {
            name = aws_launch_template.spot.name
          }
        }
        resource "aws_autoscaling_attachment" "web" {
          autoscaling_group_name = aws_autoscaling_group.web.id
          lb_target_group_arn    = aws_lb_target_group.web.arn
        }
      `,
      says: "Auto Scaling group `aws_autoscaling_group.web` replaces Spot Instances only after they are gone",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Template: { Type: String } }
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties: { TargetGroupARNs: [!Ref Tg], LaunchTemplate: { LaunchTemplateId: «!Ref Template», Version: "1" } }
      `,
      because: "parameter `Template` has no default",
    },
    {
      given: hcl`
        variable "template" {}
        resource "aws_lb_target_group" "web" {}
        resource "aws_autoscaling_group" "web" {
          target_group_arns = [aws_lb_target_group.web.arn]
          launch_template {
            id = «var.template»
          }
        }
      `,
      because: "`var.template` has no default",
    },
  ],
});
