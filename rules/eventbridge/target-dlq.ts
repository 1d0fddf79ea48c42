import { all, any, defineRule, eventRule, events, isFilled, not, standingOn } from "../../src/rule.ts";
import example from "./target-dlq.example.ts";

/**
 * A schedule says what time it is and says it again: nothing in it can be lost. What AWS's own services report to a topic, to logs or
 * to a pipeline is for people, who see it elsewhere, too, and start a build by hand.
 */
export default defineRule({
  id: "eventbridge-target-dlq",
  title: "EventBridge rule keeps events that it cannot deliver",
  survives: "instance-loss",
  capability: "messages-not-lost",
  precision: "high",
  since: "0.1.0",
  why: `
    EventBridge tries for 24 hours to hand an event to a target that does not answer, and then drops it. An event that the target
    refuses, for want of a permission or because the target is gone, is dropped at once. Nobody is told, and an archive
    has the event only where somebody made one.
  `,
  remedy: `
    Give each target a dead-letter queue, a standard SQS queue whose policy lets EventBridge send to it, and set an alarm on
    its messages. It costs what its messages cost.
  `,
  example,
  noFix: "a queue has to be made first, with a policy that lets EventBridge send to it",
  references: [
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html",
  ],
  frameworks: { wellArchitected: ["REL05-BP03", "REL11-BP03"], nist80053: ["CP-10", "SI-17"] },
  similar: ["cdk-nag:EventBusDLQ", "serverless-rules:ES4000", "serverless-rules:aws_cloudwatch_event_target_no_dlq"],

  on: eventRule,
  appliesTo: (rule) => all(rule.targets.exist(), not(any(events.isSchedule(rule), events.isForPeople(rule)))),
  expect: (rule) => rule.targets.every((target) => standingOn(target.arn, isFilled(target.deadLetterQueue))),
  message: (rule) => `${rule} has a target without a dead-letter queue`,
});
