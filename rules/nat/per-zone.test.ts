import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./per-zone.ts";

testRule(rule, {
  holds: [
    // A gateway and a table for each zone.
    yaml`
      Resources:
        PublicA: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
        PrivateA: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
        PublicB: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs ""] } }
        PrivateB: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs ""] } }
        NatA: { Type: AWS::EC2::NatGateway, Properties: { SubnetId: !Ref PublicA } }
        NatB: { Type: AWS::EC2::NatGateway, Properties: { SubnetId: !Ref PublicB } }
        TableA: { Type: AWS::EC2::RouteTable }
        TableB: { Type: AWS::EC2::RouteTable }
        OutA: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref TableA, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref NatA } }
        OutB: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref TableB, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref NatB } }
        UseA: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref PrivateA, RouteTableId: !Ref TableA } }
        UseB: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref PrivateB, RouteTableId: !Ref TableB } }
    `,
    // The zone is the same parameter for both subnets; with the condition off there is neither gateway nor route.
    yaml`
      Parameters: { Zone: { Type: "AWS::EC2::AvailabilityZone::Name" }, CreateNat: { Type: String, AllowedValues: ["true", "false"] } }
      Conditions: { HasNat: !Equals [!Ref CreateNat, "true"] }
      Resources:
        Public: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Ref Zone } }
        Private: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Ref Zone } }
        Nat: { Type: AWS::EC2::NatGateway, Condition: HasNat, Properties: { SubnetId: !Ref Public } }
        Table: { Type: AWS::EC2::RouteTable }
        Out: { Type: AWS::EC2::Route, Condition: HasNat, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat } }
        Use: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Private, RouteTableId: !Ref Table } }
    `,
    // One regional gateway for two zones.
    yaml`
      Resources:
        PrivateA: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        PrivateB: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        Nat: { Type: AWS::EC2::NatGateway, Properties: { VpcId: vpc-1, AvailabilityMode: regional } }
        Table: { Type: AWS::EC2::RouteTable }
        Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat } }
        UseA: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref PrivateA, RouteTableId: !Ref Table } }
        UseB: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref PrivateB, RouteTableId: !Ref Table } }
    `,
    hcl`
      data "aws_availability_zones" "here" {}

      resource "aws_subnet" "public" {
        count             = 3
        availability_zone = data.aws_availability_zones.here.names[count.index]
      }
      resource "aws_subnet" "private" {
        count             = 3
        availability_zone = data.aws_availability_zones.here.names[count.index]
      }
      resource "aws_nat_gateway" "out" {
        count     = 3
        subnet_id = aws_subnet.public[count.index].id
      }
      resource "aws_route_table" "private" {
        count = 3
        route {
          cidr_block     = "0.0.0.0/0"
          nat_gateway_id = aws_nat_gateway.out[count.index].id
        }
      }
      resource "aws_route_table_association" "private" {
        count          = 3
        subnet_id      = aws_subnet.private[count.index].id
        route_table_id = aws_route_table.private[count.index].id
      }
    `,
    // A subnet without a table of its own uses the main one.
    hcl`
      resource "aws_vpc" "net" {}
      resource "aws_subnet" "public" {
        vpc_id            = aws_vpc.net.id
        availability_zone = "eu-west-1a"
      }
      resource "aws_route_table" "public" { vpc_id = aws_vpc.net.id }
      resource "aws_route_table_association" "public" {
        subnet_id      = aws_subnet.public.id
        route_table_id = aws_route_table.public.id
      }
      resource "aws_subnet" "private" {
        vpc_id            = aws_vpc.net.id
        availability_zone = "eu-west-1a"
      }
      resource "aws_nat_gateway" "out" { subnet_id = aws_subnet.public.id }
      resource "aws_route" "out" {
        route_table_id         = aws_vpc.net.main_route_table_id
        destination_cidr_block = "0.0.0.0/0"
        nat_gateway_id         = aws_nat_gateway.out.id
      }
    `,
  ],
  skips: [
    // Nothing is led to it.
    yaml`Resources: { Nat: { Type: AWS::EC2::NatGateway, Properties: { SubnetId: subnet-1 } } }`,
    // The way out is a transit gateway, IPv6 only, or the internet gateway.
    yaml`
      Resources:
        ByTransit: { Type: AWS::EC2::Route, Properties: { RouteTableId: rtb-1, DestinationCidrBlock: 0.0.0.0/0, TransitGatewayId: tgw-1 } }
        By6: { Type: AWS::EC2::Route, Properties: { RouteTableId: rtb-1, DestinationIpv6CidrBlock: "::/0", EgressOnlyInternetGatewayId: eigw-1 } }
        ByInternet: { Type: AWS::EC2::Route, Properties: { RouteTableId: rtb-2, DestinationCidrBlock: 0.0.0.0/0, GatewayId: igw-1 } }
    `,
    // A part of the traffic only, and an argument that is left empty.
    hcl`
      resource "aws_instance" "vpn" {}
      resource "aws_route" "office" {
        route_table_id         = "rtb-1"
        destination_cidr_block = "10.0.0.0/24"
        network_interface_id   = aws_instance.vpn.primary_network_interface_id
      }
      resource "aws_route" "out" {
        route_table_id         = "rtb-1"
        destination_cidr_block = "0.0.0.0/0"
        gateway_id             = "igw-1"
        instance_id            = ""
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Public: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
          PrivateA: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
          PrivateB: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs ""] } }
          «Nat»: { Type: AWS::EC2::NatGateway, Properties: { SubnetId: !Ref Public } }
          TableA: { Type: AWS::EC2::RouteTable }
          TableB: { Type: AWS::EC2::RouteTable }
          OutA: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref TableA, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat } }
          OutB: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref TableB, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat } }
          UseA: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref PrivateA, RouteTableId: !Ref TableA } }
          UseB: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref PrivateB, RouteTableId: !Ref TableB } }
      `,
      says: "NAT gateway `Nat` serves subnets of other Availability Zones than its own",
    },
    // Of the gateway's own zone nothing is known: it cannot be that of both subnets.
    yaml`
      Parameters: { Public: { Type: "AWS::EC2::Subnet::Id" } }
      Resources:
        PrivateA: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        PrivateB: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        «Nat»: { Type: AWS::EC2::NatGateway, Properties: { SubnetId: !Ref Public } }
        Table: { Type: AWS::EC2::RouteTable }
        Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat } }
        UseA: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref PrivateA, RouteTableId: !Ref Table } }
        UseB: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref PrivateB, RouteTableId: !Ref Table } }
    `,
    // A regional gateway that is given addresses in one zone only.
    yaml`
      Resources:
        Private: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        «Nat»:
          Type: AWS::EC2::NatGateway
          Properties: { VpcId: vpc-1, AvailabilityMode: regional, AvailabilityZoneAddresses: [{ AvailabilityZone: eu-west-1a, AllocationIds: [eipalloc-1] }] }
        Table: { Type: AWS::EC2::RouteTable }
        Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat } }
        Use: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Private, RouteTableId: !Ref Table } }
    `,
    {
      given: yaml`
        Resources:
          Machine: { Type: AWS::EC2::Instance }
          Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: rtb-1, DestinationCidrBlock: 0.0.0.0/0, InstanceId: «!Ref Machine» } }
      `,
      says: "Route `Out` leads all traffic through a single machine",
    },
    // One gateway for the private subnets of three zones.
    hcl`
      data "aws_availability_zones" "here" {}

      resource "aws_subnet" "public" {
        availability_zone = data.aws_availability_zones.here.names[0]
      }
      resource "aws_subnet" "private" {
        count             = 3
        availability_zone = data.aws_availability_zones.here.names[count.index]
      }
      «resource "aws_nat_gateway" "out"» { subnet_id = aws_subnet.public.id }
      resource "aws_route_table" "private" {
        route {
          cidr_block     = "0.0.0.0/0"
          nat_gateway_id = aws_nat_gateway.out.id
        }
      }
      resource "aws_route_table_association" "private" {
        count          = 3
        subnet_id      = aws_subnet.private[count.index].id
        route_table_id = aws_route_table.private.id
      }
    `,
    hcl`
      resource "aws_instance" "nat" {}
      resource "aws_route" "out" {
        route_table_id         = "rtb-1"
        destination_cidr_block = "0.0.0.0/0"
        network_interface_id   = «aws_instance.nat.primary_network_interface_id»
      }
    `,
    // An interface stands in one zone.
    hcl`
      resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
      resource "aws_subnet" "b" { availability_zone = "eu-west-1b" }
      resource "aws_network_interface" "nat" { subnet_id = aws_subnet.a.id }
      resource "aws_route_table" "private" {}
      resource "aws_route" "out" {
        route_table_id         = aws_route_table.private.id
        destination_cidr_block = "0.0.0.0/0"
        network_interface_id   = «aws_network_interface.nat.id»
      }
      resource "aws_route_table_association" "b" {
        subnet_id      = aws_subnet.b.id
        route_table_id = aws_route_table.private.id
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Single: { Type: String } }
        Conditions: { IsSingle: !Equals [!Ref Single, "true"] }
        Resources:
          PublicA: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          PrivateB: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
          PrivateA: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          NatA: { Type: AWS::EC2::NatGateway, Properties: { SubnetId: !Ref PublicA } }
          TableA: { Type: AWS::EC2::RouteTable }
          TableB: { Type: AWS::EC2::RouteTable }
          OutA: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref TableA, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref NatA } }
          OutB: { Type: AWS::EC2::Route, Condition: IsSingle, Properties: { RouteTableId: !Ref TableB, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref NatA } }
          UseA: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref PrivateA, RouteTableId: !Ref TableA } }
          UseB: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref PrivateB, RouteTableId: !Ref TableB } }
      `,
      because: "serves subnets of other Availability Zones than its own when `Single` is true",
    },
    {
      given: yaml`
        Parameters: { A: { Type: "AWS::EC2::AvailabilityZone::Name" }, B: { Type: "AWS::EC2::AvailabilityZone::Name" } }
        Resources:
          Public: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Ref A } }
          Private: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Ref B } }
          Nat: { Type: AWS::EC2::NatGateway, Properties: { SubnetId: !Ref Public } }
          Table: { Type: AWS::EC2::RouteTable }
          Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat } }
          Use: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Private, RouteTableId: !Ref Table } }
      `,
      because: "parameter `A` has no default",
    },
    {
      given: yaml`
        Resources:
          Public: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          Nat: { Type: AWS::EC2::NatGateway, Properties: { SubnetId: !Ref Public } }
          Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !ImportValue Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat } }
      `,
      because: "which subnets use it is not known",
    },
    {
      given: yaml`
        Parameters: { Interface: { Type: String } }
        Resources: { Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: rtb-1, DestinationCidrBlock: 0.0.0.0/0, NetworkInterfaceId: !Ref Interface } } }
      `,
      because: "whether anything replaces it, is not known",
    },
    {
      given: hcl`
        variable "size" { type = number }
        variable "zones" { type = list(string) }

        resource "aws_subnet" "public" { availability_zone = var.zones[0] }
        resource "aws_subnet" "private" {
          count             = var.size
          availability_zone = var.zones[count.index]
        }
        resource "aws_nat_gateway" "out" { subnet_id = aws_subnet.public.id }
        resource "aws_route_table" "private" {
          route {
            cidr_block     = "0.0.0.0/0"
            nat_gateway_id = aws_nat_gateway.out.id
          }
        }
        resource "aws_route_table_association" "private" {
          count          = var.size
          subnet_id      = aws_subnet.private[count.index].id
          route_table_id = aws_route_table.private.id
        }
      `,
      because: "`var.zones` has no default",
    },
  ],
});
