import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./design.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Web: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: HTTP } } }`,
    yaml`Resources: { Web: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetGroupAttributes: [{ Key: stickiness.type, Value: lb_cookie }] } } }`,
    hcl`
      resource "aws_lb_target_group" "web" {
        protocol = "HTTP"
      }
    `,
  ],
  skips: [
    yaml`Resources: { Firewalls: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: GENEVE, TargetGroupAttributes: [{ Key: stickiness.enabled, Value: "true" }] } } }`,
    hcl`
      resource "aws_lb_target_group" "function" {
        target_type = "lambda"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Web: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetGroupAttributes: [{ Key: stickiness.enabled, Value: «"true"» }, { Key: stickiness.type, Value: app_cookie }] } } }`,
      says: "Target group `Web` binds users to single targets, and their sessions are lost with those",
    },
    hcl`
      «resource "aws_lb_target_group" "web"» {
        protocol = "TCP"

        stickiness {
          type = "source_ip"
        }
      }
    `,
    hcl`
      resource "aws_lb_target_group" "web" {
        protocol = "HTTP"

        stickiness {
          type    = "lb_cookie"
          enabled = «true»
        }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Sticky: { Type: String, AllowedValues: ["true", "false"] } }
        Resources: { Web: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetGroupAttributes: [{ Key: stickiness.enabled, Value: !Ref Sticky }] } } }
      `,
      because: "binds users to single targets, and their sessions are lost with those when `Sticky` is true",
    },
    {
      given: hcl`
        variable "sticky" {
          type = bool
        }

        resource "aws_lb_target_group" "web" {
          protocol = "HTTP"

          stickiness {
            type    = "lb_cookie"
            enabled = var.sticky
          }
        }
      `,
      because: "when `var.sticky` is true",
    },
  ],
});
