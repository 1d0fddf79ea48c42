import { hcl, testRule, yaml, type Setting } from "../../src/testing.ts";
import rule from "./compute-running.ts";

const both: Setting = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };

const servers = yaml`
  Parameters: { Least: { Type: Number, Default: 1 }, Most: { Type: Number, Default: 6 } }
  Resources:
    Servers: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: !Ref Least, MaxSize: !Ref Most, TargetGroupARNs: [!Ref Web] } }
    Web: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
`;

testRule(rule, {
  holds: [
    { given: servers, ...both, alsoIn: ["eu-central-1"] },
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
          min_size          = 1
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
    // What scales it may take all of it away, whatever is written in the service.
    {
      given: hcl`
        resource "aws_ecs_service" "home" {
          region        = "eu-west-1"
          name          = "home"
          desired_count = 2

          load_balancer {
            target_group_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/1"
            container_name   = "web"
            container_port   = 80
          }
        }

        resource "aws_ecs_service" "recovery" {
          region        = "eu-central-1"
          name          = "recovery"
          cluster       = "main"
          desired_count = 2
        }

        resource "aws_appautoscaling_target" "recovery" {
          region             = "eu-central-1"
          service_namespace  = "ecs"
          scalable_dimension = "ecs:service:DesiredCount"
          resource_id        = "service/main/\${aws_ecs_service.recovery.name}"
          min_capacity       = «0»
          max_capacity       = 4
        }
      `,
      ...both,
    },
    // Pilot light: it is there, and at zero.
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
          min_size          = «0»
          max_size          = 6
          target_group_arns = ["arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/web/1"]
        }
      `,
      ...both,
      says: "Auto Scaling group `aws_autoscaling_group.home` does not run in eu-central-1",
    },
    {
      given: yaml`
        Parameters: { Least: { Type: Number, Default: 2 } }
        Resources:
          Servers: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: 2, TargetGroupARNs: [!Ref Web] } }
          Web: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          Standby: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: «0» } }
      `,
      ...both,
      stated: { twins: [{ home: "Servers", recovery: "Standby" }] },
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
