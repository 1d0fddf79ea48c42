import {
  all,
  any,
  autoScalingGroup,
  autoScalingPlan,
  autoScalingPolicy,
  defineRule,
  isForKubernetes,
  isScaledByEcs,
  mayBeScaledUnseen,
  not,
  scalesByLoad,
} from "../../src/rule.ts";
import example from "./scaling-policy.example.ts";

/**
 * Left alone are groups of at most one instance, which are there to be replaced and not to grow, and groups that
 * ECS or the autoscaler of a Kubernetes cluster scales. A schedule does not follow the load.
 */
export default defineRule({
  id: "asg-scaling-policy",
  title: "Auto Scaling group scales with its load",
  survives: "instance-loss",
  capability: "scales",
  since: "0.1.0",
  why: `
    When instances or a whole zone are lost, those that are left carry the load of all. A group that grows with its
    load gets back to its capacity by itself; one of fixed size, or one that only follows a schedule, stays
    overloaded until somebody notices.
  `,
  remedy: `
    Add a target tracking policy, for example on the average CPU or on the requests for each target, and leave room
    between the minimum and the maximum. The maximum bounds what it can cost.
  `,
  example,
  noFix: "which metric follows the load, and how far the group may grow, is for somebody to choose",
  references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html",
  ],
  frameworks: { wellArchitected: ["REL07-BP01", "REL07-BP03"], nist80053: ["CP-2(2)", "SC-5(2)"] },

  on: autoScalingGroup,
  appliesTo: (group) => all(not(group.maxSize.satisfies((size) => size <= 1)), not(isScaledByEcs(group)), not(isForKubernetes(group))),
  expect: (group) =>
    any(group.referrers(autoScalingPolicy, "group").some(scalesByLoad), group.referrers(autoScalingPlan, "groups").exist(), mayBeScaledUnseen(group)),
  message: (group) => `${group} has no policy that scales it with its load`,
});
