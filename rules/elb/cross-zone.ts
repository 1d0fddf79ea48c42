import {
  acrossZones,
  all,
  any,
  coversZones,
  defineRule,
  doubt,
  elbClassic,
  elbLoadBalancer,
  elbTargetGroup,
  not,
  presume,
  provided,
  targetGroupsOf,
} from "../../src/rule.ts";
import example from "./cross-zone.example.ts";

/**
 * An Application Load Balancer always balances across zones. A Network or Gateway Load Balancer that does not keeps
 * its zones independent of each other, which is as good where every one of them has targets of its own; each target
 * group may decide for itself. It is not known of one that is handed out, and whose target groups are elsewhere.
 */
export default defineRule({
  id: "elb-cross-zone",
  title: "Every node of the load balancer reaches targets",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  advice: true,
  since: "0.1.0",
  why: `
    Without cross-zone balancing a node only sends requests to targets in its own zone. When the targets of a zone are
    lost, or there were never any, what arrives at that zone's node fails until DNS no longer names it; and zones with
    fewer targets are overloaded before the others.
  `,
  remedy: `
    Turn cross-zone load balancing on, or keep targets in every zone that the load balancer has a subnet in. For
    Network and Gateway Load Balancers traffic between zones is charged.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-cross-zone.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["SC-36", "SC-5(2)"] },
  similar: [
    "checkov:CKV_AWS_138",
    "checkov:CKV_AWS_152",
    "regula:FG_R00043",
    "guard-rules-registry:ELB_CROSS_ZONE_LOAD_BALANCING_ENABLED",
    "prowler:elb_cross_zone_load_balancing_enabled",
    "prowler:elbv2_cross_zone_load_balancing_enabled",
    "hashicorp-fsbp-sentinel:elb-cross-zone-load-balancing-enabled",
    "steampipe-terraform-aws-compliance:elb_classic_lb_cross_zone_load_balancing_enabled",
    "steampipe-terraform-aws-compliance:elb_application_network_gateway_lb_cross_zone_load_balancing_enabled",
    "service-screener:ELBCrossZone",
    "cdk-nag:ELBCrossZoneLoadBalancingEnabled",
  ],

  on: [elbLoadBalancer, elbClassic],
  appliesTo: (balancer) => (balancer.is(elbLoadBalancer) ? not(balancer.type.equals("application")) : all()),
  expect: (balancer) => {
    if (!balancer.is(elbLoadBalancer)) return balancer.crossZone.equals(true);
    const groups = targetGroupsOf(balancer);
    const nowhereOff = presume(groups.every((ref) => ref.follow(elbTargetGroup, (group) => not(group.crossZone.equals("false")))));
    const covered = groups.every((ref) => ref.follow(elbTargetGroup, (group) => any(group.crossZone.equals("true"), coversZones(group, balancer))));
    const balances = provided(not(all(groups.exist(), covered)), all(balancer.crossZone.equals(true), nowhereOff));
    return balancer.isHandedOut() && groups.exist().outcome === "fails" ? doubt(balances) : balances;
  },
  message: (balancer) => `${balancer} does not balance across Availability Zones`,
  fix: {
    safety: "review",
    note: "for Network and Gateway Load Balancers traffic between zones is charged",
    edits: (balancer) => (balancer.is(elbLoadBalancer) ? acrossZones(balancer) : [balancer.crossZone.set(true)]),
  },
});
