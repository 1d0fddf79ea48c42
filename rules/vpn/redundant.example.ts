import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;
