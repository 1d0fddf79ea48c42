import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./min-size.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "2", MaxSize: "4" } } }`,
    { given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: 3, MaxSize: 12 } } }`, objectives: { zones: 3 } },
    yaml`
      Resources:
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties:
            MinSize: "4"
            MixedInstancesPolicy:
              LaunchTemplate: { Overrides: [{ InstanceType: m5.large, WeightedCapacity: "1" }, { InstanceType: m5.xlarge, WeightedCapacity: "2" }] }
    `,
    hcl`
      resource "aws_autoscaling_group" "web" {
        min_size = 2
        max_size = 4
      }
    `,
    hcl`
      resource "aws_autoscaling_group" "web" {
        min_size = 4
        mixed_instances_policy {
          launch_template {
            override {
              instance_type     = "m5.large"
              weighted_capacity = "1"
            }
            override {
              instance_type     = "m5.xlarge"
              weighted_capacity = "2"
            }
          }
        }
      }
    `,
  ],
  skips: [
    {
      given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "0", MaxSize: "4" } } }`,
      region: "eu-central-1",
      regions: { home: "eu-west-1", recovery: ["eu-central-1"] },
    },
    yaml`
      Resources:
        Hosts: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "0", MaxSize: "9" } }
        Provider:
          Type: AWS::ECS::CapacityProvider
          Properties: { AutoScalingGroupProvider: { AutoScalingGroupArn: !Ref Hosts, ManagedScaling: { Status: ENABLED } } }
    `,
    yaml`
      Resources:
        Nodes:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties: { MinSize: "1", Tags: [{ Key: k8s.io/cluster-autoscaler/enabled, Value: "true", PropagateAtLaunch: true }] }
    `,
    hcl`
      resource "aws_autoscaling_group" "hosts" { min_size = 0 }
      resource "aws_ecs_capacity_provider" "hosts" {
        name = "hosts"
        auto_scaling_group_provider {
          auto_scaling_group_arn = aws_autoscaling_group.hosts.arn
          managed_scaling {
            status = "ENABLED"
          }
        }
      }
    `,
    hcl`
      variable "cluster" {}
      resource "aws_autoscaling_group" "nodes" {
        min_size = 1
        tag {
          key                 = "kubernetes.io/cluster/\${var.cluster}"
          value               = "owned"
          propagate_at_launch = true
        }
      }
    `,
    // The tag is a resource of its own.
    hcl`
      resource "aws_autoscaling_group" "nodes" { min_size = 1 }
      resource "aws_autoscaling_group_tag" "nodes" {
        autoscaling_group_name = aws_autoscaling_group.nodes.name
        tag {
          key                 = "k8s.io/cluster-autoscaler/enabled"
          value               = "true"
          propagate_at_launch = true
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: «"1"», MaxSize: "2" } } }`,
      says: "Auto Scaling group `Web` may run with fewer than 2 instances",
    },
    // The largest size is raised, too, and a desired one that is enough stays.
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              MinSize: «"0"» # nothing at night
              MaxSize: "2"
              DesiredCapacity: "4"
      `,
      objectives: { zones: 3 },
      becomes: `
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              MinSize: "3" # nothing at night
              MaxSize: "3"
              DesiredCapacity: "4"
      `,
    },
    // It is not known whether the largest size takes as many.
    {
      given: yaml`
        Parameters: { Most: { Type: Number } }
        Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: «"1"», MaxSize: !Ref Most } } }
      `,
      stays: "no edit",
    },
    // Two may have to share what there is once, such as an address.
    { given: yaml`Resources: { Bastion: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: «"1"», MaxSize: "1" } } }`, stays: "no edit" },
    { given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: «"2"» } } }`, objectives: { zones: 3 } },
    // A default that nothing else reads is changed in its place.
    {
      given: yaml`
        Parameters: { Least: { Type: Number, Default: 1 } }
        Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: «!Ref Least» } } }
      `,
      becomes: `
        Parameters: { Least: { Type: Number, Default: 2 } }
        Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: !Ref Least } } }
      `,
    },
    yaml`
      Resources:
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties:
            MinSize: "4"
            MixedInstancesPolicy: { LaunchTemplate: { Overrides: [{ InstanceType: m5.2xlarge, WeightedCapacity: «"4"» }] } }
    `,
    yaml`
      Resources:
        Hosts: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: «"0"» } }
        Provider:
          Type: AWS::ECS::CapacityProvider
          Properties: { AutoScalingGroupProvider: { AutoScalingGroupArn: !Ref Hosts, ManagedScaling: { Status: DISABLED } } }
    `,
    {
      given: hcl`
        resource "aws_autoscaling_group" "web" {
          min_size = «1» # enough for the load
          max_size = 4
        }
      `,
      says: "Auto Scaling group `aws_autoscaling_group.web` may run with fewer than 2 instances",
      becomes: `
        resource "aws_autoscaling_group" "web" {
          min_size = 2 # enough for the load
          max_size = 4
        }
      `,
    },
    hcl`
      variable "least" { default = 1 }
      resource "aws_autoscaling_group" "web" { min_size = «var.least» }
    `,
    // Two instances that count for four each.
    {
      given: hcl`
        resource "aws_autoscaling_group" "web" {
          min_size = 4
          mixed_instances_policy {
            launch_template {
              override {
                instance_type     = "m5.2xlarge"
                weighted_capacity = «"4"»
              }
            }
          }
        }
      `,
      becomes: `
        resource "aws_autoscaling_group" "web" {
          min_size = 8
          mixed_instances_policy {
            launch_template {
              override {
                instance_type     = "m5.2xlarge"
                weighted_capacity = "4"
              }
            }
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "4", DesiredCapacityType: «vcpu» } } }`,
      because: "Web.DesiredCapacityType is vcpu",
    },
    {
      given: yaml`
        Parameters: { Least: { Type: Number } }
        Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: «!Ref Least» } } }
      `,
      because: "parameter `Least` has no default",
    },
    {
      given: yaml`
        Parameters: { Hosts: { Type: String } }
        Resources:
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "0" } }
          Provider:
            Type: AWS::ECS::CapacityProvider
            Properties: { AutoScalingGroupProvider: { AutoScalingGroupArn: !Ref Hosts, ManagedScaling: { Status: ENABLED } } }
      `,
      because: "`Hosts`",
    },
    {
      given: hcl`
        variable "least" { type = number }
        resource "aws_autoscaling_group" "web" { min_size = «var.least» }
      `,
      because: "`var.least` has no default",
    },
    {
      given: hcl`
        variable "env" { type = string }
        resource "aws_autoscaling_group" "web" { min_size = var.env == "prod" ? 2 : 1 }
      `,
      because: "may run with fewer than 2 instances when `var.env` is not prod",
    },
    {
      given: hcl`
        resource "aws_autoscaling_group" "web" {
          min_size              = 4
          desired_capacity_type = «"vcpu"»
        }
      `,
      because: "aws_autoscaling_group.web.desired_capacity_type is vcpu",
    },
  ],
});
