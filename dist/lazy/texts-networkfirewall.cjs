(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "firewall-deletion-protection": {
    since: "0.1.0",
    why: `
    Whoever deletes a firewall by mistake cuts off all that is routed through it. One that is made again has new endpoints,
    and every route has to be led to them.
  `,
    remedy: `
    Turn deletion protection on; it costs nothing. It has to be turned off again before the firewall can be deleted
    or replaced, also by its own stack.
  `,
    example: {
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
},
    references: [
    "https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_CreateFirewall.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html",
  ],
    frameworks: { wellArchitected: ["REL08-BP05"], nist80053: ["CM-3", "SC-5(2)"] },
    similar: [
    "checkov:CKV_AWS_344",
    "hashicorp-fsbp-sentinel:network-firewall-should-have-deletion-protection-enabled",
    "steampipe-terraform-aws-compliance:vpc_network_firewall_deletion_protection_enabled",
    "prowler:networkfirewall_deletion_protection",
  ],
    fixNote: "it has to be turned off again before the firewall can be deleted or replaced",
  },
  "firewall-zones": {
    since: "0.1.0",
    why: `
    Network Firewall filters the traffic of a zone at its endpoint there. With an endpoint in one Availability Zone only, all that
    is routed through the firewall is cut off when that zone is lost, from every other zone, too.
  `,
    remedy: `
    Give the firewall a subnet in each zone whose traffic it filters, and lead the routes of each zone to the endpoint there. Each
    endpoint is charged by the hour.
  `,
    example: {
  cloudformation: `
    Resources:
      Firewall:
        Type: AWS::NetworkFirewall::Firewall
        Properties:
          FirewallName: border
          SubnetMappings:
            - SubnetId: !Ref SubnetA
            - SubnetId: !Ref SubnetB
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

    resource "aws_networkfirewall_firewall" "border" {
      name = "border"
      subnet_mapping { subnet_id = aws_subnet.private[0].id }
      subnet_mapping { subnet_id = aws_subnet.private[1].id }
    }
  `,
},
    noFix: "which subnets the firewall can have in other zones, and which routes lead to them, is for the network to say",
    references: [
    "https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewalls.html",
    "https://docs.aws.amazon.com/network-firewall/latest/developerguide/arch-two-zone-igw.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: ["hashicorp-nist-sentinel:network-firewall-should-be-deployed-across-multiple-azs", "prowler:networkfirewall_multi_az"],
  },
};
})
