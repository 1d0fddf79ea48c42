import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./redundant.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        A: { Type: AWS::DirectConnect::Connection, Properties: { Location: EqDC2 } }
        B: { Type: AWS::DirectConnect::Connection, Properties: { Location: EqDA2 } }
    `,
    // A VPN connection takes over.
    yaml`
      Resources:
        Port: { Type: AWS::DirectConnect::Connection, Properties: { Location: EqDC2 } }
        Backup: { Type: AWS::EC2::VPNConnection, Properties: { VpnGatewayId: vgw-1, CustomerGatewayId: cgw-1 } }
    `,
    hcl`
      resource "aws_dx_connection" "office" {
        for_each = toset(["EqDC2", "EqDA2"])
        location = each.value
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Port»: { Type: AWS::DirectConnect::Connection, Properties: { Location: EqDC2 } } }`,
      says: "Direct Connect connection `Port` has neither a connection at another location beside it nor a VPN connection",
    },
    // Two ports at one location, also in a link aggregation group.
    yaml`
      Resources:
        Group: { Type: AWS::DirectConnect::Lag, Properties: { Location: EqDC2 } }
        «A»: { Type: AWS::DirectConnect::Connection, Properties: { Location: EqDC2, LagId: !Ref Group } }
        «B»: { Type: AWS::DirectConnect::Connection, Properties: { Location: EqDC2, LagId: !Ref Group } }
    `,
    hcl`
      «resource "aws_dx_connection" "office"» { location = "EqDC2" }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { First: { Type: String }, Second: { Type: String } }
        Resources:
          A: { Type: AWS::DirectConnect::Connection, Properties: { Location: !Ref First } }
          B: { Type: AWS::DirectConnect::Connection, Properties: { Location: !Ref Second } }
      `,
      because: "parameter `First` has no default",
    },
    {
      given: hcl`
        variable "backup" { type = bool }
        resource "aws_dx_connection" "office" { location = "EqDC2" }
        resource "aws_vpn_connection" "backup" {
          count               = var.backup ? 1 : 0
          vpn_gateway_id      = "vgw-1"
          customer_gateway_id = "cgw-1"
        }
      `,
      because: "nor a VPN connection when `var.backup` is false",
    },
  ],
});
