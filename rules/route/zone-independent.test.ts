import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./zone-independent.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Subnet: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        Inside: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        Endpoint: { Type: AWS::EC2::VPCEndpoint, Properties: { VpcEndpointType: GatewayLoadBalancer, SubnetIds: [!Ref Inside] } }
        Table: { Type: AWS::EC2::RouteTable }
        Use: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
        Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, VpcEndpointId: !Ref Endpoint } }
    `,
    hcl`
      resource "aws_subnet" "app" {
        for_each          = toset(["eu-west-1a", "eu-west-1b"])
        availability_zone = each.value
      }
      resource "aws_subnet" "inside" {
        for_each          = toset(["eu-west-1a", "eu-west-1b"])
        availability_zone = each.value
      }
      resource "aws_vpc_endpoint" "firewall" {
        for_each          = aws_subnet.inside
        vpc_endpoint_type = "GatewayLoadBalancer"
        subnet_ids        = [each.value.id]
      }
      resource "aws_route_table" "app" { for_each = aws_subnet.app }
      resource "aws_route_table_association" "app" {
        for_each       = aws_subnet.app
        subnet_id      = each.value.id
        route_table_id = aws_route_table.app[each.key].id
      }
      resource "aws_route" "out" {
        for_each               = aws_subnet.app
        route_table_id         = aws_route_table.app[each.key].id
        destination_cidr_block = "0.0.0.0/0"
        vpc_endpoint_id        = aws_vpc_endpoint.firewall[each.key].id
      }
    `,
  ],
  skips: [
    // The table of an internet gateway has no subnets.
    yaml`
      Resources:
        Table: { Type: AWS::EC2::RouteTable }
        Edge: { Type: AWS::EC2::GatewayRouteTableAssociation, Properties: { GatewayId: igw-1, RouteTableId: !Ref Table } }
        In: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 10.0.0.0/24, VpcEndpointId: vpce-1 } }
    `,
    hcl`
      resource "aws_route_table" "edge" {}
      resource "aws_route_table_association" "edge" {
        gateway_id     = "igw-1"
        route_table_id = aws_route_table.edge.id
      }
      resource "aws_route" "in" {
        route_table_id         = aws_route_table.edge.id
        destination_cidr_block = "10.0.0.0/24"
        vpc_endpoint_id        = "vpce-1"
      }
    `,
    yaml`Resources: { Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: rtb-1, DestinationCidrBlock: 0.0.0.0/0, GatewayId: igw-1 } } }`,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Subnet: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
          Inside: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          Endpoint: { Type: AWS::EC2::VPCEndpoint, Properties: { VpcEndpointType: GatewayLoadBalancer, SubnetIds: [!Ref Inside] } }
          Table: { Type: AWS::EC2::RouteTable }
          Use: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
          Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, VpcEndpointId: «!Ref Endpoint» } }
      `,
      says: "Route `Out` leads subnets through an endpoint of another Availability Zone",
    },
    // The endpoint of a firewall stands in one zone, whichever that is.
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        Firewall: { Type: AWS::NetworkFirewall::Firewall }
        Table: { Type: AWS::EC2::RouteTable }
        UseA: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref A, RouteTableId: !Ref Table } }
        UseB: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref B, RouteTableId: !Ref Table } }
        Out:
          Type: AWS::EC2::Route
          Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, VpcEndpointId: «!Select [1, !Split [":", !Select [0, !GetAtt Firewall.EndpointIds]]]» }
    `,
    hcl`
      resource "aws_subnet" "app" {
        for_each          = toset(["eu-west-1a", "eu-west-1b"])
        availability_zone = each.value
      }
      resource "aws_route_table" "app" {}
      resource "aws_route_table_association" "app" {
        for_each       = aws_subnet.app
        subnet_id      = each.value.id
        route_table_id = aws_route_table.app.id
      }
      resource "aws_route" "out" {
        route_table_id         = aws_route_table.app.id
        destination_cidr_block = "0.0.0.0/0"
        vpc_endpoint_id        = «"vpce-1"»
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          Table: { Type: AWS::EC2::RouteTable }
          Use: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref A, RouteTableId: !Ref Table } }
          Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, VpcEndpointId: «vpce-1» } }
      `,
      because: "in which zone it stands is not known",
    },
    {
      given: hcl`
        resource "aws_subnet" "app" { availability_zone = "eu-west-1a" }
        resource "aws_networkfirewall_firewall" "border" {}
        resource "aws_route_table" "app" {}
        resource "aws_route_table_association" "app" {
          subnet_id      = aws_subnet.app.id
          route_table_id = aws_route_table.app.id
        }
        resource "aws_route" "out" {
          route_table_id         = aws_route_table.app.id
          destination_cidr_block = "0.0.0.0/0"
          vpc_endpoint_id        = tolist(aws_networkfirewall_firewall.border.firewall_status[0].sync_states)[0].attachment[0].endpoint_id
        }
      `,
      because: "in which zone it stands is not known",
    },
  ],
});
