import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./zones.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: !GetAZs "", MinSize: "2" } } }`,
    yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: [eu-west-1a, eu-west-1b] } } }`,
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs ""] } }
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [!Ref A, !Ref B] } }
    `,
    yaml`
      Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" } }
      Resources:
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: !Ref Subnets, AvailabilityZones: [eu-west-1a, eu-west-1b] } }
    `,
    // Two names that begin with the same region and end differently.
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Sub "\${AWS::Region}a" } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Join ["", [!Ref AWS::Region, b]] } }
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [!Ref A, !Ref B] } }
    `,
    hcl`
      data "aws_availability_zones" "here" {}
      resource "aws_subnet" "a" { availability_zone = data.aws_availability_zones.here.names[0] }
      resource "aws_subnet" "b" { availability_zone = data.aws_availability_zones.here.names[1] }
      resource "aws_autoscaling_group" "web" { vpc_zone_identifier = [aws_subnet.a.id, aws_subnet.b.id] }
    `,
    {
      given: hcl`
        data "aws_availability_zones" "here" {}
        locals { zones = slice(data.aws_availability_zones.here.names, 0, 3) }
        resource "aws_subnet" "web" {
          count             = 3
          availability_zone = local.zones[count.index]
        }
        resource "aws_autoscaling_group" "web" { vpc_zone_identifier = aws_subnet.web[*].id }
      `,
      objectives: { zones: 3 },
    },
    hcl`
      resource "aws_subnet" "web" {
        for_each          = toset(["eu-west-1a", "eu-west-1b"])
        availability_zone = each.key
      }
      resource "aws_autoscaling_group" "web" { vpc_zone_identifier = [for subnet in aws_subnet.web : subnet.id] }
    `,
    hcl`
      variable "zones" { default = ["eu-west-1a", "eu-west-1b"] }
      resource "aws_subnet" "web" {
        count             = 4
        availability_zone = element(var.zones, count.index)
      }
      resource "aws_autoscaling_group" "web" { vpc_zone_identifier = aws_subnet.web.*.id }
    `,
    hcl`resource "aws_autoscaling_group" "web" { availability_zones = ["eu-west-1a", "eu-west-1b"] }`,
    hcl`
      resource "aws_default_subnet" "a" { availability_zone = "eu-west-1a" }
      resource "aws_default_subnet" "b" { availability_zone = "eu-west-1b" }
      resource "aws_autoscaling_group" "web" { vpc_zone_identifier = [aws_default_subnet.a.id, aws_default_subnet.b.id] }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Nodes:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties:
            AvailabilityZones: [eu-west-1a]
            Tags: [{ Key: !Sub "kubernetes.io/cluster/\${AWS::StackName}", Value: owned, PropagateAtLaunch: true }]
    `,
    hcl`
      resource "aws_autoscaling_group" "nodes" {
        availability_zones = ["eu-west-1a"]
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
      given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: [«eu-west-1a»] } } }`,
      says: "Auto Scaling group `Web` spans fewer than 2 Availability Zones",
    },
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [«!Ref B», !Ref A] } }
    `,
    yaml`
      Parameters: { Subnet: { Type: AWS::EC2::Subnet::Id } }
      Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [«!Ref Subnet»] } } }
    `,
    yaml`
      Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" } }
      Resources:
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: !Ref Subnets, AvailabilityZones: [«eu-west-1a»] } }
    `,
    {
      given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: [«eu-west-1a», eu-west-1b] } } }`,
      objectives: { zones: 3 },
    },
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Sub "\${AWS::Region}a" } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Join ["", [!Ref AWS::Region, a]] } }
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [«!Ref A», !Ref B] } }
    `,
    {
      given: hcl`
        resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
        resource "aws_autoscaling_group" "web" { vpc_zone_identifier = [«aws_subnet.a.id»] }
      `,
      says: "Auto Scaling group `aws_autoscaling_group.web` spans fewer than 2 Availability Zones",
    },
    // Two subnets in one zone.
    hcl`
      resource "aws_subnet" "web" {
        count             = 2
        availability_zone = "eu-west-1a"
      }
      resource "aws_autoscaling_group" "web" { vpc_zone_identifier = «aws_subnet.web[*].id» }
    `,
    hcl`resource "aws_autoscaling_group" "web" { availability_zones = [«"eu-west-1a"»] }`,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" } }
        Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [«!Join [",", !Ref Subnets]»] } } }
      `,
      because: "parameter `Subnets` has no default",
    },
    {
      given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [«"subnet-0a,subnet-0b"»] } } }`,
      because: "`subnet-0a,subnet-0b` is not defined in these files",
    },
    {
      given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [«subnet-0a», subnet-0b] } } }`,
      because: "`subnet-0a` is not defined in these files",
    },
    {
      given: yaml`
        Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" } }
        Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: «!Ref Subnets» } } }
      `,
      because: "parameter `Subnets` has no default",
    },
    {
      given: yaml`
        Parameters: { Network: { Type: String } }
        Resources:
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [«{ Fn::ImportValue: !Sub "\${Network}-A" }»] } }
      `,
      because: "`${Network}-A` is exported by another stack",
    },
    {
      given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: !GetAZs "" } } }`,
      objectives: { zones: 3 },
      because: "AvailabilityZones is not known",
    },
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties: { AvailabilityZones: !If [IsProd, [eu-west-1a, eu-west-1b], [eu-west-1a]] }
      `,
      because: "spans fewer than 2 Availability Zones when `Env` is not prod",
    },
    {
      given: hcl`
        variable "subnets" { type = list(string) }
        resource "aws_autoscaling_group" "web" { vpc_zone_identifier = «var.subnets» }
      `,
      because: "`var.subnets` has no default",
    },
    {
      given: hcl`
        variable "zones" { type = list(string) }
        resource "aws_subnet" "web" {
          count             = length(var.zones)
          availability_zone = var.zones[count.index]
        }
        resource "aws_autoscaling_group" "web" { vpc_zone_identifier = aws_subnet.web[*].id }
      `,
      because: "`var.zones` has no default",
    },
    // A region has two zones for certain; `element` begins again at the end of the list.
    {
      given: hcl`
        data "aws_availability_zones" "here" {}
        resource "aws_subnet" "web" {
          count             = 3
          availability_zone = element(data.aws_availability_zones.here.names, count.index)
        }
        resource "aws_autoscaling_group" "web" { vpc_zone_identifier = aws_subnet.web[*].id }
      `,
      objectives: { zones: 3 },
      because: "aws_availability_zones.here",
    },
  ],
});
