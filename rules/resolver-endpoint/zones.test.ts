import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./zones.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        Names: { Type: AWS::Route53Resolver::ResolverEndpoint, Properties: { IpAddresses: [{ SubnetId: !Ref A }, { SubnetId: !Ref B }] } }
    `,
    hcl`
      resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
      resource "aws_subnet" "b" { availability_zone = "eu-west-1b" }
      resource "aws_route53_resolver_endpoint" "names" {
        ip_address { subnet_id = aws_subnet.a.id }
        ip_address { subnet_id = aws_subnet.b.id }
      }
    `,
    hcl`
      data "aws_availability_zones" "here" {}

      resource "aws_subnet" "private" {
        count             = 2
        availability_zone = data.aws_availability_zones.here.names[count.index]
      }
      resource "aws_route53_resolver_endpoint" "names" {
        ip_address { subnet_id = aws_subnet.private[0].id }
        ip_address { subnet_id = aws_subnet.private[1].id }
      }
    `,
  ],
  fails: [
    // Two subnets of one zone.
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          Names: { Type: AWS::Route53Resolver::ResolverEndpoint, Properties: { IpAddresses: [{ SubnetId: «!Ref A» }, { SubnetId: !Ref B }] } }
      `,
      says: "Resolver endpoint `Names` has its addresses in fewer than two Availability Zones",
    },
    hcl`
      resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
      resource "aws_subnet" "b" { availability_zone = "eu-west-1a" }
      resource "aws_route53_resolver_endpoint" "names" {
        ip_address { subnet_id = «aws_subnet.a.id» }
        ip_address { subnet_id = aws_subnet.b.id }
      }
    `,
    // Two addresses in one subnet.
    yaml`Resources: { Names: { Type: AWS::Route53Resolver::ResolverEndpoint, Properties: { IpAddresses: [{ SubnetId: «subnet-1» }, { SubnetId: subnet-1 }] } } }`,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Second: { Type: "AWS::EC2::Subnet::Id" } }
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          Names: { Type: AWS::Route53Resolver::ResolverEndpoint, Properties: { IpAddresses: [{ SubnetId: !Ref A }, { SubnetId: !Ref Second }] } }
      `,
      because: "parameter `Second` has no default",
    },
    {
      given: hcl`
        variable "second" { type = string }

        resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
        resource "aws_route53_resolver_endpoint" "names" {
          ip_address { subnet_id = aws_subnet.a.id }
          ip_address { subnet_id = var.second }
        }
      `,
      because: "`var.second` has no default",
    },
  ],
});
