import { hcl, testRule, yaml, type Setting } from "../../src/testing.ts";
import rule from "./compute-defined.ts";

const both: Setting = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };

const servers = yaml`
  Parameters: { Least: { Type: Number, Default: 2 }, Most: { Type: Number, Default: 6 } }
  Resources:
    Servers: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: !Ref Least, MaxSize: !Ref Most, TargetGroupARNs: [!Ref Web] } }
    Web: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
`;

testRule(rule, {
  holds: [
    { given: servers, ...both, alsoIn: ["eu-central-1"] },
    // Stated in the configuration.
    {
      given: servers,
      ...both,
      beside: [{ given: yaml`Resources: { Standby: { Type: AWS::AutoScaling::AutoScalingGroup }, Other: { Type: AWS::AutoScaling::AutoScalingGroup } }`, region: "eu-central-1" }],
      stated: { twins: [{ home: "Servers", recovery: "Standby" }] },
    },
    // The only one there stands for the only one at home.
    {
      given: hcl`
        resource "aws_autoscaling_group" "home" {
          region            = "eu-west-1"
          min_size          = 2
          max_size          = 6
          target_group_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/1"]
        }

        resource "aws_autoscaling_group" "recovery" {
          region            = "eu-central-1"
          min_size          = 0
          max_size          = 6
          target_group_arns = ["arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/web/1"]
        }
      `,
      ...both,
    },
  ],
  skips: [
    // Nothing sends requests to it.
    { given: yaml`Resources: { Workers: { Type: AWS::AutoScaling::AutoScalingGroup } }`, ...both },
    // There is no region to recover in.
    { given: servers, region: "eu-west-1", regions: { home: "eu-west-1", recovery: [] } },
    // It stands in the recovery region itself.
    { given: servers, ...both, region: "eu-central-1" },
    {
      given: hcl`
        resource "aws_autoscaling_group" "workers" {
          region = "eu-west-1"
        }
      `,
      ...both,
    },
  ],
  fails: [
    {
      given: yaml`
        Resources:
          «Servers»: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Web] } }
          Web: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
      `,
      ...both,
      says: "Auto Scaling group `Servers` has nothing in eu-central-1 that stands for it",
    },
    {
      given: hcl`
        «resource "aws_autoscaling_group" "home"» {
          region            = "eu-west-1"
          target_group_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/1"]
        }
      `,
      ...both,
    },
  ],
  unknown: [
    // Two stand there, and nothing says which of them it is.
    {
      given: hcl`
        resource "aws_autoscaling_group" "home" {
          region            = "eu-west-1"
          min_size          = 2
          max_size          = 6
          target_group_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/1"]
        }

        resource "aws_autoscaling_group" "one" {
          region            = "eu-central-1"
          min_size          = 2
          max_size          = 6
          target_group_arns = ["arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/web/1"]
        }

        resource "aws_autoscaling_group" "other" {
          region            = "eu-central-1"
          min_size          = 2
          max_size          = 6
          target_group_arns = ["arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/web/1"]
        }
      `,
      ...both,
      because: "pair them under twins in the configuration",
    },
    {
      given: servers,
      ...both,
      beside: [{ given: yaml`Resources: { A: { Type: AWS::AutoScaling::AutoScalingGroup }, B: { Type: AWS::AutoScaling::AutoScalingGroup } }`, region: "eu-central-1" }],
      because: "which Auto Scaling group in eu-central-1 stands for `Servers` is not stated",
    },
  ],
});
