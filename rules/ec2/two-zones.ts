import { all, defineRule, ec2Instance, hasPeerInOtherZone, instanceServes, isInTargetGroup, not } from "../../src/rule.ts";
import example from "./two-zones.example.ts";

/**
 * Asked of instances that something sends requests to. Those in a target group are asked for together, by `target-group-zones`. What
 * else stands behind the same record or accelerator is not followed, so that nothing is known there.
 */
export default defineRule({
  id: "ec2-two-zones",
  title: "EC2 instance that serves has a peer in another Availability Zone",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  precision: "high",
  since: "0.1.0",
  why: `
    An instance is gone with its Availability Zone, and automatic recovery does not leave the zone. Where nothing else
    answers at its name or behind its load balancer, users wait until the zone is back or somebody builds another one.
  `,
  remedy: `
    Run two instances in two zones behind a load balancer, best in an Auto Scaling group, and send users to the balancer. State
    that is kept on the instance has to move to a database or a file system first.
  `,
  example,
  noFix: "a second instance has to be made in another zone, and something before both that shares the requests",
  references: [
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_fault_isolation_multiaz_region_system.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-benefits.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },

  on: ec2Instance,
  appliesTo: (instance) => all(instanceServes(instance), not(isInTargetGroup(instance))),
  expect: hasPeerInOtherZone,
  message: (instance) => `${instance} serves alone in its Availability Zone`,
});
