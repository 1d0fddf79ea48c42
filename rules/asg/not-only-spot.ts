import { autoScalingGroup, defineRule, isOnlySpot, isServing, keepOnDemand, not } from "../../src/rule.ts";
import example from "./not-only-spot.example.ts";

/** What does not serve users, such as batch work, may be interrupted and is left alone. */
export default defineRule({
  id: "asg-not-only-spot",
  title: "Auto Scaling group that serves has On-Demand capacity",
  survives: "instance-loss",
  capability: "self-healing",
  since: "0.1.0",
  why: `
    AWS takes Spot Instances away when it needs the capacity, and may have none to give back for as long as the
    shortage lasts. A group that serves users from Spot alone can then be left with nothing, most likely when a zone
    is lost and everybody asks for instances at once.
  `,
  remedy: `
    Keep a base of On-Demand Instances that carries the least load, and let Spot take what is above it. Use a mixed
    instances policy with several instance types.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-interruptions.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP03"], nist80053: ["CP-10"] },

  on: autoScalingGroup,
  appliesTo: isServing,
  expect: (group) => not(isOnlySpot(group)),
  message: (group) => `${group} serves from Spot Instances alone`,
  fix: {
    safety: "review",
    note: "up to the least size On-Demand Instances take the place of Spot, at several times the price",
    edits: keepOnDemand,
  },
});
