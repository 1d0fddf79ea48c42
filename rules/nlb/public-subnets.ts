import { all, any, blaming, defineRule, ec2Subnet, elbClassic, elbLoadBalancer, isPublic } from "../../src/rule.ts";
import example from "./public-subnets.example.ts";

/** Internal balancers are left alone, and so are Gateway Load Balancers, which users do not reach by themselves. */
export default defineRule({
  id: "nlb-public-subnets",
  title: "Load balancer that faces the internet stands in public subnets",
  survives: "zone-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    AWS accepts a subnet without a route to an internet gateway for a load balancer that faces the internet. The node
    there gets a public address and answers nobody: a part of the users fails, and the zone that looks like a spare
    one is none.
  `,
  remedy: `
    Name public subnets, those whose route table leads to an internet gateway, or give the subnets such a route. Where
    only the network itself is to reach it, make the load balancer internal.
  `,
  example,
  noFix: "which subnets are public, and whether the internet is to reach it at all, is for the network to say",
  references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10"] },

  on: [elbLoadBalancer, elbClassic],
  appliesTo: (balancer) =>
    balancer.is(elbLoadBalancer)
      ? all(balancer.type.isOneOf("application", "network"), balancer.scheme.equals("internet-facing"))
      : all(any(balancer.scheme.isUnset(), balancer.scheme.equals("internet-facing")), balancer.subnets.exist()),
  expect: (balancer) => {
    const subnets = balancer.is(elbLoadBalancer) ? balancer.subnets.and(balancer.mappedSubnets) : balancer.subnets;
    return subnets.every((subnet) => blaming(subnet, subnet.follow(ec2Subnet, isPublic)));
  },
  message: (balancer) => `${balancer} faces the internet from a subnet that has no way there`,
});
