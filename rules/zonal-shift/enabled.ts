import { all, allowShift, any, autoScalingGroup, defineRule, elbLoadBalancer, isServing } from "../../src/rule.ts";
import example from "./enabled.example.ts";

/**
 * Asked only where a zone must be left faster than people can take its subnets out. Gateway Load Balancers cannot be
 * shifted; a Network Load Balancer that balances across zones can be only with certain target groups, and is left
 * alone; so is a group that no balancer reaches, and one that could not be written otherwise.
 */
export default defineRule({
  id: "zonal-shift-enabled",
  title: "Traffic can be shifted away from an impaired Availability Zone",
  survives: "zone-loss",
  capability: "self-healing",
  advice: true,
  since: "0.1.0",
  why: `
    A zone that is only partly impaired often still passes health checks, so that nothing leaves it by itself. With
    zonal shift one call, or AWS by itself where autoshift is configured, takes a zone out of the load balancer and
    keeps the group from launching there, without a change to the template.
  `,
  remedy: `
    Turn zonal shift on for the load balancer and for the group behind it. It costs nothing. What is left in the
    other zones has to carry the whole load, so keep enough capacity there. Terraform's aws provider has no argument
    for the group yet: the awscc provider has, and so has the AWS CLI.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/r53recovery/latest/dg/arc-zonal-shift.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/enable-zonal-shift.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-zonal-shift.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP02"], nist80053: ["CP-10"] },

  options: {
    byHand: { type: "seconds", default: 900, says: "the objective up to which it is asked for: what people need to see that a zone is impaired and to take its subnets out" },
  },
  on: [autoScalingGroup, elbLoadBalancer],
  appliesTo: (resource, goal) => {
    if (goal.rto > goal.option("byHand")) return any();
    if (resource.is(autoScalingGroup)) return resource.knows("zonalShift") ? isServing(resource) : any();
    return any(resource.type.equals("application"), all(resource.type.equals("network"), resource.crossZone.equals(false)));
  },
  expect: (resource) => resource.zonalShift.equals(true),
  message: (resource) => `${resource} cannot be shifted away from an impaired Availability Zone`,
  fix: {
    safety: "safe",
    note: "it costs nothing; unhealthy instances are replaced during a shift as before",
    edits: (resource) => (resource.is(autoScalingGroup) ? allowShift(resource) : [resource.zonalShift.set(true)]),
  },
});
