import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./not-only-spot.ts";

testRule(rule, {
  holds: [
    yaml`
      Parameters: { Bid: { Type: String, Default: "" } }
      Resources:
        Launch: { Type: AWS::AutoScaling::LaunchConfiguration, Properties: { SpotPrice: !Ref Bid } }
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg], LaunchConfigurationName: !Ref Launch } }
    `,
    yaml`
      Resources:
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties:
            TargetGroupARNs: [!Ref Tg]
            MixedInstancesPolicy: { InstancesDistribution: { OnDemandBaseCapacity: 2, OnDemandPercentageAboveBaseCapacity: 0 } }
    `,
    yaml`
      Resources:
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties: { TargetGroupARNs: [!Ref Tg], MixedInstancesPolicy: { LaunchTemplate: { Overrides: [{ InstanceType: m5.large }] } } }
    `,
    yaml`
      Resources:
        Template: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { InstanceType: m5.large } } }
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties: { TargetGroupARNs: [!Ref Tg], LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: "1" } }
    `,
    hcl`
      resource "aws_lb_target_group" "web" {}
      resource "aws_autoscaling_group" "web" {
        target_group_arns = [aws_lb_target_group.web.arn]
        mixed_instances_policy {
          instances_distribution {
            on_demand_base_capacity                  = 2
            on_demand_percentage_above_base_capacity = 0
          }
        }
      }
    `,
    // An empty price bids nothing.
    hcl`
      resource "aws_lb_target_group" "web" {}
      resource "aws_launch_configuration" "web" { spot_price = "" }
      resource "aws_autoscaling_group" "web" {
        target_group_arns    = [aws_lb_target_group.web.arn]
        launch_configuration = aws_launch_configuration.web.name
      }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Batch:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties: { MixedInstancesPolicy: { InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 0 } } }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              MinSize: "2"
              TargetGroupARNs: [!Ref Tg]
              MixedInstancesPolicy:
                InstancesDistribution:
                  OnDemandPercentageAboveBaseCapacity: «0» # as cheap as can be
      `,
      says: "Auto Scaling group `Web` serves from Spot Instances alone",
      becomes: `
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              MinSize: "2"
              TargetGroupARNs: [!Ref Tg]
              MixedInstancesPolicy:
                InstancesDistribution:
                  OnDemandPercentageAboveBaseCapacity: 0 # as cheap as can be
                  OnDemandBaseCapacity: 2
      `,
    },
    // A group without a mix needs one first.
    {
      given: yaml`
        Resources:
          Template: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateName: web, LaunchTemplateData: { InstanceMarketOptions: { MarketType: «spot» } } } }
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties: { LoadBalancerNames: [!Ref Lb], LaunchTemplate: { LaunchTemplateName: web, Version: "1" } }
      `,
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Launch: { Type: AWS::AutoScaling::LaunchConfiguration, Properties: { InstanceType: m5.large, SpotPrice: «"0.05"» } }
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg], LaunchConfigurationName: !Ref Launch } }
      `,
      stays: "no edit",
    },
    {
      given: hcl`
        resource "aws_lb_target_group" "web" {}
        resource "aws_autoscaling_group" "web" {
          target_group_arns = [aws_lb_target_group.web.arn]
          mixed_instances_policy {
            instances_distribution {
              on_demand_percentage_above_base_capacity = «0»
            }
          }
        }
      `,
      becomes: `
        resource "aws_lb_target_group" "web" {}
        resource "aws_autoscaling_group" "web" {
          target_group_arns = [aws_lb_target_group.web.arn]
          mixed_instances_policy {
            instances_distribution {
              on_demand_percentage_above_base_capacity = 0
              on_demand_base_capacity                  = 1
            }
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Share: { Type: Number } }
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              TargetGroupARNs: [!Ref Tg]
              MixedInstancesPolicy: { InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: «!Ref Share» } }
      `,
      because: "parameter `Share` has no default",
    },
    {
      given: yaml`
        Parameters: { Bid: { Type: String } }
        Conditions: { HasBid: !Not [!Equals [!Ref Bid, ""]] }
        Resources:
          Launch: { Type: AWS::AutoScaling::LaunchConfiguration, Properties: { SpotPrice: !If [HasBid, !Ref Bid, !Ref AWS::NoValue] } }
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg], LaunchConfigurationName: !Ref Launch } }
      `,
      because: "serves from Spot Instances alone when `Bid` is not empty",
    },
    {
      given: hcl`
        variable "base" { type = number }
        resource "aws_lb_target_group" "web" {}
        resource "aws_autoscaling_group" "web" {
          target_group_arns = [aws_lb_target_group.web.arn]
          mixed_instances_policy {
            instances_distribution {
              on_demand_base_capacity                  = «var.base»
              on_demand_percentage_above_base_capacity = 0
            }
          }
        }
      `,
      because: "`var.base` has no default",
    },
  ],
});
