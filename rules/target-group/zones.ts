import { all, any, balancersOf, balancerSpans, defineRule, elbLoadBalancer, elbTargetGroup, hasTargets, spansZones, zonesOfTargets } from "../../src/rule.ts";
import example from "./zones.example.ts";

/**
 * Functions and load balancers as targets have zones of their own. Where nothing is seen to register, this rule has
 * nothing to look at: `listener-target-exists` says whether that is a fault.
 */
export default defineRule({
  id: "target-group-zones",
  title: "Load balancer, health check and targets agree on the Availability Zones",
  survives: "zone-loss",
  capability: "health-checked",
  since: "0.1.0",
  why: `
    A zone is only survived when all three have others left: the load balancer needs nodes there, the targets have to
    stand there, and the health check must find out which of them still answer. One that knows fewer zones than the
    others makes their redundancy useless.
  `,
  remedy: `
    Let what registers with the target group use subnets in as many zones as are asked for, give the load balancer a
    subnet in each of them, and leave health checks on.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-add-availability-zone.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },

  on: elbTargetGroup,
  appliesTo: (group) => all(group.targetType.isOneOf("instance", "ip"), hasTargets(group)),
  expect: (group, { zones }) => [
    {
      key: "targets",
      verdict: spansZones(zonesOfTargets(group), zones),
      message: `${group} has targets in fewer than ${String(zones)} Availability Zones`,
      edits: () => [],
    },
    {
      key: "balancer",
      verdict: balancersOf(group).every((ref) => ref.follow(elbLoadBalancer, (balancer) => balancerSpans(balancer, zones))),
      message: `${group} is behind a load balancer with nodes in fewer than ${String(zones)} Availability Zones`,
      edits: () => [],
    },
    {
      key: "check",
      verdict: any(group.checked.isUnset(), group.checked.equals(true)),
      message: `${group} does not check its targets, so that those of a lost zone stay in use`,
      edits: () => [group.checked.set(true)],
    },
  ],
  message: (group) => `${group} does not survive the loss of an Availability Zone`,
  fix: { safety: "safe", note: "AWS takes no other value for instances and addresses" },
});
