import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./zones.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        Attachment: { Type: AWS::EC2::TransitGatewayVpcAttachment, Properties: { SubnetIds: [!Ref A, !Ref B] } }
    `,
    hcl`
      resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
      resource "aws_subnet" "b" { availability_zone = "eu-west-1b" }
      resource "aws_ec2_transit_gateway_vpc_attachment" "net" {
        subnet_ids = [aws_subnet.a.id, aws_subnet.b.id]
      }
    `,
    hcl`
      data "aws_availability_zones" "here" {}

      resource "aws_subnet" "private" {
        count             = 2
        availability_zone = data.aws_availability_zones.here.names[count.index]
      }
      resource "aws_ec2_transit_gateway_vpc_attachment" "net" {
        subnet_ids = [aws_subnet.private[0].id, aws_subnet.private[1].id]
      }
    `,
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs ""] } }
        Attachment: { Type: AWS::EC2::TransitGatewayAttachment, Properties: { SubnetIds: [!Ref A, !Ref B] } }
    `,
  ],
  skips: [
    // Its network has no second zone, and is told so itself.
    yaml`
      Resources:
        Vpc: { Type: AWS::EC2::VPC }
        A: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: eu-west-1a } }
        Attachment: { Type: AWS::EC2::TransitGatewayVpcAttachment, Properties: { VpcId: !Ref Vpc, SubnetIds: [!Ref A] } }
    `,
  ],
  fails: [
    // Two subnets of one zone.
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          Attachment: { Type: AWS::EC2::TransitGatewayVpcAttachment, Properties: { SubnetIds: [«!Ref A», !Ref B] } }
      `,
      says: "Transit gateway VPC attachment `Attachment` has subnets in fewer than two Availability Zones",
    },
    hcl`
      resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
      resource "aws_subnet" "b" { availability_zone = "eu-west-1a" }
      resource "aws_ec2_transit_gateway_vpc_attachment" "net" {
        subnet_ids = [«aws_subnet.a.id», aws_subnet.b.id]
      }
    `,
    yaml`Resources: { Attachment: { Type: AWS::EC2::TransitGatewayAttachment, Properties: { SubnetIds: [«subnet-1»] } } }`,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Second: { Type: "AWS::EC2::Subnet::Id" } }
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          Attachment: { Type: AWS::EC2::TransitGatewayVpcAttachment, Properties: { SubnetIds: [!Ref A, !Ref Second] } }
      `,
      because: "parameter `Second` has no default",
    },
    {
      given: hcl`
        variable "second" { type = string }

        resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
        resource "aws_ec2_transit_gateway_vpc_attachment" "net" {
          subnet_ids = [aws_subnet.a.id, var.second]
        }
      `,
      because: "`var.second` has no default",
    },
  ],
});
