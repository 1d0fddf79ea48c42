import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./zones.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        Firewall: { Type: AWS::NetworkFirewall::Firewall, Properties: { SubnetMappings: [{ SubnetId: !Ref A }, { SubnetId: !Ref B }] } }
    `,
    hcl`
      resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
      resource "aws_subnet" "b" { availability_zone = "eu-west-1b" }
      resource "aws_networkfirewall_firewall" "border" {
        subnet_mapping { subnet_id = aws_subnet.a.id }
        subnet_mapping { subnet_id = aws_subnet.b.id }
      }
    `,
    hcl`
      data "aws_availability_zones" "here" {}

      resource "aws_subnet" "private" {
        count             = 2
        availability_zone = data.aws_availability_zones.here.names[count.index]
      }
      resource "aws_networkfirewall_firewall" "border" {
        subnet_mapping { subnet_id = aws_subnet.private[0].id }
        subnet_mapping { subnet_id = aws_subnet.private[1].id }
      }
    `,
    // One that is attached to a transit gateway names zones.
    yaml`
      Resources:
        Firewall:
          Type: AWS::NetworkFirewall::Firewall
          Properties: { TransitGatewayId: tgw-1, AvailabilityZoneMappings: [{ AvailabilityZone: euw1-az1 }, { AvailabilityZone: euw1-az2 }] }
    `,
  ],
  skips: [
    // Its network has no second zone, and is told so itself.
    yaml`
      Resources:
        Vpc: { Type: AWS::EC2::VPC }
        A: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: eu-west-1a } }
        Firewall: { Type: AWS::NetworkFirewall::Firewall, Properties: { VpcId: !Ref Vpc, SubnetMappings: [{ SubnetId: !Ref A }] } }
    `,
  ],
  fails: [
    // Two subnets of one zone.
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          Firewall: { Type: AWS::NetworkFirewall::Firewall, Properties: { SubnetMappings: [{ SubnetId: «!Ref A» }, { SubnetId: !Ref B }] } }
      `,
      says: "Firewall `Firewall` has endpoints in fewer than two Availability Zones",
    },
    hcl`
      resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
      resource "aws_subnet" "b" { availability_zone = "eu-west-1a" }
      resource "aws_networkfirewall_firewall" "border" {
        subnet_mapping { subnet_id = «aws_subnet.a.id» }
        subnet_mapping { subnet_id = aws_subnet.b.id }
      }
    `,
    // An association brings no further zone.
    yaml`
      Resources:
        Firewall: { Type: AWS::NetworkFirewall::Firewall, Properties: { SubnetMappings: [{ SubnetId: «subnet-1» }] } }
        Further: { Type: AWS::NetworkFirewall::VpcEndpointAssociation, Properties: { FirewallArn: !Ref Firewall, SubnetMapping: { SubnetId: subnet-2 } } }
    `,
    hcl`
      resource "aws_networkfirewall_firewall" "border" {
        transit_gateway_id = "tgw-1"
        availability_zone_mapping { availability_zone_id = «"euw1-az1"» }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Second: { Type: "AWS::EC2::Subnet::Id" } }
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          Firewall: { Type: AWS::NetworkFirewall::Firewall, Properties: { SubnetMappings: [{ SubnetId: !Ref A }, { SubnetId: !Ref Second }] } }
      `,
      because: "parameter `Second` has no default",
    },
    {
      given: hcl`
        variable "second" { type = string }

        resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
        resource "aws_networkfirewall_firewall" "border" {
          subnet_mapping { subnet_id = aws_subnet.a.id }
          subnet_mapping { subnet_id = var.second }
        }
      `,
      because: "`var.second` has no default",
    },
  ],
});
