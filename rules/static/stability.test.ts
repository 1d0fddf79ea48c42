import { hcl, testRule, yaml, type Setting } from "../../src/testing.ts";
import rule from "./stability.ts";

const needs = (address: string, count: number): Setting => ({ stated: { needs: new Map([[address, count]]) } });

testRule(rule, {
  holds: [
    {
      given: yaml`Resources: { Servers: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: 4, AvailabilityZones: [eu-west-1a, eu-west-1b] } } }`,
      ...needs("Servers", 2),
    },
    // Nine in three zones leave six; what is desired counts where it is more than the least.
    {
      given: yaml`
        Resources:
          Servers:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties: { MinSize: 2, DesiredCapacity: 9, AvailabilityZones: [eu-west-1a, eu-west-1b, eu-west-1c] }
      `,
      ...needs("Servers", 6),
    },
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::ECS::Service
            Properties:
              DesiredCount: 4
              NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [!Ref A, !Ref B] } }
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
      `,
      ...needs("Web", 2),
    },
    {
      given: hcl`
        resource "aws_autoscaling_group" "servers" {
          min_size           = 4
          availability_zones = ["eu-west-1a", "eu-west-1b"]
        }
      `,
      ...needs("aws_autoscaling_group.servers", 2),
    },
  ],
  skips: [
    // Nobody says how many it needs.
    yaml`Resources: { Servers: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: 2 } } }`,
    { given: hcl`resource "aws_autoscaling_group" "servers" {}`, ...needs("aws_autoscaling_group.others", 2) },
  ],
  fails: [
    {
      given: yaml`Resources: { Servers: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: «2», DesiredCapacity: 2, AvailabilityZones: [eu-west-1a, eu-west-1b] } } }`,
      ...needs("Servers", 2),
      says: "Auto Scaling group `Servers` needs 2 instances, and has fewer without one Availability Zone",
    },
    {
      given: hcl`
        resource "aws_autoscaling_group" "servers" {
          min_size           = «2»
          desired_capacity   = 3
          availability_zones = ["eu-west-1a", "eu-west-1b"]
        }
      `,
      ...needs("aws_autoscaling_group.servers", 2),
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Least: { Type: Number } }
        Resources: { Servers: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: !Ref Least, AvailabilityZones: [eu-west-1a, eu-west-1b] } } }
      `,
      ...needs("Servers", 2),
      because: "Least",
    },
    {
      given: hcl`
        variable "least" {}

        resource "aws_autoscaling_group" "servers" {
          min_size           = var.least
          availability_zones = ["eu-west-1a", "eu-west-1b"]
        }
      `,
      ...needs("aws_autoscaling_group.servers", 2),
      because: "var.least",
    },
  ],
});
