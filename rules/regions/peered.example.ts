import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Peering:
        Type: AWS::EC2::VPCPeeringConnection
        Properties:
          VpcId: !Ref Vpc
          PeerVpcId: vpc-0123456789abcdef0
          PeerRegion: eu-central-1
      Route:
        Type: AWS::EC2::Route
        Properties:
          RouteTableId: !Ref Table
          DestinationCidrBlock: 10.1.0.0/16
          VpcPeeringConnectionId: !Ref Peering
      Table:
        Type: AWS::EC2::RouteTable
        Properties:
          VpcId: !Ref Vpc
      Vpc:
        Type: AWS::EC2::VPC
        Properties:
          CidrBlock: 10.0.0.0/16
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_vpc_peering_connection" "recovery" {
      vpc_id      = "vpc-0123456789abcdef0"
      peer_vpc_id = "vpc-0fedcba9876543210"
      peer_region = "eu-central-1"
    }

    resource "aws_vpc_peering_connection_accepter" "recovery" {
      provider                  = aws.recovery
      vpc_peering_connection_id = aws_vpc_peering_connection.recovery.id
      auto_accept               = true
    }

    resource "aws_route" "there" {
      route_table_id            = "rtb-0123456789abcdef0"
      destination_cidr_block    = "10.1.0.0/16"
      vpc_peering_connection_id = aws_vpc_peering_connection.recovery.id
    }
  `,
} satisfies RemedyExample;
