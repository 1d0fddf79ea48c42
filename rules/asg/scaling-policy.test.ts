import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./scaling-policy.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "2", MaxSize: "6" } }
        Policy:
          Type: AWS::AutoScaling::ScalingPolicy
          Properties: { AutoScalingGroupName: !Ref Web, PolicyType: TargetTrackingScaling, TargetTrackingConfiguration: { TargetValue: 70 } }
    `,
    yaml`
      Resources:
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MaxSize: "6" } }
        Up: { Type: AWS::AutoScaling::ScalingPolicy, Properties: { AutoScalingGroupName: !Ref Web, ScalingAdjustment: 1 } }
    `,
    yaml`
      Resources:
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AutoScalingGroupName: web, MaxSize: "6" } }
        Policy:
          Type: AWS::AutoScaling::ScalingPolicy
          Properties: { AutoScalingGroupName: web, PolicyType: PredictiveScaling, PredictiveScalingConfiguration: { Mode: ForecastAndScale } }
    `,
    yaml`
      Resources:
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MaxSize: "6" } }
        Plan: { Type: AWS::AutoScalingPlans::ScalingPlan, Properties: { ScalingInstructions: [{ ResourceId: !Sub "autoScalingGroup/\${Web}" }] } }
    `,
    hcl`
      resource "aws_autoscaling_group" "web" { max_size = 4 }
      resource "aws_autoscaling_policy" "load" {
        autoscaling_group_name = aws_autoscaling_group.web.name
        policy_type            = "TargetTrackingScaling"
        target_tracking_configuration {
          target_value = 50
        }
      }
    `,
    // Simple scaling is what a policy does that does not say its type.
    hcl`
      resource "aws_autoscaling_group" "web" { max_size = 4 }
      resource "aws_autoscaling_policy" "up" {
        autoscaling_group_name = aws_autoscaling_group.web.name
        adjustment_type        = "ChangeInCapacity"
        scaling_adjustment     = 1
      }
    `,
    hcl`
      resource "aws_autoscaling_group" "web" { max_size = 4 }
      resource "aws_autoscalingplans_scaling_plan" "plan" {
        scaling_instruction {
          resource_id = "autoScalingGroup/\${aws_autoscaling_group.web.name}"
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Bastion: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "1", MaxSize: "1" } } }`,
    yaml`
      Resources:
        Hosts: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MaxSize: "9" } }
        Provider:
          Type: AWS::ECS::CapacityProvider
          Properties: { AutoScalingGroupProvider: { AutoScalingGroupArn: !Ref Hosts, ManagedScaling: { Status: ENABLED } } }
    `,
    yaml`
      Resources:
        Nodes:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties: { MaxSize: "9", Tags: [{ Key: kubernetes.io/cluster/shop, Value: owned, PropagateAtLaunch: true }] }
    `,
    hcl`resource "aws_autoscaling_group" "bastion" { max_size = 1 }`,
  ],
  fails: [
    {
      given: yaml`Resources: { «Web»: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "2", MaxSize: "6" } } }`,
      says: "Auto Scaling group `Web` has no policy that scales it with its load",
    },
    yaml`
      Resources:
        «Web»: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MaxSize: "6" } }
        Night: { Type: AWS::AutoScaling::ScheduledAction, Properties: { AutoScalingGroupName: !Ref Web, Recurrence: "0 20 * * *", MinSize: 2 } }
    `,
    yaml`
      Resources:
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MaxSize: "6" } }
        Policy: { Type: AWS::AutoScaling::ScalingPolicy, Properties: { AutoScalingGroupName: !Ref Web, PolicyType: «PredictiveScaling» } }
    `,
    {
      given: hcl`
        «resource "aws_autoscaling_group" "web"» { max_size = 4 }
      `,
      says: "Auto Scaling group `aws_autoscaling_group.web` has no policy that scales it with its load",
    },
    hcl`
      resource "aws_autoscaling_group" "web" { max_size = 4 }
      resource "aws_autoscaling_policy" "forecast" {
        autoscaling_group_name = aws_autoscaling_group.web.name
        policy_type            = «"PredictiveScaling"»
        predictive_scaling_configuration {
          mode = "ForecastOnly"
        }
      }
    `,
    hcl`
      resource "aws_autoscaling_group" "web" { max_size = 4 }
      resource "aws_autoscaling_policy" "off" {
        autoscaling_group_name = aws_autoscaling_group.web.name
        enabled                = «false»
        scaling_adjustment     = 1
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          «Web»: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MaxSize: "6" } }
          Policies: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: policies.yaml, Parameters: { Group: !Ref Web } } }
      `,
      because: "`Policies` is given `Web`, and may scale it",
    },
    {
      given: yaml`
        Resources:
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MaxSize: "6" } }
          Policy: { Type: AWS::AutoScaling::ScalingPolicy, Properties: { AutoScalingGroupName: !Ref Web, PolicyType: TargetTrackingScaling, TargetValue: «70» } }
      `,
      because: "`TargetValue` is written in its place, which AWS does not know",
    },
    {
      given: yaml`
        Parameters: { Group: { Type: String } }
        Resources:
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MaxSize: "6" } }
          Up: { Type: AWS::AutoScaling::ScalingPolicy, Properties: { AutoScalingGroupName: «!Ref Group», ScalingAdjustment: 1 } }
      `,
      because: "parameter `Group` has no default",
    },
    {
      given: yaml`
        Parameters: { Most: { Type: Number } }
        Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MaxSize: «!Ref Most» } } }
      `,
      because: "parameter `Most` has no default",
    },
    {
      given: hcl`
        variable "group" {}
        resource "aws_autoscaling_group" "web" { max_size = 4 }
        resource "aws_autoscaling_policy" "load" { autoscaling_group_name = var.group }
      `,
      because: "`var.group` has no default",
    },
    {
      given: hcl`
        resource "aws_autoscaling_group" "web" { max_size = 4 }
        resource "aws_cloudformation_stack" "scaling" {
          name       = "scaling"
          parameters = { Group = aws_autoscaling_group.web.name }
        }
      `,
      because: "`aws_cloudformation_stack.scaling` is given `aws_autoscaling_group.web`, and may scale it",
    },
  ],
});
