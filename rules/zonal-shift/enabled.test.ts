import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./enabled.ts";

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          Lb:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties: { LoadBalancerAttributes: [{ Key: zonal_shift.config.enabled, Value: "true" }] }
      `,
      tier: "warm-standby",
    },
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              TargetGroupARNs: [!Ref Tg]
              AvailabilityZoneImpairmentPolicy: { ZonalShiftEnabled: true, ImpairedZoneHealthCheckBehavior: IgnoreUnhealthy }
      `,
      tier: "warm-standby",
    },
    { given: hcl`resource "aws_lb" "web" { enable_zonal_shift = true }`, tier: "warm-standby" },
  ],
  skips: [
    { given: hcl`resource "aws_autoscaling_group" "worker" {}`, tier: "warm-standby" },
    {
      given: hcl`
        resource "aws_lb_target_group" "web" {}
        resource "aws_autoscaling_group" "web" { target_group_arns = [aws_lb_target_group.web.arn] }
      `,
      tier: "warm-standby",
    },
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer } }`,
    { given: yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: gateway } } }`, tier: "warm-standby" },
    {
      given: yaml`
        Resources:
          Lb:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties: { Type: network, LoadBalancerAttributes: [{ Key: load_balancing.cross_zone.enabled, Value: "true" }] }
      `,
      tier: "warm-standby",
    },
    { given: yaml`Resources: { Worker: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "2" } } }`, tier: "warm-standby" },
  ],
  fails: [
    {
      given: yaml`Resources: { «Lb»: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer } }`,
      tier: "warm-standby",
      says: "Load balancer `Lb` cannot be shifted away from an impaired Availability Zone",
    },
    {
      given: yaml`
        Resources:
          Lb:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties: { Type: network, LoadBalancerAttributes: [{ Key: zonal_shift.config.enabled, Value: «"false"» }] }
      `,
      objectives: { zone: { rto: 300, rpo: 0 } },
    },
    { given: yaml`Resources: { «Web»: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg] } } }`, tier: "warm-standby" },
    // CloudFormation takes no policy that does not say what becomes of unhealthy instances in the zone: they are replaced elsewhere, as without a shift.
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              TargetGroupARNs: [!Ref Tg]
              AvailabilityZoneImpairmentPolicy:
                ZonalShiftEnabled: «false»
      `,
      tier: "warm-standby",
      becomes: `
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              TargetGroupARNs: [!Ref Tg]
              AvailabilityZoneImpairmentPolicy:
                ZonalShiftEnabled: true
                ImpairedZoneHealthCheckBehavior: ReplaceUnhealthy
      `,
    },
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              TargetGroupARNs: [!Ref Tg]
              AvailabilityZoneImpairmentPolicy: { ZonalShiftEnabled: «false», ImpairedZoneHealthCheckBehavior: IgnoreUnhealthy }
      `,
      tier: "warm-standby",
      becomes: `
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              TargetGroupARNs: [!Ref Tg]
              AvailabilityZoneImpairmentPolicy: { ZonalShiftEnabled: true, ImpairedZoneHealthCheckBehavior: IgnoreUnhealthy }
      `,
    },
    // The provider has no argument for it, so that it stays as AWS has it.
    { given: hcl`«resource "aws_lb" "web"» {}`, tier: "warm-standby" },
    {
      given: yaml`
        Resources:
          «Web»:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              MinSize: "4"
              MaxSize: "8" # enough in two zones
              TargetGroupARNs:
                - !Ref Tg
      `,
      tier: "warm-standby",
      becomes: `
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              MinSize: "4"
              MaxSize: "8" # enough in two zones
              TargetGroupARNs:
                - !Ref Tg
              AvailabilityZoneImpairmentPolicy:
                ZonalShiftEnabled: true
                ImpairedZoneHealthCheckBehavior: ReplaceUnhealthy
      `,
    },
    {
      given: yaml`
        Resources:
          «Lb»:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties:
              LoadBalancerAttributes:
                - Key: idle_timeout.timeout_seconds
                  Value: "120" # for uploads
      `,
      tier: "warm-standby",
      becomes: `
        Resources:
          Lb:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties:
              LoadBalancerAttributes:
                - Key: idle_timeout.timeout_seconds
                  Value: "120" # for uploads
                - Key: zonal_shift.config.enabled
                  Value: "true"
      `,
    },
    {
      given: hcl`
        «resource "aws_lb" "web"» {
          load_balancer_type = "application"
          idle_timeout       = 120 # for uploads
        }
      `,
      tier: "warm-standby",
      becomes: `
        resource "aws_lb" "web" {
          load_balancer_type = "application"
          idle_timeout       = 120 # for uploads
          enable_zonal_shift = true
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Shift: { Type: String } }
        Resources:
          Lb:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties: { LoadBalancerAttributes: [{ Key: zonal_shift.config.enabled, Value: «!Ref Shift» }] }
      `,
      tier: "warm-standby",
      because: "parameter `Shift` has no default",
    },
    {
      given: hcl`
        variable "shift" { type = bool }
        resource "aws_lb" "web" { enable_zonal_shift = var.shift }
      `,
      tier: "warm-standby",
      because: "cannot be shifted away from an impaired Availability Zone when `var.shift` is false",
    },
  ],
});
