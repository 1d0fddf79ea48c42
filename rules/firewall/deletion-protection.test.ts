import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./deletion-protection.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Firewall: { Type: AWS::NetworkFirewall::Firewall, Properties: { DeleteProtection: true } } }`,
    hcl`
      resource "aws_networkfirewall_firewall" "border" {
        delete_protection = true
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Firewall»: { Type: AWS::NetworkFirewall::Firewall, Properties: { FirewallName: border } } }`,
      says: "Firewall `Firewall` can be deleted by mistake",
    },
    yaml`Resources: { Firewall: { Type: AWS::NetworkFirewall::Firewall, Properties: { DeleteProtection: «false» } } }`,
    // Protection of the subnets is another matter.
    yaml`Resources: { «Firewall»: { Type: AWS::NetworkFirewall::Firewall, Properties: { SubnetChangeProtection: true } } }`,
    hcl`
      «resource "aws_networkfirewall_firewall" "border"» {
        name = "border"
      }
    `,
    hcl`
      resource "aws_networkfirewall_firewall" "border" {
        delete_protection = «false»
      }
    `,
    {
      given: yaml`
        Resources:
          «Border»:
            Type: AWS::NetworkFirewall::Firewall
            Properties:
              # As on the map of the network.
              FirewallName: border
      `,
      becomes: `
        Resources:
          Border:
            Type: AWS::NetworkFirewall::Firewall
            Properties:
              # As on the map of the network.
              FirewallName: border
              DeleteProtection: true
      `,
    },
    {
      given: hcl`
        resource "aws_networkfirewall_firewall" "border" {
          name              = "border" # as on the map
          delete_protection = «false»
        }
      `,
      becomes: `
        resource "aws_networkfirewall_firewall" "border" {
          name              = "border" # as on the map
          delete_protection = true
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Protect: { Type: String } }
        Resources: { Firewall: { Type: AWS::NetworkFirewall::Firewall, Properties: { DeleteProtection: «!Ref Protect» } } }
      `,
      because: "parameter `Protect` has no default",
    },
    {
      given: hcl`
        variable "protect" { type = bool }
        resource "aws_networkfirewall_firewall" "border" {
          delete_protection = var.protect
        }
      `,
      because: "can be deleted by mistake when",
    },
  ],
});
