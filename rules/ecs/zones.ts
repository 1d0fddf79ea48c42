import { all, defineRule, ecs, ecsService, ecsTaskSet, not, spansZones, zonesOfTasks } from "../../src/rule.ts";
import example from "./zones.example.ts";

/**
 * Tasks that share the network of their instance stand where the instances of their capacity providers do. What runs outside of
 * AWS has no zones, and a service that something else drives is placed by its task sets.
 */
export default defineRule({
  id: "ecs-zones",
  title: "ECS service spans enough Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
  why: `
    A service whose subnets are all in one Availability Zone loses every task with that zone, and ECS has nowhere to
    start new ones. Over several zones ECS spreads the tasks, and replaces those of a lost zone in the others by
    itself.
  `,
  remedy: `
    Give the service subnets in further Availability Zones, in those that its load balancer is in. The change is a new
    deployment, which replaces the tasks. Data between zones is charged.
  `,
  example,
  noFix: "which subnets there are in other zones is for the network to say",
  references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },

  on: [ecsService, ecsTaskSet],
  appliesTo: (tasks) => (tasks.is(ecsService) ? all(not(ecs.isDrivenElsewhere(tasks)), not(all(tasks.launchType.isSet(), tasks.launchType.equals("EXTERNAL")))) : all()),
  expect: (tasks, { zones }) => spansZones(zonesOfTasks(tasks), zones),
  message: (tasks, { zones }) => `${tasks} spans fewer than ${String(zones)} Availability Zones`,
});
