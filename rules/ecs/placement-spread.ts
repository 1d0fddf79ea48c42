import { all, any, defineRule, ecs, ecsService, not } from "../../src/rule.ts";
import example from "./placement-spread.example.ts";

/**
 * Fargate spreads tasks by itself and takes no strategy; a daemon has one task on each instance. A service without a
 * strategy is spread over the zones, too. AWS turns rebalancing on by itself for new services only where it can.
 */
export default defineRule({
  id: "ecs-placement-spread",
  title: "ECS service spreads its tasks over Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  precision: "high",
  since: "0.1.0",
  why: `
    ECS spreads tasks over Availability Zones unless the service has a placement strategy of its own. One that packs
    tasks tightly, or places them at random, may put all of them into one zone, whose loss then stops the service.
  `,
  remedy: `
    Spread over the attribute ecs.availability-zone first, and pack by memory or CPU within a zone second. It takes
    effect as tasks are placed again. Using the zones evenly may take an instance more.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-strategies.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },

  on: ecsService,
  appliesTo: (service) => not(any(ecs.isDaemon(service), ecs.isOnFargate(service))),
  expect: ({ placement, zoneRebalancing }) => {
    const spreads = placement.some(({ type, field }) => all(type.equals("spread"), field.equals("attribute:ecs.availability-zone")));
    return any(spreads, placement.isEmpty(), all(zoneRebalancing.isSet(), zoneRebalancing.equals("ENABLED")));
  },
  message: (service) => `${service} may place all of its tasks in one Availability Zone`,
  fix: {
    safety: "review",
    note: "using the zones evenly may take an instance more",
    edits: ecs.spreadFirst,
  },
});
