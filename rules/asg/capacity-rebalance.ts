import { all, autoScalingGroup, defineRule, isServing, usesSpot } from "../../src/rule.ts";
import example from "./capacity-rebalance.example.ts";

/** Groups without Spot Instances have nothing to rebalance; what does not serve users may be interrupted. */
export default defineRule({
  id: "asg-capacity-rebalance",
  title: "Auto Scaling group replaces Spot Instances before they are taken away",
  survives: "instance-loss",
  capability: "self-healing",
  advice: true,
  precision: "high",
  since: "0.1.0",
  why: `
    A Spot Instance is taken away with two minutes' notice, and often several of one type at once. With Capacity
    Rebalancing the group launches a replacement already when AWS sees the risk rise, and lets the old instance go
    only when the new one is healthy. Without it capacity is missing until the replacement is up.
  `,
  remedy: `
    Turn Capacity Rebalancing on. Instances are then replaced somewhat more often than AWS would have taken them, and
    the group may be above its size for a while. It works best with several instance types to choose from.
  `,
  example,
  references: ["https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-capacity-rebalancing.html"],
  frameworks: { wellArchitected: ["REL11-BP03"], nist80053: ["CP-10"] },
  similar: ["prowler:autoscaling_group_capacity_rebalance_enabled"],

  on: autoScalingGroup,
  appliesTo: (group) => all(isServing(group), usesSpot(group)),
  expect: (group) => group.capacityRebalance.equals(true),
  message: (group) => `${group} replaces Spot Instances only after they are gone`,
  fix: {
    safety: "review",
    note: "replaces Spot Instances somewhat more often, and the group may be above its size for a while",
    edits: (group) => [group.capacityRebalance.set(true)],
  },
});
