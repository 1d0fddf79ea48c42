import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Balancer:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
        Properties:
          Type: network
          Scheme: internet-facing
          Subnets: [!Ref Subnet]
      Subnet:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
      Association:
        Type: AWS::EC2::SubnetRouteTableAssociation
        Properties:
          SubnetId: !Ref Subnet
          RouteTableId: !Ref Table
      Table:
        Type: AWS::EC2::RouteTable
        Properties:
          VpcId: !Ref Vpc
      Out:
        Type: AWS::EC2::Route
        Properties:
          RouteTableId: !Ref Table
          DestinationCidrBlock: 0.0.0.0/0
          GatewayId: !Ref Gateway
      Gateway:
        Type: AWS::EC2::InternetGateway
      Vpc:
        Type: AWS::EC2::VPC
  `,
  terraform: `
    resource "aws_vpc" "network" {}

    resource "aws_internet_gateway" "out" {
      vpc_id = aws_vpc.network.id
    }

    resource "aws_route_table" "public" {
      vpc_id = aws_vpc.network.id
      route {
        cidr_block = "0.0.0.0/0"
        gateway_id = aws_internet_gateway.out.id
      }
    }

    resource "aws_subnet" "public" {
      vpc_id = aws_vpc.network.id
    }

    resource "aws_route_table_association" "public" {
      subnet_id      = aws_subnet.public.id
      route_table_id = aws_route_table.public.id
    }

    resource "aws_lb" "balancer" {
      load_balancer_type = "network"
      subnets            = [aws_subnet.public.id]
    }
  `,
} satisfies RemedyExample;
