import { defineRule, resolverEndpoint, spansZones } from "../../src/rule.ts";
import example from "./zones.example.ts";

/** AWS demands two addresses, which may both be in one zone. */
export default defineRule({
  id: "resolver-endpoint-zones",
  title: "Resolver endpoint has addresses in two Availability Zones",
  survives: "zone-loss",
  capability: "network-redundant",
  since: "0.1.0",
  why: `
    A Resolver endpoint answers, or forwards, DNS queries at its addresses. AWS takes two addresses in one Availability Zone;
    when that zone is lost no name is resolved through the endpoint any more, in the VPC or in the network that uses it.
  `,
  remedy: `
    Give the endpoint addresses in subnets of at least two zones. Each address is charged by the hour.
  `,
  example,
  noFix: "which subnets there are in a second zone is for the network to say",
  references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-resolver-endpoint-high-availability.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverendpoint.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },

  on: resolverEndpoint,
  expect: (endpoint) => spansZones(endpoint.zones),
  message: (endpoint) => `${endpoint} has its addresses in fewer than two Availability Zones`,
});
