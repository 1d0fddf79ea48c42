import { autoScalingGroup, defineRule, groupSpans, isForKubernetes, not } from "../../src/rule.ts";
import example from "./zones.example.ts";

/**
 * A group of Kubernetes nodes is left alone: the zones of a cluster are those of all its groups together, and a
 * group for each zone is what volumes that stand in one zone need.
 */
export default defineRule({
  id: "asg-zones",
  title: "Auto Scaling group spans enough Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
  why: `
    A group whose subnets are all in one Availability Zone loses every instance with that zone, and has nowhere to
    launch new ones. A group that spans several zones keeps its instances spread over them, and replaces those of a
    lost zone in the others by itself.
  `,
  remedy: `
    Give the group subnets in further Availability Zones, in the same zones as its load balancer. Instances are
    spread again as soon as the change is made, so some of them are replaced. Data between zones is charged.
  `,
  example,
  noFix: "which subnets there are in other zones is for the network to say",
  references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-add-availability-zone.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  similar: [
    "regula:FG_R00014",
    "prowler:autoscaling_group_multiple_az",
    "hashicorp-fsbp-sentinel:autoscaling-group-should-cover-multiple-azs",
    "service-screener:ASGMultiAZ",
  ],

  on: autoScalingGroup,
  appliesTo: (group) => not(isForKubernetes(group)),
  expect: (group, { zones }) => groupSpans(group, zones),
  message: (group, { zones }) => `${group} spans fewer than ${String(zones)} Availability Zones`,
});
