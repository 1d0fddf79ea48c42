import { all, any, defineRule, elbClassic, elbTargetGroup, mayHaveTargets, not, presume } from "../../src/rule.ts";
import example from "./connection-draining.example.ts";

/** What ELB waits for where nothing is written, in seconds. */
const DEFAULT_DELAY = 300;

/**
 * A function has no connections to wait for, and the appliances behind a Gateway Load Balancer keep their flows in
 * another way: groups of both are left alone, and so are those that nothing registers with.
 */
export default defineRule({
  id: "elb-connection-draining",
  title: "Load balancer lets requests finish before a target is taken away",
  survives: "instance-loss",
  capability: "deployable-safely",
  since: "0.1.0",
  why: `
    Every deployment and every scaling action takes targets away. Without a delay the requests that they are working
    on are cut off, so that a planned change looks like a failure to users.
  `,
  remedy: `
    Turn connection draining on, or set the deregistration delay of the target group to a little more than the longest
    request takes. Deployments wait for as long.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html",
  ],
  frameworks: { wellArchitected: ["REL08-BP04", "REL05-BP01"], nist80053: ["CP-10"] },
  similar: [
    "cdk-nag:CLBConnectionDraining",
    "prowler:elb_connection_draining_enabled",
    "hashicorp-fsbp-sentinel:elb-connection-draining-enabled",
    "steampipe-terraform-aws-compliance:ec2_classic_lb_connection_draining_enabled",
    "service-screener:ELBConnectionDraining",
  ],

  options: {
    delay: { type: "seconds", default: 1, least: 1, most: 3600, says: "the shortest deregistration delay" },
  },
  on: [elbClassic, elbTargetGroup],
  appliesTo: (resource) =>
    resource.is(elbTargetGroup)
      ? all(not(resource.targetType.equals("lambda")), presume(mayHaveTargets(resource)), any(resource.protocol.isUnset(), not(resource.protocol.equals("GENEVE"))))
      : all(),
  expect: (resource, goal) =>
    resource.is(elbTargetGroup) ? resource.deregistrationDelay.satisfies((seconds) => seconds >= goal.option("delay")) : resource.draining.equals(true),
  message: (resource) => `${resource} cuts off the requests of a target that is taken away`,
  fix: {
    safety: "review",
    note: "deployments wait for requests that last, up to five minutes",
    edits: (resource, goal) => [
      resource.is(elbTargetGroup) ? resource.deregistrationDelay.set(Math.max(DEFAULT_DELAY, goal.option("delay"))) : resource.draining.set(true),
    ],
  },
});
