import { all, any, autoScalingGroup, checksByBalancer, defineRule, giveGrace, isServing, waitsForLaunch } from "../../src/rule.ts";
import example from "./health-check-grace.example.ts";

/**
 * Only groups that a load balancer's health check may shrink are looked at. With a lifecycle hook at launch an
 * instance counts as in service only when it is ready, so no grace is needed then.
 */
export default defineRule({
  id: "asg-health-check-grace",
  title: "Auto Scaling group gives new instances time to start, within the objective",
  survives: "instance-loss",
  capability: "health-checked",
  since: "0.1.0",
  why: `
    Without a grace period an instance that is still starting fails the load balancer's check, is terminated, and so
    is the next one: the group never gets beyond launching. With a grace period that is longer than the recovery
    objective, an instance that never comes up is found too late.
  `,
  remedy: `
    Set the grace period a little above the time that the application needs to pass its first health check; five
    minutes do for most. Where starting takes longer than the objective, start from an image that has everything
    installed, or keep a warm pool.
  `,
  example,
  references: ["https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html"],
  frameworks: { wellArchitected: ["REL11-BP01", "REL11-BP03"], nist80053: ["CP-10"] },
  similar: ["cdk-nag:AutoScalingGroupHealthCheck"],

  on: autoScalingGroup,
  appliesTo: (group) => all(isServing(group), checksByBalancer(group)),
  expect: (group, { rto }) => {
    const inTime = group.gracePeriod.satisfies((seconds) => seconds <= rto);
    return all(any(group.gracePeriod.satisfies((seconds) => seconds > 0), waitsForLaunch(group)), inTime);
  },
  message: (group, { rto }) =>
    (group.gracePeriod.known() ?? 0) > rto
      ? `${group} finds an instance that never starts only after ${group.gracePeriod.toString()}, the objective is ${String(rto)} seconds`
      : `${group} terminates instances that are still starting`,
  fix: {
    safety: "safe",
    note: "an instance that fails while it starts is found that much later",
    edits: (group, { rto }) => giveGrace(group, rto),
  },
});
