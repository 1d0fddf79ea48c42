(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "directconnect-redundant": {
    since: "0.1.0",
    why: `
    A Direct Connect connection is one port at one location. When the device, the line or the location fails, the networks
    are cut off from each other. Several connections at one location, and link aggregation groups, share its fate.
  `,
    remedy: `
    Order a second connection at another location, on a device of its own, or add a Site-to-Site VPN connection that takes over. AWS
    charges each port by the hour; a VPN connection is cheaper, and carries less.
  `,
    example: {
  cloudformation: `
    Resources:
      First:
        Type: AWS::DirectConnect::Connection
        Properties:
          ConnectionName: first
          Bandwidth: 1Gbps
          Location: EqDC2
      Second:
        Type: AWS::DirectConnect::Connection
        Properties:
          ConnectionName: second
          Bandwidth: 1Gbps
          Location: EqDA2
  `,
  terraform: `
    resource "aws_dx_connection" "office" {
      for_each  = toset(["EqDC2", "EqDA2"])
      name      = each.value
      bandwidth = "1Gbps"
      location  = each.value
    }
  `,
},
    noFix: "a second connection has to be ordered at another location, or a VPN to be set up at its other end",
    references: [
    "https://docs.aws.amazon.com/directconnect/latest/UserGuide/resiliency_toolkit.html",
    "https://docs.aws.amazon.com/directconnect/latest/UserGuide/disaster-recovery-resiliency.html",
  ],
    frameworks: { wellArchitected: ["REL02-BP02"], nist80053: ["CP-8", "CP-10", "SI-13(5)"] },
    similar: ["prowler:directconnect_connection_redundancy"],
  },
  "endpoint-zones": {
    since: "0.1.0",
    why: `
    An interface endpoint has a network interface in each of its subnets, and nowhere else. With all of them in one Availability
    Zone, the service behind the endpoint is out of reach from every zone as soon as that one is lost.
  `,
    remedy: `
    Name a subnet in each zone in which the endpoint is used, at least two. Each zone is charged by the hour.
  `,
    example: {
  cloudformation: `
    Resources:
      Endpoint:
        Type: AWS::EC2::VPCEndpoint
        Properties:
          VpcEndpointType: Interface
          ServiceName: !Sub com.amazonaws.\${AWS::Region}.sqs
          SubnetIds: [!Ref SubnetA, !Ref SubnetB]
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [1, !GetAZs ""]
  `,
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "private" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_vpc_endpoint" "queue" {
      vpc_endpoint_type = "Interface"
      service_name      = "com.amazonaws.eu-west-1.sqs"
      subnet_ids        = aws_subnet.private[*].id
    }
  `,
},
    noFix: "which subnets the endpoint can have in other Availability Zones is for the network to say",
    references: [
    "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: ["prowler:vpc_endpoint_multi_az_enabled"],
  },
  "regions-peered": {
    since: "0.1.0",
    why: `
    A peering between regions carries nothing until the other side has accepted it and routes lead to it. A request that
    nobody accepts expires after a week. In a failover what needs the other region then finds no way there.
  `,
    remedy: `
    Accept the peering in the other region, and give the route tables of both sides a route to the other side's addresses.
    Transit gateways need static routes to a peer. Traffic between regions is charged.
  `,
    example: {
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
},
    noFix: "who accepts the peering, and which routes lead through it, is for both networks to say",
    references: [
    "https://docs.aws.amazon.com/vpc/latest/peering/create-vpc-peering-connection.html",
    "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html",
    "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-peering.html",
  ],
    frameworks: { wellArchitected: ["REL02-BP04"], nist80053: ["CP-8", "CP-10"] },
  },
  "tgw-attachment-zones": {
    since: "0.1.0",
    why: `
    A transit gateway reaches a VPC by the subnets of the attachment. What stands in an Availability Zone without one cannot use
    the transit gateway at all, and with a single subnet the VPC is cut off when that zone is lost.
  `,
    remedy: `
    Name one subnet in each zone that the VPC uses, at least two. Further subnets of an attachment cost nothing.
  `,
    example: {
  cloudformation: `
    Resources:
      Attachment:
        Type: AWS::EC2::TransitGatewayVpcAttachment
        Properties:
          TransitGatewayId: !Ref Gateway
          SubnetIds: [!Ref SubnetA, !Ref SubnetB]
      Gateway:
        Type: AWS::EC2::TransitGateway
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [1, !GetAZs ""]
  `,
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "private" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_ec2_transit_gateway" "hub" {}

    resource "aws_ec2_transit_gateway_vpc_attachment" "network" {
      transit_gateway_id = aws_ec2_transit_gateway.hub.id
      subnet_ids         = aws_subnet.private[*].id
    }
  `,
},
    noFix: "which subnets there are in a second zone is for the network to say",
    references: [
    "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html",
    "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-best-design-practices.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  },
  "vpn-redundant": {
    since: "0.1.0",
    why: `
    The two tunnels of a VPN connection survive the loss of an endpoint at AWS. At the other end both lead to one customer
    gateway device: when it fails, or its line does, the networks are cut off from each other.
  `,
    remedy: `
    Add a second VPN connection from the same gateway at AWS to a second device with an address of its own, best with
    routes by BGP, which move the traffic by themselves. Each connection is charged by the hour.
  `,
    example: {
  cloudformation: `
    Resources:
      Gateway:
        Type: AWS::EC2::TransitGateway
      FirstDevice:
        Type: AWS::EC2::CustomerGateway
        Properties:
          Type: ipsec.1
          IpAddress: 192.0.2.1
      SecondDevice:
        Type: AWS::EC2::CustomerGateway
        Properties:
          Type: ipsec.1
          IpAddress: 198.51.100.1
      First:
        Type: AWS::EC2::VPNConnection
        Properties:
          Type: ipsec.1
          TransitGatewayId: !Ref Gateway
          CustomerGatewayId: !Ref FirstDevice
      Second:
        Type: AWS::EC2::VPNConnection
        Properties:
          Type: ipsec.1
          TransitGatewayId: !Ref Gateway
          CustomerGatewayId: !Ref SecondDevice
  `,
  terraform: `
    resource "aws_ec2_transit_gateway" "hub" {}

    resource "aws_customer_gateway" "device" {
      for_each   = toset(["192.0.2.1", "198.51.100.1"])
      type       = "ipsec.1"
      ip_address = each.value
    }

    resource "aws_vpn_connection" "office" {
      for_each            = aws_customer_gateway.device
      type                = "ipsec.1"
      transit_gateway_id  = aws_ec2_transit_gateway.hub.id
      customer_gateway_id = each.value.id
    }
  `,
},
    noFix: "a second device with an address of its own has to be set up first",
    references: [
    "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-redundant-connection.html",
    "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html",
  ],
    frameworks: { wellArchitected: ["REL02-BP02"], nist80053: ["CP-8", "CP-10", "SI-13(5)"] },
  },
};
})
