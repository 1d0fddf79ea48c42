import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Firewall:
        Type: AWS::NetworkFirewall::Firewall
        Properties:
          FirewallName: border
          DeleteProtection: true
  `,
  terraform: `
    resource "aws_networkfirewall_firewall" "border" {
      name              = "border"
      delete_protection = true
    }
  `,
} satisfies RemedyExample;
