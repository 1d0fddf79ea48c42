import { defineRule, ec2NatGateway, ec2Route, network, standingAtHome } from "../../src/rule.ts";
import example from "./per-zone.example.ts";

/**
 * Asked of what the traffic of subnets is led to: a subnet without a default route, with a way out by IPv6 only, or whose
 * default route leads to a transit gateway or a firewall has no part in it. A regional NAT gateway serves all zones. An
 * instance in place of a gateway fails, wherever it stands.
 */
export default defineRule({
  id: "nat-per-zone",
  title: "Traffic to the internet leaves each Availability Zone by a NAT gateway of its own",
  survives: "zone-loss",
  capability: "network-redundant",
  since: "0.1.0",
  why: `
    A zonal NAT gateway stands in the Availability Zone of its subnet. When that zone is lost, subnets of other zones that
    use it lose the way to the internet and to every AWS service that they reach by it. A NAT instance is one machine:
    when it fails, the route leads nowhere until somebody changes it.
  `,
  remedy: `
    Create a NAT gateway in each zone, and a route table for each zone that leads to the gateway there; or a single
    regional NAT gateway, which spreads over the zones by itself. Each gateway, and each zone of a regional one, is charged by
    the hour; traffic between zones is saved.
  `,
  example,
  noFix: "a gateway in each zone needs a public subnet, an address and a route table of its own",
  references: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html",
  ],
  frameworks: { wellArchitected: ["REL02-BP01", "REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  similar: ["checkov:CKV2_AWS_35"],

  on: [ec2NatGateway, ec2Route],
  appliesTo: (nat) => (nat.is(ec2NatGateway) ? network.routesTo(nat).exist() : network.leadsThroughMachine(nat)),
  expect: (nat) => (nat.is(ec2NatGateway) ? standingAtHome(network.servesItsZone(nat)) : network.machineCanBeReplaced(nat)),
  message: (nat) =>
    nat.is(ec2NatGateway)
      ? `${nat} serves subnets of other Availability Zones than its own`
      : `${nat} leads all traffic through a single machine`,
});
