import { all, any, autoScalingGroup, defineRule, doubt, isForKubernetes, isScaledByEcs, keepInstances, not, standsIn } from "../../src/rule.ts";
import example from "./min-size.example.ts";

/**
 * Left alone are groups whose size something else decides: ECS by the tasks of a service, which are counted
 * there, and the autoscaler of a Kubernetes cluster, whose nodes count over all of its groups. Where instance
 * types have a weight, sizes count units, and one instance may be several of them; sizes in processors or memory
 * say nothing about how many instances there are. A recovery region is judged with its twin at home.
 */
export default defineRule({
  id: "asg-min-size",
  title: "Auto Scaling group keeps an instance in each of several Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
  why: `
    The minimum is what is certain to run. With fewer instances than zones there is a zone whose loss stops the
    service until a new instance has been launched, started and found healthy elsewhere, at a moment when many ask
    for capacity at once. A minimum of zero may leave nothing running at all.
  `,
  remedy: `
    Raise the minimum to two instances, or to three where three zones are asked for. Smaller instance types keep the
    price about the same.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups-instance-weighting.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36"] },

  on: autoScalingGroup,
  appliesTo: (group, { recovery }) => not(any(isScaledByEcs(group), isForKubernetes(group), standsIn(group, recovery))),
  expect: (group, { zones }) => {
    const units = group.minSize.known() ?? Infinity;
    const heaviest = group.instanceTypes.every(({ weight }) => any(weight.isUnset(), weight.satisfies((weighs) => units >= zones * weighs)));
    const inInstances = doubt(any(group.sizeUnit.isUnset(), group.sizeUnit.equals("units")));
    return all(group.minSize.satisfies((size) => size >= zones), heaviest, inInstances);
  },
  message: (group, { zones }) => `${group} may run with fewer than ${String(zones)} instances`,
  fix: {
    safety: "review",
    note: "each further instance costs as much as the first, and has to be able to run beside it",
    edits: (group, { zones }) => keepInstances(group, zones),
  },
});
