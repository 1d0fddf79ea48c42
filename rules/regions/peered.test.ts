import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./peered.ts";

testRule(rule, {
  holds: [
    // CloudFormation accepts by itself.
    {
      given: yaml`
        Resources:
          Peering: { Type: AWS::EC2::VPCPeeringConnection, Properties: { VpcId: vpc-1, PeerVpcId: vpc-2, PeerRegion: eu-central-1 } }
          There: { Type: AWS::EC2::Route, Properties: { RouteTableId: rtb-1, DestinationCidrBlock: 10.1.0.0/16, VpcPeeringConnectionId: !Ref Peering } }
      `,
      region: "eu-west-1",
    },
    hcl`
      provider "aws" {
        alias  = "recovery"
        region = "eu-central-1"
      }
      resource "aws_vpc_peering_connection" "regions" {
        vpc_id      = "vpc-1"
        peer_vpc_id = "vpc-2"
        peer_region = "eu-central-1"
      }
      resource "aws_vpc_peering_connection_accepter" "regions" {
        provider                  = aws.recovery
        vpc_peering_connection_id = aws_vpc_peering_connection.regions.id
        auto_accept               = true
      }
      resource "aws_route_table" "home" {
        route {
          cidr_block                = "10.1.0.0/16"
          vpc_peering_connection_id = aws_vpc_peering_connection.regions.id
        }
      }
    `,
    hcl`
      resource "aws_ec2_transit_gateway_peering_attachment" "regions" {
        transit_gateway_id      = "tgw-1"
        peer_transit_gateway_id = "tgw-2"
        peer_region             = "eu-central-1"
      }
      resource "aws_ec2_transit_gateway_peering_attachment_accepter" "regions" {
        transit_gateway_attachment_id = aws_ec2_transit_gateway_peering_attachment.regions.id
      }
      resource "aws_ec2_transit_gateway_route" "there" {
        destination_cidr_block         = "10.1.0.0/16"
        transit_gateway_attachment_id  = aws_ec2_transit_gateway_peering_attachment.regions.id
        transit_gateway_route_table_id = "tgw-rtb-1"
      }
    `,
  ],
  skips: [
    // Both networks stand in one region.
    yaml`Resources: { Peering: { Type: AWS::EC2::VPCPeeringConnection, Properties: { VpcId: vpc-1, PeerVpcId: vpc-2 } } }`,
    { given: yaml`Resources: { Peering: { Type: AWS::EC2::VPCPeeringConnection, Properties: { VpcId: vpc-1, PeerVpcId: vpc-2, PeerRegion: eu-west-1 } } }`, region: "eu-west-1" },
    hcl`
      resource "aws_vpc_peering_connection" "near" {
        vpc_id      = "vpc-1"
        peer_vpc_id = "vpc-2"
        auto_accept = true
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Peering»: { Type: AWS::EC2::VPCPeeringConnection, Properties: { VpcId: vpc-1, PeerVpcId: vpc-2, PeerRegion: eu-central-1 } } }`,
      region: "eu-west-1",
      says: "VPC peering connection `Peering` has no route that leads through it",
    },
    // Of two regions the other side has to accept by itself: \`auto_accept\` works within one.
    hcl`
      «resource "aws_vpc_peering_connection" "regions"» {
        vpc_id      = "vpc-1"
        peer_vpc_id = "vpc-2"
        peer_region = "eu-central-1"
        auto_accept = true
      }
      resource "aws_route" "there" {
        route_table_id            = "rtb-1"
        destination_cidr_block    = "10.1.0.0/16"
        vpc_peering_connection_id = aws_vpc_peering_connection.regions.id
      }
    `,
    // The accepter leaves it to somebody.
    hcl`
      resource "aws_vpc_peering_connection" "regions" {
        vpc_id      = "vpc-1"
        peer_vpc_id = "vpc-2"
        peer_region = "eu-central-1"
      }
      resource "aws_vpc_peering_connection_accepter" "regions" {
        vpc_peering_connection_id = aws_vpc_peering_connection.regions.id
        auto_accept               = «false»
      }
      resource "aws_route" "there" {
        route_table_id            = "rtb-1"
        destination_cidr_block    = "10.1.0.0/16"
        vpc_peering_connection_id = aws_vpc_peering_connection.regions.id
      }
    `,
    {
      given: hcl`
        «resource "aws_ec2_transit_gateway_peering_attachment" "regions"» {
          transit_gateway_id      = "tgw-1"
          peer_transit_gateway_id = "tgw-2"
          peer_region             = "eu-central-1"
        }
        resource "aws_ec2_transit_gateway_peering_attachment_accepter" "regions" {
          transit_gateway_attachment_id = aws_ec2_transit_gateway_peering_attachment.regions.id
        }
      `,
      says: "Transit gateway peering attachment `aws_ec2_transit_gateway_peering_attachment.regions` has no route that leads through it",
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Peering: { Type: AWS::EC2::TransitGatewayPeeringAttachment, Properties: { TransitGatewayId: tgw-1, PeerTransitGatewayId: tgw-2, PeerRegion: eu-central-1 } }
          There: { Type: AWS::EC2::TransitGatewayRoute, Properties: { TransitGatewayAttachmentId: !Ref Peering, TransitGatewayRouteTableId: tgw-rtb-1 } }
      `,
      because: "somebody has to accept `Peering` by hand",
    },
    {
      given: yaml`
        Resources: { Peering: { Type: AWS::EC2::VPCPeeringConnection, Properties: { VpcId: vpc-1, PeerVpcId: vpc-2, PeerRegion: eu-central-1 } } }
        Outputs: { Peering: { Value: !Ref Peering } }
      `,
      because: "`Peering` is handed out, so that it may be given a route elsewhere",
    },
    {
      given: hcl`
        resource "aws_vpc_peering_connection" "regions" {
          vpc_id      = "vpc-1"
          peer_vpc_id = "vpc-2"
          peer_region = "eu-central-1"
        }
        module "routes" {
          source  = "example/routes/aws"
          peering = aws_vpc_peering_connection.regions.id
        }
      `,
      because: "`module.routes` is given `aws_vpc_peering_connection.regions`",
    },
  ],
});
