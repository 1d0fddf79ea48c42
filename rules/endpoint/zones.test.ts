import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./zones.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs ""] } }
        Endpoint: { Type: AWS::EC2::VPCEndpoint, Properties: { VpcEndpointType: Interface, SubnetIds: [!Ref A, !Ref B] } }
    `,
    hcl`
      resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
      resource "aws_subnet" "b" { availability_zone = "eu-west-1b" }
      resource "aws_vpc_endpoint" "queue" {
        vpc_endpoint_type = "Interface"
        subnet_ids        = [aws_subnet.a.id, aws_subnet.b.id]
      }
    `,
    // The second subnet is added by a resource of its own.
    hcl`
      resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
      resource "aws_subnet" "b" { availability_zone = "eu-west-1b" }
      resource "aws_vpc_endpoint" "queue" {
        vpc_endpoint_type = "Interface"
        subnet_ids        = [aws_subnet.a.id]
      }
      resource "aws_vpc_endpoint_subnet_association" "b" {
        vpc_endpoint_id = aws_vpc_endpoint.queue.id
        subnet_id       = aws_subnet.b.id
      }
    `,
    // The subnets are named with the address that the endpoint has in each.
    hcl`
      resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
      resource "aws_subnet" "b" { availability_zone = "eu-west-1b" }
      resource "aws_vpc_endpoint" "queue" {
        vpc_endpoint_type = "Interface"
        subnet_configuration {
          ipv4      = "10.0.0.10"
          subnet_id = aws_subnet.a.id
        }
        subnet_configuration {
          ipv4      = "10.0.1.10"
          subnet_id = aws_subnet.b.id
        }
      }
    `,
  ],
  skips: [
    // A gateway endpoint is the default, and stands in no zone.
    yaml`Resources: { Endpoint: { Type: AWS::EC2::VPCEndpoint, Properties: { ServiceName: com.amazonaws.eu-west-1.s3 } } }`,
    yaml`Resources: { Endpoint: { Type: AWS::EC2::VPCEndpoint, Properties: { VpcEndpointType: GatewayLoadBalancer, SubnetIds: [subnet-1] } } }`,
    hcl`
      resource "aws_vpc_endpoint" "bucket" {
        service_name = "com.amazonaws.eu-west-1.s3"
      }
    `,
    // Its network has no second zone, and is told so itself.
    yaml`
      Resources:
        Vpc: { Type: AWS::EC2::VPC }
        A: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: eu-west-1a } }
        Endpoint: { Type: AWS::EC2::VPCEndpoint, Properties: { VpcEndpointType: Interface, VpcId: !Ref Vpc, SubnetIds: [!Ref A] } }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Endpoint: { Type: AWS::EC2::VPCEndpoint, Properties: { VpcEndpointType: Interface, SubnetIds: [«subnet-1»] } } }`,
      says: "VPC endpoint `Endpoint` has network interfaces in fewer than two Availability Zones",
    },
    // Two subnets of one zone.
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        Endpoint: { Type: AWS::EC2::VPCEndpoint, Properties: { VpcEndpointType: Interface, SubnetIds: [«!Ref A», !Ref B] } }
    `,
    yaml`Resources: { «Endpoint»: { Type: AWS::EC2::VPCEndpoint, Properties: { VpcEndpointType: Interface } } }`,
    hcl`
      resource "aws_vpc_endpoint" "queue" {
        vpc_endpoint_type = "Interface"
        subnet_ids        = [«"subnet-1"»]
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" } }
        Resources: { Endpoint: { Type: AWS::EC2::VPCEndpoint, Properties: { VpcEndpointType: Interface, SubnetIds: «!Ref Subnets» } } }
      `,
      because: "parameter `Subnets` has no default",
    },
    {
      given: yaml`Resources: { Endpoint: { Type: AWS::EC2::VPCEndpoint, Properties: { VpcEndpointType: Interface, SubnetIds: [«subnet-1», subnet-2] } } }`,
      because: "`subnet-1` is not defined in these files",
    },
    {
      given: hcl`
        module "network" { source = "terraform-aws-modules/vpc/aws" }
        resource "aws_vpc_endpoint" "queue" {
          vpc_endpoint_type = "Interface"
          subnet_ids        = module.network.private_subnets
        }
      `,
      because: "module `network` (terraform-aws-modules/vpc/aws) is not on disk",
    },
  ],
});
