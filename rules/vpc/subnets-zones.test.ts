import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./subnets-zones.ts";

testRule(rule, {
  holds: [
    // Two public and two private subnets.
    yaml`
      Resources:
        Vpc: { Type: AWS::EC2::VPC }
        Gateway: { Type: AWS::EC2::InternetGateway }
        Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
        Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway } }
        PublicA: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: !Select [0, !GetAZs ""] } }
        PublicB: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: !Select [1, !GetAZs ""] } }
        UseA: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref PublicA, RouteTableId: !Ref Table } }
        UseB: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref PublicB, RouteTableId: !Ref Table } }
        PrivateA: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: !Select [0, !GetAZs ""] } }
        PrivateB: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: !Select [1, !GetAZs ""] } }
    `,
    // The zones are members of one parameter; a third subnet is there or not.
    yaml`
      Parameters: { Zones: { Type: "List<AWS::EC2::AvailabilityZone::Name>" }, Number: { Type: String, AllowedValues: ["2", "3"] } }
      Conditions: { Three: !Equals [!Ref Number, "3"] }
      Resources:
        Vpc: { Type: AWS::EC2::VPC }
        A: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: !Select [0, !Ref Zones] } }
        B: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: !Select [1, !Ref Zones] } }
        C: { Type: AWS::EC2::Subnet, Condition: Three, Properties: { VpcId: !Ref Vpc, AvailabilityZone: !Select [2, !Ref Zones] } }
    `,
    // Zones by their ids.
    yaml`
      Resources:
        Vpc: { Type: AWS::EC2::VPC }
        A: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZoneId: euw1-az1 } }
        B: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZoneId: euw1-az2 } }
    `,
    // The private table is handed out; by the routes that are seen both roles span two zones.
    hcl`
      resource "aws_vpc" "net" {}
      resource "aws_subnet" "private" {
        for_each          = toset(["eu-west-1a", "eu-west-1b"])
        vpc_id            = aws_vpc.net.id
        availability_zone = each.value
      }
      resource "aws_route_table" "private" { vpc_id = aws_vpc.net.id }
      resource "aws_route_table_association" "private" {
        for_each       = aws_subnet.private
        subnet_id      = each.value.id
        route_table_id = aws_route_table.private.id
      }
      output "table" { value = aws_route_table.private.id }
    `,
    {
      given: hcl`
        variable "zones" { default = ["eu-west-1a", "eu-west-1b", "eu-west-1c"] }

        resource "aws_vpc" "net" {}
        resource "aws_subnet" "private" {
          count             = length(var.zones)
          vpc_id            = aws_vpc.net.id
          availability_zone = var.zones[count.index]
        }
      `,
      objectives: { zones: 3 },
    },
  ],
  skips: [
    yaml`Resources: { Vpc: { Type: AWS::EC2::VPC } }`,
    hcl`
      resource "aws_vpc" "net" {}
      resource "aws_subnet" "elsewhere" { vpc_id = "vpc-1" }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          «Vpc»: { Type: AWS::EC2::VPC }
          Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
      `,
      says: "VPC `Vpc` has its subnets in fewer than 2 Availability Zones",
    },
    // Two subnets whose zone is literally the same.
    yaml`
      Resources:
        «Vpc»: { Type: AWS::EC2::VPC }
        A: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: eu-west-1a } }
    `,
    {
      given: yaml`
        Resources:
          «Vpc»: { Type: AWS::EC2::VPC }
          Gateway: { Type: AWS::EC2::InternetGateway }
          Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
          Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway } }
          PublicA: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: eu-west-1a } }
          Use: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref PublicA, RouteTableId: !Ref Table } }
          PrivateA: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: eu-west-1a } }
          PrivateB: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: eu-west-1b } }
      `,
      says: "VPC `Vpc` has its public subnets in fewer than 2 Availability Zones",
    },
    {
      given: yaml`
        Resources:
          «Vpc»: { Type: AWS::EC2::VPC }
          A: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: eu-west-1b } }
      `,
      objectives: { zones: 3 },
    },
    hcl`
      «resource "aws_vpc" "net"» {}
      resource "aws_subnet" "private" {
        count             = 2
        vpc_id            = aws_vpc.net.id
        availability_zone = "eu-west-1a"
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { A: { Type: "AWS::EC2::AvailabilityZone::Name" }, B: { Type: "AWS::EC2::AvailabilityZone::Name" } }
        Resources:
          Vpc: { Type: AWS::EC2::VPC }
          First: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: !Ref A } }
          Second: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: !Ref B } }
      `,
      because: "parameter `A` has no default",
    },
    // AWS chooses the zones, which may be one.
    {
      given: yaml`
        Resources:
          Vpc: { Type: AWS::EC2::VPC }
          First: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
          Second: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
      `,
      because: "First.AvailabilityZone is not set",
    },
    {
      given: yaml`
        Parameters: { Network: { Type: "AWS::EC2::VPC::Id" } }
        Resources:
          Vpc: { Type: AWS::EC2::VPC }
          First: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: eu-west-1a } }
          Second: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Network, AvailabilityZone: eu-west-1b } }
      `,
      because: "parameter `Network` has no default",
    },
    // What the module makes of the network is not known.
    {
      given: hcl`
        resource "aws_vpc" "net" {}
        resource "aws_subnet" "only" { vpc_id = aws_vpc.net.id }
        module "subnets" {
          source = "example/subnets/aws"
          vpc_id = aws_vpc.net.id
        }
      `,
      because: "`module.subnets` is given `aws_vpc.net`",
    },
    {
      given: hcl`
        variable "zones" { type = list(string) }

        resource "aws_vpc" "net" {}
        resource "aws_subnet" "private" {
          for_each          = toset(var.zones)
          vpc_id            = aws_vpc.net.id
          availability_zone = each.value
        }
      `,
      because: "`var.zones` has no default",
    },
  ],
});
