import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./public-subnets.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Vpc: { Type: AWS::EC2::VPC }
        Gateway: { Type: AWS::EC2::InternetGateway }
        Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
        Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
        Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway } }
        Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
        Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Scheme: internet-facing, Subnets: [!Ref Subnet] } }
    `,
    hcl`
      resource "aws_vpc" "net" {}
      resource "aws_internet_gateway" "out" { vpc_id = aws_vpc.net.id }
      resource "aws_subnet" "public" {
        count  = 2
        vpc_id = aws_vpc.net.id
      }
      resource "aws_route_table" "public" { vpc_id = aws_vpc.net.id }
      resource "aws_route" "out" {
        route_table_id         = aws_route_table.public.id
        destination_cidr_block = "0.0.0.0/0"
        gateway_id             = aws_internet_gateway.out.id
      }
      resource "aws_route_table_association" "public" {
        count          = 2
        subnet_id      = aws_subnet.public[count.index].id
        route_table_id = aws_route_table.public.id
      }
      resource "aws_lb" "web" { subnets = aws_subnet.public[*].id }
    `,
    // The route is written in its table.
    hcl`
      resource "aws_vpc" "net" {}
      resource "aws_internet_gateway" "out" { vpc_id = aws_vpc.net.id }
      resource "aws_subnet" "public" { vpc_id = aws_vpc.net.id }
      resource "aws_route_table" "public" {
        vpc_id = aws_vpc.net.id
        route {
          cidr_block = "0.0.0.0/0"
          gateway_id = aws_internet_gateway.out.id
        }
      }
      resource "aws_route_table_association" "public" {
        subnet_id      = aws_subnet.public.id
        route_table_id = aws_route_table.public.id
      }
      resource "aws_elb" "web" { subnets = [aws_subnet.public.id] }
    `,
    // The network's main table leads out: taken over, given a route, or replaced.
    hcl`
      resource "aws_vpc" "net" {}
      resource "aws_internet_gateway" "out" { vpc_id = aws_vpc.net.id }
      resource "aws_default_route_table" "main" {
        default_route_table_id = aws_vpc.net.default_route_table_id
        route {
          cidr_block = "0.0.0.0/0"
          gateway_id = aws_internet_gateway.out.id
        }
      }
      resource "aws_subnet" "public" { vpc_id = aws_vpc.net.id }
      resource "aws_lb" "web" { subnets = [aws_subnet.public.id] }
    `,
    hcl`
      resource "aws_vpc" "net" {}
      resource "aws_internet_gateway" "out" { vpc_id = aws_vpc.net.id }
      resource "aws_route" "out" {
        route_table_id         = aws_vpc.net.main_route_table_id
        destination_cidr_block = "0.0.0.0/0"
        gateway_id             = aws_internet_gateway.out.id
      }
      resource "aws_subnet" "public" { vpc_id = aws_vpc.net.id }
      resource "aws_lb" "web" { subnets = [aws_subnet.public.id] }
    `,
    hcl`
      resource "aws_vpc" "net" {}
      resource "aws_internet_gateway" "out" { vpc_id = aws_vpc.net.id }
      resource "aws_route_table" "public" {
        vpc_id = aws_vpc.net.id
        route = [{ cidr_block = "0.0.0.0/0", gateway_id = aws_internet_gateway.out.id }]
      }
      resource "aws_main_route_table_association" "public" {
        vpc_id         = aws_vpc.net.id
        route_table_id = aws_route_table.public.id
      }
      resource "aws_subnet" "public" { vpc_id = aws_vpc.net.id }
      resource "aws_lb" "web" { subnets = [aws_subnet.public.id] }
    `,
  ],
  skips: [
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Scheme: internal, Subnets: [subnet-0a] } } }`,
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: gateway, Subnets: [subnet-0a] } } }`,
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancing::LoadBalancer, Properties: { AvailabilityZones: !GetAZs "" } } }`,
    hcl`
      resource "aws_lb" "web" {
        internal = true
        subnets  = ["subnet-0a"]
      }
    `,
    hcl`
      resource "aws_elb" "web" {
        internal = true
        subnets  = ["subnet-0a"]
      }
    `,
  ],
  fails: [
    // The one route for all traffic leads to a NAT gateway, wherever the table is used besides.
    yaml`
      Resources:
        Vpc: { Type: AWS::EC2::VPC }
        Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
        Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
        Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-1 } }
        Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
        Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [«!Ref Subnet»] } }
      Outputs: { Table: { Value: !Ref Table } }
    `,
    {
      given: yaml`
        Resources:
          Vpc: { Type: AWS::EC2::VPC }
          Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
          Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
          Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat } }
          Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Subnets: [«!Ref Subnet»] } }
      `,
      says: "Load balancer `Lb` faces the internet from a subnet that has no way there",
    },
    yaml`
      Resources:
        Vpc: { Type: AWS::EC2::VPC }
        Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
        Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
        Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat } }
        Office: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 10.0.0.0/8, TransitGatewayId: tgw-1 } }
        Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
        Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [«!Ref Subnet»] } }
    `,
    yaml`
      Resources:
        Vpc: { Type: AWS::EC2::VPC }
        Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
        Lb: { Type: AWS::ElasticLoadBalancing::LoadBalancer, Properties: { Subnets: [«!Ref Subnet»] } }
    `,
    {
      given: hcl`
        resource "aws_vpc" "net" {}
        resource "aws_nat_gateway" "nat" {}
        resource "aws_subnet" "private" { vpc_id = aws_vpc.net.id }
        resource "aws_route_table" "private" {
          vpc_id = aws_vpc.net.id
          route {
            cidr_block     = "0.0.0.0/0"
            nat_gateway_id = aws_nat_gateway.nat.id
          }
        }
        resource "aws_route_table_association" "private" {
          subnet_id      = aws_subnet.private.id
          route_table_id = aws_route_table.private.id
        }
        resource "aws_lb" "web" {
          internal = false
          subnets  = [«aws_subnet.private.id»]
        }
      `,
      says: "Load balancer `aws_lb.web` faces the internet from a subnet that has no way there",
    },
    hcl`
      resource "aws_vpc" "net" {}
      resource "aws_subnet" "private" { vpc_id = aws_vpc.net.id }
      resource "aws_elb" "web" { subnets = [«aws_subnet.private.id»] }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Vpc: { Type: AWS::EC2::VPC }
          Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
          Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
          Inspected: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, VpcEndpointId: vpce-1 } }
          Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { SubnetMappings: [{ SubnetId: !Ref Subnet }] } }
      `,
      because: "what the route leads through may be a firewall or a NAT",
    },
    {
      given: yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Subnets: [«subnet-0a»] } } }`,
      because: "`subnet-0a` is not defined in these files",
    },
    {
      given: yaml`
        Parameters: { Vpc: { Type: AWS::EC2::VPC::Id } }
        Resources:
          Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: «!Ref Vpc» } }
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [!Ref Subnet] } }
      `,
      because: "parameter `Vpc` has no default",
    },
    {
      given: yaml`
        Resources:
          Vpc: { Type: AWS::EC2::VPC }
          Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [!Ref Subnet] } }
        Outputs: { Subnet: { Value: !Ref Subnet } }
      `,
      because: "`Subnet` is handed out, so that it may be given a route table elsewhere",
    },
    {
      given: yaml`
        Resources:
          Vpc: { Type: AWS::EC2::VPC }
          Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
          Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
          Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [!Ref Subnet] } }
        Outputs: { Table: { Value: !Ref Table } }
      `,
      because: "`Table` is handed out, so that it may be given a route elsewhere",
    },
    {
      given: yaml`
        Resources:
          Vpc: { Type: AWS::EC2::VPC }
          Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
          Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
          Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
          Inspection: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: routes.yaml, Parameters: { Table: !Ref Table } } }
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [!Ref Subnet] } }
      `,
      because: "`Inspection` is given `Table`, and may give it a route",
    },
    {
      given: yaml`
        Resources:
          Vpc: { Type: AWS::EC2::VPC }
          Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
          Routes: { Type: Custom::Routes, Properties: { ServiceToken: arn:aws:lambda:eu-west-1:111122223333:function:routes, Subnet: !Ref Subnet } }
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [!Ref Subnet] } }
      `,
      because: "`Routes` is given `Subnet`, and may give it a route table",
    },
    {
      given: yaml`
        Parameters: { Gateway: { Type: String } }
        Resources:
          Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: vpc-1 } }
          Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: vpc-1 } }
          Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: «!Ref Gateway» } }
          Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [!Ref Subnet] } }
      `,
      because: "parameter `Gateway` has no default",
    },
    {
      given: hcl`
        variable "subnets" { type = list(string) }
        resource "aws_lb" "web" { subnets = «var.subnets» }
      `,
      because: "`var.subnets` has no default",
    },
    {
      given: hcl`
        resource "aws_default_subnet" "a" { availability_zone = "eu-west-1a" }
        resource "aws_lb" "web" { subnets = [aws_default_subnet.a.id] }
      `,
      because: "it is in the region's default network, whose main route table leads out unless somebody has changed it",
    },
    {
      given: hcl`
        variable "internal" { type = bool }
        resource "aws_vpc" "net" {}
        resource "aws_subnet" "private" { vpc_id = aws_vpc.net.id }
        resource "aws_lb" "web" {
          internal = var.internal
          subnets  = [aws_subnet.private.id]
        }
      `,
      because: "faces the internet from a subnet that has no way there when `var.internal` is false",
    },
  ],
});
