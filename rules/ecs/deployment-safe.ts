import { all, any, defineRule, ecs, ecsService, not } from "../../src/rule.ts";
import example from "./deployment-safe.example.ts";

/**
 * Where traffic moves over to new tasks (blue/green, canary, linear) the old ones stand by for the way back. What
 * CodeDeploy or something else drives is judged there: ECS takes no circuit breaker for it. A daemon has one task on
 * each instance, which makes way for its successor.
 */
export default defineRule({
  id: "ecs-deployment-safe",
  title: "ECS service keeps its tasks in a deployment and rolls back when it fails",
  survives: "instance-loss",
  capability: "deployable-safely",
  since: "0.1.0",
  why: `
    Without a rollback, ECS goes on starting tasks of a bad revision until somebody steps in, and a service that has
    lost its old tasks meanwhile has nothing to roll back to. Where less than half of the tasks must stay healthy, a
    deployment alone may take the capacity that the load needs.
  `,
  remedy: `
    Turn the deployment circuit breaker on with its rollback, or name alarms that roll back, and keep at least half of
    the tasks; all of them is the default. The new tasks need room beside the old ones while a deployment runs.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-failure-detection.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html",
  ],
  frameworks: { wellArchitected: ["REL08-BP05", "OPS06-BP04"], nist80053: ["CP-10", "SI-13(5)"] },
  similar: ["service-screener:ecsServiceDeploymentCircuitBreakerEnabled", "service-screener:ecsServiceDeploymentCircuitBreakerRollback", "service-screener:ecsServiceMinimumHealthyPercent"],

  options: {
    minimumHealthy: { type: "percent", default: 50, says: "the share of the tasks that must go on running in a deployment" },
  },
  on: ecsService,
  appliesTo: (service) => all(service.controller.equals("ECS"), not(ecs.isDaemon(service))),
  expect: (service, goal) => {
    const kept = goal.option("minimumHealthy");
    const shifts = service.strategy.isOneOf("BLUE_GREEN", "CANARY", "LINEAR");
    return [
      {
        key: "minimumHealthy",
        verdict: any(service.minimumHealthy.satisfies((percent) => percent >= kept), shifts),
        message: `${service} may stop more than ${kept === 50 ? "half" : `${String(100 - kept)} %`} of its tasks in a deployment`,
        edits: () => ecs.keepInDeployment(service, kept),
      },
      { key: "rollback", verdict: any(ecs.rollsBack(service), shifts), message: `${service} does not roll back when a deployment fails`, edits: () => ecs.rollBack(service) },
    ];
  },
  message: (service) => `${service} is not deployed safely`,
  fix: {
    safety: "review",
    note: "new tasks need room beside the old ones while a deployment runs",
  },
});
