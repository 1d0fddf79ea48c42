import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./health-check.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: HTTP, HealthCheckPath: /health, HealthCheckPort: 80 } } }`,
    yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: TCP } } }`,
    yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: HTTP, ProtocolVersion: GRPC } } }`,
    yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: TCP, HealthCheckProtocol: TCP } } }`,
    yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: lambda, HealthCheckEnabled: true } } }`,
    hcl`
      resource "aws_lb_target_group" "web" {
        protocol = "HTTP"
        health_check {
          path = "/health"
        }
      }
    `,
    hcl`resource "aws_lb_target_group" "net" { protocol = "TCP" }`,
    hcl`
      resource "aws_lb_target_group" "net" {
        protocol = "TCP"
        health_check {
          protocol = "TCP"
        }
      }
    `,
    // A block turns the check of a function on.
    hcl`
      resource "aws_lb_target_group" "function" {
        target_type = "lambda"
        health_check {
          path = "/health"
        }
      }
    `,
  ],
  skips: [
    // The empty default of a listener.
    yaml`
      Resources:
        Empty: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: HTTP } }
        Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Empty }] } }
        Web: { Type: AWS::AutoScaling::AutoScalingGroup }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Tg»: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: HTTPS } } }`,
      says: "Target group `Tg` is checked at the start page, as no path is set",
      stays: "no edit",
    },
    { given: yaml`Resources: { «Tg»: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: TCP, HealthCheckProtocol: HTTP } } }`, stays: "no edit" },
    {
      given: yaml`Resources: { «Fn»: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: lambda } } }`,
      says: "Target group `Fn` does not check whether its function works",
    },
    yaml`Resources: { Fn: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: lambda, HealthCheckEnabled: «false» } } }`,
    {
      given: hcl`«resource "aws_lb_target_group" "web"» { protocol = "HTTPS" }`,
      says: "Target group `aws_lb_target_group.web` is checked at the start page, as no path is set",
      stays: "no edit",
    },
    // In a block that does not say its protocol it is HTTP, whatever that of the group.
    {
      given: hcl`
        «resource "aws_lb_target_group" "net"» {
          protocol = "TCP"
          health_check {
            interval = 10
          }
        }
      `,
      stays: "no edit",
    },
    {
      given: hcl`«resource "aws_lb_target_group" "function"» { target_type = "lambda" }`,
      says: "Target group `aws_lb_target_group.function` does not check whether its function works",
    },
    hcl`
      resource "aws_lb_target_group" "function" {
        target_type = "lambda"
        health_check {
          enabled = «false»
        }
      }
    `,
    {
      given: yaml`
        Resources:
          «Fn»:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties:
              TargetType: lambda
              # Two regions answer to one name.
              Name: shop
      `,
      becomes: `
        Resources:
          Fn:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties:
              TargetType: lambda
              # Two regions answer to one name.
              Name: shop
              HealthCheckEnabled: true
      `,
    },
    {
      given: hcl`
        resource "aws_lb_target_group" "function" {
          name        = "shop"
          target_type = "lambda"

          health_check {
            enabled = «false» # to save invocations
          }
        }
      `,
      becomes: `
        resource "aws_lb_target_group" "function" {
          name        = "shop"
          target_type = "lambda"

          health_check {
            enabled = true # to save invocations
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Protocol: { Type: String } }
        Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: !Ref Protocol } } }
      `,
      because: "parameter `Protocol` has no default",
    },
    {
      given: yaml`
        Parameters: { Target: { Type: String } }
        Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: !Ref Target, Protocol: HTTP } } }
      `,
      because: "parameter `Target` has no default",
    },
    {
      given: hcl`
        variable "protocol" { type = string }
        resource "aws_lb_target_group" "web" { protocol = var.protocol }
      `,
      because: "`var.protocol` has no default",
    },
  ],
});
