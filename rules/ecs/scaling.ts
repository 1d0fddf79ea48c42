import { any, defineRule, ecs, ecsService, mayBeScaledUnseen, not } from "../../src/rule.ts";
import example from "./scaling.example.ts";

/**
 * Left alone are daemons, which have one task on each instance, and services that are scaled to one task at most. A
 * target without a policy, or with a schedule alone, does not follow the load.
 */
export default defineRule({
  id: "ecs-scaling",
  title: "ECS service scales with its load",
  survives: "instance-loss",
  capability: "scales",
  precision: "high",
  since: "0.1.0",
  why: `
    When tasks or a whole zone are lost, those that are left carry the load of all. A service whose number of tasks is
    fixed replaces what it lost, and has nothing more to give where a failover or a good day brings more load than it
    was made for.
  `,
  remedy: `
    Register a scalable target, and give it a target tracking policy, for example on the average CPU or on the requests
    for each target. The maximum bounds what it can cost.
  `,
  example,
  noFix: "between which numbers of tasks and by which measure the service scales has to be chosen",
  references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html",
    "https://docs.aws.amazon.com/autoscaling/application/userguide/services-that-can-integrate-ecs.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/predictive-auto-scaling.html",
  ],
  frameworks: { wellArchitected: ["REL07-BP01", "REL07-BP03"], nist80053: ["CP-2(2)", "SC-5(2)"] },
  similar: ["service-screener:ecsServiceAutoScalingConfigured"],

  on: ecsService,
  appliesTo: (service) => not(any(ecs.isDaemon(service), ecs.targetsOf(service).some(({ most }) => most.satisfies((count) => count <= 1)))),
  expect: (service) => any(ecs.followsLoad(service), mayBeScaledUnseen(service)),
  message: (service) => `${service} has no policy that scales it with its load`,
});
