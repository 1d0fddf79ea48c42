import { defineRule, network, networkFirewall, spansZones } from "../../src/rule.ts";
import example from "./zones.example.ts";

/**
 * Associations of further endpoints bring no zone: AWS takes them only where the firewall itself has an endpoint. A VPC
 * that has no second zone is told so by `vpc-subnets-zones`.
 */
export default defineRule({
  id: "firewall-zones",
  title: "Firewall has endpoints in two Availability Zones",
  survives: "zone-loss",
  capability: "network-redundant",
  since: "0.1.0",
  why: `
    Network Firewall filters the traffic of a zone at its endpoint there. With an endpoint in one Availability Zone only, all that
    is routed through the firewall is cut off when that zone is lost, from every other zone, too.
  `,
  remedy: `
    Give the firewall a subnet in each zone whose traffic it filters, and lead the routes of each zone to the endpoint there. Each
    endpoint is charged by the hour.
  `,
  example,
  noFix: "which subnets the firewall can have in other zones, and which routes lead to them, is for the network to say",
  references: [
    "https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewalls.html",
    "https://docs.aws.amazon.com/network-firewall/latest/developerguide/arch-two-zone-igw.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  similar: ["hashicorp-nist-sentinel:network-firewall-should-be-deployed-across-multiple-azs", "prowler:networkfirewall_multi_az"],

  on: networkFirewall,
  appliesTo: (firewall) => network.offersSecondZone(firewall.vpc),
  expect: (firewall) => spansZones(firewall.zones),
  message: (firewall) => `${firewall} has endpoints in fewer than two Availability Zones`,
});
