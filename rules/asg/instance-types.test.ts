import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./instance-types.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties:
            MixedInstancesPolicy:
              InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 50 }
              LaunchTemplate: { Overrides: [{ InstanceType: m5.large }, { InstanceType: m5a.large }] }
    `,
    yaml`
      Resources:
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties:
            MixedInstancesPolicy:
              InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 0 }
              LaunchTemplate: { Overrides: [{ InstanceRequirements: { VCpuCount: { Min: 2 }, MemoryMiB: { Min: 4096 } } }] }
    `,
    hcl`
      resource "aws_autoscaling_group" "web" {
        mixed_instances_policy {
          instances_distribution {
            on_demand_percentage_above_base_capacity = 50
          }
          launch_template {
            dynamic "override" {
              for_each = ["m5.large", "m5a.large"]
              content {
                instance_type = override.value
              }
            }
          }
        }
      }
    `,
    hcl`
      resource "aws_autoscaling_group" "web" {
        mixed_instances_policy {
          instances_distribution {
            on_demand_percentage_above_base_capacity = 0
          }
          launch_template {
            override {
              instance_requirements {
                vcpu_count {
                  min = 2
                }
              }
            }
          }
        }
      }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Template: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { InstanceType: m5.large } } }
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: "1" } } }
    `,
    yaml`
      Resources:
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties: { MixedInstancesPolicy: { LaunchTemplate: { Overrides: [{ InstanceType: m5.large }] } } }
    `,
    hcl`
      resource "aws_launch_template" "web" { instance_type = "m5.large" }
      resource "aws_autoscaling_group" "web" {
        launch_template {
          id = aws_launch_template.web.id
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              MixedInstancesPolicy:
                InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 50 }
                LaunchTemplate: { Overrides: [{ InstanceType: «m5.large» }] }
      `,
      says: "Auto Scaling group `Web` draws its Spot Instances from one instance type",
    },
    yaml`
      Resources:
        Launch: { Type: AWS::AutoScaling::LaunchConfiguration, Properties: { InstanceType: m5.large, SpotPrice: "0.05" } }
        «Web»: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { LaunchConfigurationName: !Ref Launch } }
    `,
    {
      given: hcl`
        resource "aws_autoscaling_group" "web" {
          mixed_instances_policy {
            instances_distribution {
              on_demand_percentage_above_base_capacity = 50
            }
            launch_template {
              override {
                instance_type = «"m5.large"»
              }
            }
          }
        }
      `,
      says: "Auto Scaling group `aws_autoscaling_group.web` draws its Spot Instances from one instance type",
    },
    hcl`
      resource "aws_launch_configuration" "spot" { spot_price = "0.05" }
      «resource "aws_autoscaling_group" "web"» { launch_configuration = aws_launch_configuration.spot.name }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { One: { Type: String }, Two: { Type: String } }
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              MixedInstancesPolicy:
                InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 50 }
                LaunchTemplate: { Overrides: [{ InstanceType: «!Ref One» }, { InstanceType: !Ref Two }] }
      `,
      because: "parameter `One` has no default",
    },
    {
      given: hcl`
        variable "types" { type = list(string) }
        resource "aws_autoscaling_group" "web" {
          mixed_instances_policy {
            instances_distribution {
              on_demand_percentage_above_base_capacity = 50
            }
            launch_template {
              dynamic "override" {
                for_each = var.types
                content {
                  instance_type = override.value
                }
              }
            }
          }
        }
      `,
      because: "`var.types` has no default",
    },
  ],
});
