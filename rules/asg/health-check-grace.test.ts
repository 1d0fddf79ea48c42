import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./health-check-grace.ts";

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg], HealthCheckType: ELB, HealthCheckGracePeriod: 300 } }
      `,
      tier: "warm-standby",
    },
    yaml`
      Resources:
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties:
            TargetGroupARNs: [!Ref Tg]
            HealthCheckType: ELB
            LifecycleHookSpecificationList: [{ LifecycleHookName: ready, LifecycleTransition: "autoscaling:EC2_INSTANCE_LAUNCHING" }]
    `,
    yaml`
      Resources:
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg], HealthCheckType: ELB } }
        Ready:
          Type: AWS::AutoScaling::LifecycleHook
          Properties: { AutoScalingGroupName: !Ref Web, LifecycleTransition: "autoscaling:EC2_INSTANCE_LAUNCHING" }
    `,
    // The provider asks for five minutes where nothing is written.
    {
      given: hcl`
        resource "aws_lb_target_group" "web" {}
        resource "aws_autoscaling_group" "web" {
          target_group_arns = [aws_lb_target_group.web.arn]
          health_check_type = "ELB"
        }
      `,
      tier: "warm-standby",
    },
    hcl`
      resource "aws_lb_target_group" "web" {}
      resource "aws_autoscaling_group" "web" {
        target_group_arns         = [aws_lb_target_group.web.arn]
        health_check_type         = "ELB"
        health_check_grace_period = 0
        initial_lifecycle_hook {
          name                 = "ready"
          lifecycle_transition = "autoscaling:EC2_INSTANCE_LAUNCHING"
        }
      }
    `,
    hcl`
      resource "aws_lb_target_group" "web" {}
      resource "aws_autoscaling_group" "web" {
        target_group_arns         = [aws_lb_target_group.web.arn]
        health_check_type         = "ELB"
        health_check_grace_period = 0
      }
      resource "aws_autoscaling_lifecycle_hook" "ready" {
        autoscaling_group_name = aws_autoscaling_group.web.name
        lifecycle_transition   = "autoscaling:EC2_INSTANCE_LAUNCHING"
      }
    `,
  ],
  skips: [
    yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg] } } }`,
    yaml`Resources: { Worker: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { HealthCheckType: ELB } } }`,
    hcl`resource "aws_autoscaling_group" "worker" { health_check_type = "ELB" }`,
  ],
  fails: [
    {
      given: yaml`Resources: { «Web»: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg], HealthCheckType: ELB } } }`,
      says: "Auto Scaling group `Web` terminates instances that are still starting",
    },
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              TargetGroupARNs: [!Ref Tg]
              HealthCheckType: ELB
              HealthCheckGracePeriod: «0» # it starts at once
          Gone:
            Type: AWS::AutoScaling::LifecycleHook
            Properties: { AutoScalingGroupName: !Ref Web, LifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING" }
      `,
      becomes: `
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              TargetGroupARNs: [!Ref Tg]
              HealthCheckType: ELB
              HealthCheckGracePeriod: 300 # it starts at once
          Gone:
            Type: AWS::AutoScaling::LifecycleHook
            Properties: { AutoScalingGroupName: !Ref Web, LifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING" }
      `,
    },
    {
      given: yaml`
        Resources:
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg], HealthCheckType: ELB, HealthCheckGracePeriod: «900» } }
      `,
      tier: "warm-standby",
      says: "Auto Scaling group `Web` finds an instance that never starts only after 900 seconds, the objective is 300 seconds",
      stays: "no edit",
    },
    {
      given: hcl`
        resource "aws_lb_target_group" "web" {}
        resource "aws_autoscaling_group" "web" {
          target_group_arns         = [aws_lb_target_group.web.arn]
          health_check_type         = "ELB"
          health_check_grace_period = «0» # it starts at once
        }
      `,
      says: "Auto Scaling group `aws_autoscaling_group.web` terminates instances that are still starting",
      becomes: `
        resource "aws_lb_target_group" "web" {}
        resource "aws_autoscaling_group" "web" {
          target_group_arns         = [aws_lb_target_group.web.arn]
          health_check_type         = "ELB"
          health_check_grace_period = 300 # it starts at once
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Grace: { Type: Number } }
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties: { TargetGroupARNs: [!Ref Tg], HealthCheckType: ELB, HealthCheckGracePeriod: «!Ref Grace» }
      `,
      because: "parameter `Grace` has no default",
    },
    {
      given: hcl`
        variable "grace" { type = number }
        resource "aws_lb_target_group" "web" {}
        resource "aws_autoscaling_group" "web" {
          target_group_arns         = [aws_lb_target_group.web.arn]
          health_check_type         = "ELB"
          health_check_grace_period = «var.grace»
        }
      `,
      because: "`var.grace` has no default",
    },
  ],
});
