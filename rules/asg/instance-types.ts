import { any, autoScalingGroup, defineRule, usesSpot } from "../../src/rule.ts";
import example from "./instance-types.example.ts";

/**
 * Only groups that use Spot are looked at: Spot capacity runs out by instance type and zone. Whether the group
 * spans zones is said by `asg-zones`.
 */
export default defineRule({
  id: "asg-instance-types",
  title: "Auto Scaling group with Spot Instances draws on several instance types",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
  why: `
    Spot capacity is a pool for each instance type and zone, and a pool can run dry within minutes. A group with one
    type loses all of its Spot Instances in a zone at once, and cannot launch them again until that one pool has
    recovered; when a zone is lost, everybody goes to the same pools.
  `,
  remedy: `
    Name several instance types of about the same size, or say what an instance must have and let the group choose.
    Prefer the price-capacity-optimized strategy over the lowest price.
  `,
  example,
  noFix: "which instance types carry the application is for somebody to choose",
  references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-best-practices.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP03"], nist80053: ["CP-10"] },
  similar: ["prowler:autoscaling_group_multiple_instance_types", "hashicorp-fsbp-sentinel:autoscaling-group-should-use-multiple-instance-types"],

  on: autoScalingGroup,
  appliesTo: usesSpot,
  expect: (group) =>
    any(group.instanceTypes.distinct(({ instanceType }) => instanceType).atLeast(2), group.instanceTypes.some(({ requirements }) => requirements.isSet())),
  message: (group) => `${group} draws its Spot Instances from one instance type`,
});
