import { any, defineRule, ecs, ecsService, not } from "../../src/rule.ts";
import example from "./health-check.example.ts";

/**
 * A daemon belongs to its instances, and a service that something else drives has its task sets. ECS does not look at
 * a health check that stands in the image.
 */
export default defineRule({
  id: "ecs-health-check",
  title: "ECS service replaces tasks that do not work",
  survives: "instance-loss",
  capability: "health-checked",
  precision: "high",
  since: "0.1.0",
  why: `
    Unless something asks the application itself, ECS only sees whether its process runs. A task that hangs, or has lost
    what it depends on, stays for ever, and counts as healthy in every deployment.
  `,
  remedy: `
    Put the service behind a target group whose check asks the application, or give an essential container a health
    check of its own, with a start period that is longer than it needs to start. Either is a new deployment.
  `,
  example,
  noFix: "what asks the application whether it works, by which path or command, has to be chosen",
  references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/healthcheck.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/load-balancer-healthcheck.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP01", "REL11-BP03"], nist80053: ["CP-10", "SI-13(5)"] },
  similar: ["kics:ecs_task_definition_healthcheck_missing", "kics:ecs_no_load_balancer_attached", "service-screener:ecsTaskDefinitionHealthCheckDefined"],

  on: ecsService,
  appliesTo: (service) => not(any(ecs.isDaemon(service), ecs.isDrivenElsewhere(service))),
  expect: (service) => any(ecs.isBalanced(service), ecs.isChecked(service)),
  message: (service) => `${service} keeps tasks whose process runs and whose application does not work`,
});
