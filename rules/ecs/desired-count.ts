import { all, any, defineRule, ecs, ecsService, mayBeScaledUnseen, not, standsIn } from "../../src/rule.ts";
import example from "./desired-count.example.ts";

/**
 * Where a target scales the service its minimum decides, also where a larger number of tasks is written: it is what
 * is left at night. A daemon has one task on each instance. What runs in a recovery region is judged with its twin at home.
 */
export default defineRule({
  id: "ecs-desired-count",
  title: "ECS service keeps a task in each of several Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  precision: "high",
  since: "0.1.0",
  why: `
    With fewer tasks than zones there is a zone whose loss stops the service until ECS has noticed, found capacity
    elsewhere, pulled the image and seen the new task healthy, at a moment when many ask for capacity at once. A
    service that says nothing has one task in CloudFormation and none at all in Terraform.
  `,
  remedy: `
    Run two tasks, or three where three zones are asked for, and give a scalable target the same minimum. Tasks of
    half the size keep the price about the same. Raising the number starts tasks and stops none.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36"] },
  similar: ["kics:ecs_service_without_running_tasks"],

  on: ecsService,
  appliesTo: (service, { recovery }) => all(not(ecs.isDaemon(service)), not(standsIn(service, recovery))),
  expect: (service, { zones }) => any(ecs.keepsTasks(service, zones), mayBeScaledUnseen(service)),
  message: (service, { zones }) => `${service} may run with fewer than ${String(zones)} tasks`,
  fix: {
    safety: "review",
    note: "each further task costs as much as the first",
    edits: (service, { zones }) => ecs.keepTasks(service, zones),
  },
});
