import { defineRule, eventRule, failover, presume } from "../../src/rule.ts";
import example from "./trigger-connected.example.ts";

/**
 * Asked of rules that start something by an event of AWS Health, or start what provably performs a failover; nobody needs such a
 * rule. A field that AWS Health does not document, and does not call otherwise either, is unknown. The permissions of functions and
 * state machines of other files cannot be seen, and are taken for given.
 */
export default defineRule({
  id: "failover-trigger-connected",
  title: "Rule that starts a failover matches events and may start its target",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  precision: "high",
  since: "0.1.0",
  why: `
    A failover that starts by itself hangs on one rule: that it is enabled, that its pattern matches the event, that
    its target is named by ARN, and that EventBridge may start it. What is wrong with one of them shows only when
    the region is lost and nothing happens. AWS Health gives the category of an event in eventTypeCategory, and has
    no field eventType.
  `,
  remedy: `
    Enable the rule, name the target by its ARN, and ask only for fields that the event has. A function needs a
    permission for events.amazonaws.com, a state machine a role that EventBridge takes on. Test it with an event of
    your own, put on another bus with the same pattern.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/health/latest/ug/aws-health-events-eventbridge-schema.html",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html",
    "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP05"], nist80053: ["CP-10", "SI-13"] },

  on: eventRule,
  appliesTo: failover.startsFailover,
  expect: (rule) => [
    { key: "state", verdict: failover.isEnabled(rule), message: `${rule} is disabled, so it starts no failover`, edits: () => [rule.enabledDeprecated.equals(false).outcome === "holds" ? rule.enabledDeprecated.set(true) : rule.state.set("ENABLED")] },
    { key: "fields", verdict: failover.asksForHealthFields(rule), message: `${rule} asks for a field that the events of AWS Health do not have, so it never matches` },
    { key: "targets", verdict: rule.targets.every(({ function: target }) => presume(target.isArn())), message: `${rule} names its target by something that is no ARN, so it starts nothing` },
    { key: "permission", verdict: rule.targets.every((target) => failover.mayInvoke(rule, target)), message: `${rule} has a target that EventBridge may not start` },
  ],
  message: (rule) => `${rule} starts no failover`,
  fix: {
    safety: "review",
    note: "the next event that matches starts the failover",
  },
});
