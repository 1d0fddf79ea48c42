import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./detection-time.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: HTTP } } }`,
    {
      given: yaml`
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { HealthCheckIntervalSeconds: 30, UnhealthyThresholdCount: 3 } }
      `,
      tier: "active-active",
    },
    {
      given: yaml`
        Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { HealthCheckIntervalSeconds: 5 } } }
      `,
      objectives: { zone: { rto: 10, rpo: 0 } },
    },
    hcl`resource "aws_lb_target_group" "web" { protocol = "HTTP" }`,
    // Without a block of its own the check fails after two times, as AWS has it.
    { given: hcl`resource "aws_lb_target_group" "web" { protocol = "HTTP" }`, objectives: { zone: { rto: 60, rpo: 0 } } },
  ],
  skips: [
    yaml`Resources: { Fn: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: lambda } } }`,
    { given: yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: GENEVE } } }`, objectives: { zone: { rto: 30, rpo: 0 } } },
    hcl`resource "aws_lb_target_group" "function" { target_type = "lambda" }`,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { HealthCheckIntervalSeconds: «300», UnhealthyThresholdCount: 2 } }
      `,
      tier: "warm-standby",
      says: "Target group `Tg` finds a lost target after 600 seconds, the objective is 300",
    },
    { given: yaml`Resources: { «Tg»: { Type: AWS::ElasticLoadBalancingV2::TargetGroup } }`, objectives: { zone: { rto: 30, rpo: 0 } } },
    {
      given: yaml`
        Parameters: { Times: { Type: Number } }
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { HealthCheckIntervalSeconds: «300», UnhealthyThresholdCount: !Ref Times } }
      `,
      tier: "warm-standby",
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Tg:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties: { Protocol: GENEVE, HealthCheckIntervalSeconds: «200», UnhealthyThresholdCount: 3 }
      `,
      tier: "warm-standby",
    },
    {
      given: hcl`
        resource "aws_lb_target_group" "web" {
          health_check {
            interval            = «300»
            unhealthy_threshold = 2
          }
        }
      `,
      tier: "warm-standby",
      says: "Target group `aws_lb_target_group.web` finds a lost target after 600 seconds, the objective is 300",
    },
    // With a block the provider asks for three times.
    {
      given: hcl`
        resource "aws_lb_target_group" "web" {
          health_check {
            interval = «30»
          }
        }
      `,
      objectives: { zone: { rto: 60, rpo: 0 } },
      says: "Target group `aws_lb_target_group.web` finds a lost target after 90 seconds, the objective is 60",
    },
    {
      given: yaml`
        Resources:
          Tg:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties:
              HealthCheckIntervalSeconds: «300» # spares the instances
              HealthCheckTimeoutSeconds: 60
              UnhealthyThresholdCount: 2
      `,
      tier: "warm-standby",
      becomes: `
        Resources:
          Tg:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties:
              HealthCheckIntervalSeconds: 150 # spares the instances
              HealthCheckTimeoutSeconds: 60
              UnhealthyThresholdCount: 2
      `,
    },
    {
      given: hcl`
        resource "aws_lb_target_group" "web" {
          health_check {
            path                = "/health" # asks the database, too
            interval            = «300»
            unhealthy_threshold = 2
          }
        }
      `,
      tier: "warm-standby",
      becomes: `
        resource "aws_lb_target_group" "web" {
          health_check {
            path                = "/health" # asks the database, too
            interval            = 150
            unhealthy_threshold = 2
          }
        }
      `,
    },
    // The interval would be shorter than a check may take.
    {
      given: hcl`
        resource "aws_lb_target_group" "web" {
          health_check {
            interval            = «30»
            timeout             = 20
            unhealthy_threshold = 2
          }
        }
      `,
      objectives: { zone: { rto: 30, rpo: 0 } },
      stays: "no edit",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Every: { Type: Number } }
        Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { HealthCheckIntervalSeconds: «!Ref Every» } } }
      `,
      because: "parameter `Every` has no default",
    },
    {
      given: hcl`
        variable "every" { type = number }
        resource "aws_lb_target_group" "web" {
          health_check {
            interval = «var.every»
          }
        }
      `,
      because: "`var.every` has no default",
    },
  ],
});
