import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Nat:
        Type: AWS::EC2::NatGateway
        Properties:
          VpcId: !Ref Vpc
          AvailabilityMode: regional
      Table:
        Type: AWS::EC2::RouteTable
        Properties:
          VpcId: !Ref Vpc
      Out:
        Type: AWS::EC2::Route
        Properties:
          RouteTableId: !Ref Table
          DestinationCidrBlock: 0.0.0.0/0
          NatGatewayId: !Ref Nat
      Vpc:
        Type: AWS::EC2::VPC
        Properties:
          CidrBlock: 10.0.0.0/16
  `,
  terraform: `
    resource "aws_vpc" "network" {
      cidr_block = "10.0.0.0/16"
    }

    resource "aws_nat_gateway" "out" {
      vpc_id            = aws_vpc.network.id
      availability_mode = "regional"
    }

    resource "aws_route_table" "private" {
      vpc_id = aws_vpc.network.id
      route {
        cidr_block     = "0.0.0.0/0"
        nat_gateway_id = aws_nat_gateway.out.id
      }
    }
  `,
} satisfies RemedyExample;
