import { all, defineRule, ec2VpcEndpoint, network, spansZones } from "../../src/rule.ts";
import example from "./zones.example.ts";

/**
 * A gateway endpoint stands in no zone, and AWS lets a Gateway Load Balancer endpoint have one subnet only, so that
 * `route-zone-independent` judges where it is used. A VPC that has no second zone is told so by `vpc-subnets-zones`.
 */
export default defineRule({
  id: "endpoint-zones",
  title: "Interface endpoint stands in two Availability Zones",
  survives: "zone-loss",
  capability: "network-redundant",
  since: "0.1.0",
  why: `
    An interface endpoint has a network interface in each of its subnets, and nowhere else. With all of them in one Availability
    Zone, the service behind the endpoint is out of reach from every zone as soon as that one is lost.
  `,
  remedy: `
    Name a subnet in each zone in which the endpoint is used, at least two. Each zone is charged by the hour.
  `,
  example,
  noFix: "which subnets the endpoint can have in other Availability Zones is for the network to say",
  references: [
    "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  similar: ["prowler:vpc_endpoint_multi_az_enabled"],

  on: ec2VpcEndpoint,
  appliesTo: (endpoint) => all(endpoint.type.equals("Interface"), network.offersSecondZone(endpoint.vpc)),
  expect: (endpoint) => spansZones(endpoint.zones),
  message: (endpoint) => `${endpoint} has network interfaces in fewer than two Availability Zones`,
});
