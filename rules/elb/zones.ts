import { balancerSpans, defineRule, elbClassic, elbLoadBalancer, spansZones } from "../../src/rule.ts";
import example from "./zones.example.ts";

/**
 * AWS itself rejects an Application Load Balancer in fewer than two zones, so that a list of subnets that cannot be
 * read is enough for two there, and not for three.
 */
export default defineRule({
  id: "elb-zones",
  title: "Load balancer has nodes in enough Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
  why: `
    A load balancer has its nodes in the zones of its subnets. With all of them in one zone, users reach nothing any
    more when that zone is lost, however many zones the targets behind it stand in.
  `,
  remedy: `
    Give the load balancer a subnet in each zone in which it has targets, at least two. A Network Load Balancer gets
    further addresses with them, which clients that allow only known addresses have to be told.
  `,
  example,
  noFix: "which subnets the load balancer can have in other Availability Zones is for the network to say",
  references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  similar: [
    "prowler:elbv2_is_in_multiple_az",
    "prowler:elb_is_in_multiple_az",
    "hashicorp-fsbp-sentinel:elb-multiple-az",
    "hashicorp-fsbp-sentinel:elb-ensure-multi-az-configuration-classic-load-balancer",
    "service-screener:ELBMultiAZ",
  ],

  on: [elbLoadBalancer, elbClassic],
  expect: (balancer, { zones }) =>
    balancer.is(elbLoadBalancer) ? balancerSpans(balancer, zones) : spansZones(balancer.zones, zones),
  message: (balancer, { zones }) => `${balancer} has nodes in fewer than ${String(zones)} Availability Zones`,
});
