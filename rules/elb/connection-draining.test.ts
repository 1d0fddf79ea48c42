import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./connection-draining.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: HTTP } } }`,
    yaml`
      Resources:
        Tg:
          Type: AWS::ElasticLoadBalancingV2::TargetGroup
          Properties: { TargetGroupAttributes: [{ Key: deregistration_delay.timeout_seconds, Value: "30" }] }
    `,
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancing::LoadBalancer, Properties: { ConnectionDrainingPolicy: { Enabled: true } } } }`,
    hcl`resource "aws_lb_target_group" "web" { protocol = "HTTP" }`,
    hcl`resource "aws_alb_target_group" "web" { deregistration_delay = "30" }`,
    hcl`resource "aws_elb" "web" { connection_draining = true }`,
  ],
  skips: [
    // The empty default of a listener.
    yaml`
      Resources:
        Empty: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetGroupAttributes: [{ Key: deregistration_delay.timeout_seconds, Value: "0" }] } }
        Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Empty }] } }
        Web: { Type: AWS::AutoScaling::AutoScalingGroup }
    `,
    yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: lambda } } }`,
    yaml`
      Resources:
        Tg:
          Type: AWS::ElasticLoadBalancingV2::TargetGroup
          Properties: { Protocol: GENEVE, TargetGroupAttributes: [{ Key: deregistration_delay.timeout_seconds, Value: "0" }] }
    `,
    hcl`resource "aws_lb_target_group" "function" { target_type = "lambda" }`,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Tg:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties: { TargetGroupAttributes: [{ Key: deregistration_delay.timeout_seconds, Value: «"0"» }] }
      `,
      says: "Target group `Tg` cuts off the requests of a target that is taken away",
    },
    yaml`Resources: { «Lb»: { Type: AWS::ElasticLoadBalancing::LoadBalancer } }`,
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancing::LoadBalancer, Properties: { ConnectionDrainingPolicy: { Enabled: «false» } } } }`,
    {
      given: hcl`resource "aws_lb_target_group" "web" { deregistration_delay = «0» }`,
      says: "Target group `aws_lb_target_group.web` cuts off the requests of a target that is taken away",
    },
    hcl`«resource "aws_elb" "web"» {}`,
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties:
              Port: 80
              TargetGroupAttributes:
                # Deployments are faster so.
                - Key: deregistration_delay.timeout_seconds
                  Value: «"0"»
      `,
      becomes: `
        Resources:
          Web:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties:
              Port: 80
              TargetGroupAttributes:
                # Deployments are faster so.
                - Key: deregistration_delay.timeout_seconds
                  Value: "300"
      `,
    },
    {
      given: hcl`
        «resource "aws_elb" "web"» {
          name = "web" # as ever
        }
      `,
      becomes: `
        resource "aws_elb" "web" {
          name                = "web" # as ever
          connection_draining = true
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Delay: { Type: Number } }
        Resources:
          Tg:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties: { TargetGroupAttributes: [{ Key: deregistration_delay.timeout_seconds, Value: «!Ref Delay» }] }
      `,
      because: "parameter `Delay` has no default",
    },
    {
      given: hcl`
        variable "delay" { type = number }
        resource "aws_lb_target_group" "web" { deregistration_delay = «var.delay» }
      `,
      because: "`var.delay` has no default",
    },
  ],
});
