import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Subnet:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      EndpointSubnet:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      Endpoint:
        Type: AWS::EC2::VPCEndpoint
        Properties:
          VpcEndpointType: GatewayLoadBalancer
          SubnetIds: [!Ref EndpointSubnet]
      Table:
        Type: AWS::EC2::RouteTable
      Association:
        Type: AWS::EC2::SubnetRouteTableAssociation
        Properties:
          SubnetId: !Ref Subnet
          RouteTableId: !Ref Table
      Out:
        Type: AWS::EC2::Route
        Properties:
          RouteTableId: !Ref Table
          DestinationCidrBlock: 0.0.0.0/0
          VpcEndpointId: !Ref Endpoint
  `,
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "inspected" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_subnet" "endpoint" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_vpc_endpoint" "firewall" {
      count             = 2
      vpc_endpoint_type = "GatewayLoadBalancer"
      subnet_ids        = [aws_subnet.endpoint[count.index].id]
    }

    resource "aws_route_table" "inspected" {
      count = 2
      route {
        cidr_block      = "0.0.0.0/0"
        vpc_endpoint_id = aws_vpc_endpoint.firewall[count.index].id
      }
    }

    resource "aws_route_table_association" "inspected" {
      count          = 2
      subnet_id      = aws_subnet.inspected[count.index].id
      route_table_id = aws_route_table.inspected[count.index].id
    }
  `,
} satisfies RemedyExample;
