import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./elb-health-check.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg], HealthCheckType: ELB } } }`,
    yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { LoadBalancerNames: [!Ref Lb], HealthCheckType: "EBS, ELB" } } }`,
    hcl`
      resource "aws_lb_target_group" "web" {}
      resource "aws_autoscaling_group" "web" {
        target_group_arns = [aws_lb_target_group.web.arn]
        health_check_type = "ELB"
      }
    `,
  ],
  skips: [
    yaml`
      Parameters: { Groups: { Type: CommaDelimitedList, Default: "" } }
      Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: !Ref Groups } } }
    `,
    yaml`Resources: { Worker: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "2" } } }`,
    yaml`
      Resources:
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TrafficSources: [{ Type: vpc-lattice, Identifier: !Ref Lattice }] } }
    `,
    hcl`resource "aws_autoscaling_group" "worker" { min_size = 2 }`,
    hcl`
      resource "aws_autoscaling_group" "web" {
        traffic_source {
          type       = "vpc-lattice"
          identifier = "arn:aws:vpc-lattice:eu-west-1:111122223333:targetgroup/tg-1"
        }
      }
    `,
    // An attachment that is not made attaches nothing.
    hcl`
      resource "aws_lb_target_group" "web" {}
      resource "aws_autoscaling_group" "web" {}
      resource "aws_autoscaling_attachment" "web" {
        count                  = 0
        autoscaling_group_name = aws_autoscaling_group.web.name
        lb_target_group_arn    = aws_lb_target_group.web.arn
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Web»: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg] } } }`,
      says: "Auto Scaling group `Web` keeps instances that its load balancer finds unhealthy",
    },
    // Instances get time to pass the check, where the template gives them none.
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              LoadBalancerNames: [!Ref Lb]
              HealthCheckType: «EC2» # the default
              MinSize: "2"
      `,
      becomes: `
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              LoadBalancerNames: [!Ref Lb]
              HealthCheckType: ELB # the default
              MinSize: "2"
              HealthCheckGracePeriod: 300
      `,
    },
    // The checks that it has stay.
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties: { HealthCheckType: «EBS», HealthCheckGracePeriod: 60, TrafficSources: [{ Type: elbv2, Identifier: !Ref Tg }] }
      `,
      becomes: `
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties: { HealthCheckType: "EBS,ELB", HealthCheckGracePeriod: 60, TrafficSources: [{ Type: elbv2, Identifier: !Ref Tg }] }
      `,
    },
    {
      given: hcl`
        resource "aws_lb_target_group" "web" {}
        «resource "aws_autoscaling_group" "web"» {
          target_group_arns = [aws_lb_target_group.web.arn]
        }
      `,
      says: "Auto Scaling group `aws_autoscaling_group.web` keeps instances that its load balancer finds unhealthy",
      // The provider gives instances five minutes where nothing is written.
      becomes: `
        resource "aws_lb_target_group" "web" {}
        resource "aws_autoscaling_group" "web" {
          target_group_arns = [aws_lb_target_group.web.arn]
          health_check_type = "ELB"
        }
      `,
    },
    hcl`
      resource "aws_elb" "web" {}
      resource "aws_autoscaling_group" "web" {
        health_check_type = «"EC2"»
        load_balancers    = [aws_elb.web.name]
      }
    `,
    // What is attached by resources of their own: by the group's name, and as a traffic source.
    hcl`
      resource "aws_elb" "web" {}
      «resource "aws_autoscaling_group" "web"» { name = "web" }
      resource "aws_autoscaling_attachment" "web" {
        autoscaling_group_name = "web"
        elb                    = aws_elb.web.id
      }
    `,
    hcl`
      resource "aws_lb_target_group" "web" {}
      «resource "aws_autoscaling_group" "web"» {}
      resource "aws_autoscaling_traffic_source_attachment" "web" {
        autoscaling_group_name = aws_autoscaling_group.web.id
        traffic_source {
          identifier = aws_lb_target_group.web.arn
          type       = "elbv2"
        }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Check: { Type: String } }
        Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg], HealthCheckType: «!Ref Check» } } }
      `,
      because: "parameter `Check` has no default",
    },
    {
      given: yaml`
        Parameters: { Groups: { Type: CommaDelimitedList } }
        Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: «!Ref Groups» } } }
      `,
      because: "parameter `Groups` has no default",
    },
    {
      given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg], HealthCheck: «ELB» } } }`,
      because: "`HealthCheck` is written in its place, which AWS does not know",
    },
    {
      given: hcl`
        variable "check" { type = string }
        resource "aws_lb_target_group" "web" {}
        resource "aws_autoscaling_group" "web" {
          target_group_arns = [aws_lb_target_group.web.arn]
          health_check_type = «var.check»
        }
      `,
      because: "`var.check` has no default",
    },
    {
      given: hcl`
        variable "attached" { type = bool }
        resource "aws_lb_target_group" "web" {}
        resource "aws_autoscaling_group" "web" {}
        resource "aws_autoscaling_attachment" "web" {
          count                  = var.attached ? 1 : 0
          autoscaling_group_name = aws_autoscaling_group.web.name
          lb_target_group_arn    = aws_lb_target_group.web.arn
        }
      `,
      because: "keeps instances that its load balancer finds unhealthy when `var.attached` is true",
    },
  ],
});
