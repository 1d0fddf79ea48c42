import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./redundant.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        DeviceA: { Type: AWS::EC2::CustomerGateway, Properties: { IpAddress: 192.0.2.1 } }
        DeviceB: { Type: AWS::EC2::CustomerGateway, Properties: { IpAddress: 198.51.100.1 } }
        A: { Type: AWS::EC2::VPNConnection, Properties: { VpnGatewayId: vgw-1, CustomerGatewayId: !Ref DeviceA } }
        B: { Type: AWS::EC2::VPNConnection, Properties: { VpnGatewayId: vgw-1, CustomerGatewayId: !Ref DeviceB } }
    `,
    // Static routes are moved, too, by the state of the tunnels.
    hcl`
      resource "aws_customer_gateway" "device" {
        count      = 2
        ip_address = "192.0.2.\${count.index}"
      }
      resource "aws_vpn_connection" "office" {
        count               = 2
        transit_gateway_id  = "tgw-1"
        customer_gateway_id = aws_customer_gateway.device[count.index].id
        static_routes_only  = true
      }
    `,
    // The backup of a Direct Connect connection.
    hcl`
      resource "aws_dx_connection" "office" { location = "EqDC2" }
      resource "aws_vpn_connection" "backup" {
        vpn_gateway_id      = "vgw-1"
        customer_gateway_id = "cgw-1"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Vpn»: { Type: AWS::EC2::VPNConnection, Properties: { VpnGatewayId: vgw-1, CustomerGatewayId: cgw-1 } } }`,
      says: "VPN connection `Vpn` ends at one customer gateway, and no other connection ends elsewhere",
    },
    // Two connections that end at one device.
    yaml`
      Resources:
        Device: { Type: AWS::EC2::CustomerGateway, Properties: { IpAddress: 192.0.2.1 } }
        «A»: { Type: AWS::EC2::VPNConnection, Properties: { VpnGatewayId: vgw-1, CustomerGatewayId: !Ref Device } }
        «B»: { Type: AWS::EC2::VPNConnection, Properties: { VpnGatewayId: vgw-1, CustomerGatewayId: !Ref Device } }
    `,
    // Two connections of different gateways.
    yaml`
      Resources:
        «A»: { Type: AWS::EC2::VPNConnection, Properties: { VpnGatewayId: vgw-1, CustomerGatewayId: cgw-1 } }
        «B»: { Type: AWS::EC2::VPNConnection, Properties: { VpnGatewayId: vgw-2, CustomerGatewayId: cgw-2 } }
    `,
    hcl`
      «resource "aws_vpn_connection" "office"» {
        vpn_gateway_id      = "vgw-1"
        customer_gateway_id = "cgw-1"
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { First: { Type: String }, Second: { Type: String } }
        Resources:
          A: { Type: AWS::EC2::VPNConnection, Properties: { VpnGatewayId: vgw-1, CustomerGatewayId: !Ref First } }
          B: { Type: AWS::EC2::VPNConnection, Properties: { VpnGatewayId: vgw-1, CustomerGatewayId: !Ref Second } }
      `,
      because: "parameter `First` has no default",
    },
    {
      given: yaml`
        Parameters: { Redundant: { Type: String } }
        Conditions: { IsRedundant: !Equals [!Ref Redundant, "true"] }
        Resources:
          A: { Type: AWS::EC2::VPNConnection, Properties: { VpnGatewayId: vgw-1, CustomerGatewayId: cgw-1 } }
          B: { Type: AWS::EC2::VPNConnection, Condition: IsRedundant, Properties: { VpnGatewayId: vgw-1, CustomerGatewayId: cgw-2 } }
      `,
      because: "when `Redundant` is not true",
    },
    {
      given: hcl`
        variable "devices" { type = set(string) }
        resource "aws_vpn_connection" "office" {
          for_each            = var.devices
          transit_gateway_id  = "tgw-1"
          customer_gateway_id = each.value
        }
      `,
      because: "`var.devices` has no default",
    },
  ],
});
