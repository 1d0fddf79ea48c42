import { all, defineRule, ec2Route, isFilled, network } from "../../src/rule.ts";
import example from "./zone-independent.example.ts";

/**
 * An endpoint of a Gateway Load Balancer or of a firewall stands in one zone. The table of an internet gateway, by which traffic
 * comes in, has no subnets, and is left alone.
 */
export default defineRule({
  id: "route-zone-independent",
  title: "Route leads through the firewall endpoint of its own Availability Zone",
  survives: "zone-loss",
  capability: "network-redundant",
  since: "0.1.0",
  why: `
    Traffic that is led through an endpoint of another Availability Zone stops when that zone is lost, although the subnet
    itself stands in a zone that works. And replies that come back through another endpoint are dropped by a firewall that
    has not seen the request.
  `,
  remedy: `
    Create an endpoint in each zone, and a route table for each zone that leads to the endpoint there. Each endpoint is
    charged by the hour; traffic between zones is saved.
  `,
  example,
  noFix: "an endpoint and a route table for each zone have to be made first",
  references: [
    "https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config-route-tables.html",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-load-balancer-endpoints.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },

  on: ec2Route,
  appliesTo: (route) => all(isFilled(route.endpoint), network.leadsSubnets(route)),
  expect: (route) => network.entersInItsZone(route),
  message: (route) => `${route} leads subnets through an endpoint of another Availability Zone`,
});
