import { connections, defineRule, ec2TransitGatewayPeering, ec2VpcPeering } from "../../src/rule.ts";
import example from "./peered.example.ts";

/**
 * Asked where somebody has asked for a connection of two regions. Managed replication needs none, so that a workload of two
 * regions without any is left alone. Whether the other side has routes back is not always in these files.
 */
export default defineRule({
  id: "regions-peered",
  title: "Peering of two regions is accepted, and routes lead through it",
  survives: "region-loss",
  capability: "regions-connected",
  advice: true,
  since: "0.1.0",
  why: `
    A peering between regions carries nothing until the other side has accepted it and routes lead to it. A request that
    nobody accepts expires after a week. In a failover what needs the other region then finds no way there.
  `,
  remedy: `
    Accept the peering in the other region, and give the route tables of both sides a route to the other side's addresses.
    Transit gateways need static routes to a peer. Traffic between regions is charged.
  `,
  example,
  noFix: "who accepts the peering, and which routes lead through it, is for both networks to say",
  references: [
    "https://docs.aws.amazon.com/vpc/latest/peering/create-vpc-peering-connection.html",
    "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html",
    "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-peering.html",
  ],
  frameworks: { wellArchitected: ["REL02-BP04"], nist80053: ["CP-8", "CP-10"] },

  on: [ec2VpcPeering, ec2TransitGatewayPeering],
  appliesTo: (peering) => connections.joinsRegions(peering),
  expect: (peering) => [
    { key: "accepted", verdict: connections.isAccepted(peering), message: `${peering} is accepted by nobody in the other region` },
    { key: "routes", verdict: connections.hasRoutesThrough(peering), message: `${peering} has no route that leads through it` },
  ],
  message: (peering) => `${peering} carries nothing yet`,
});
