import { all, defineRule, isFilled, isForAlarms, not, snsSubscription, snsTopic } from "../../src/rule.ts";
import example from "./subscription-dlq.example.ts";

/**
 * What goes to people by mail, text message or push is left alone, and so is what alarms alone publish: the alarm is still there
 * when a message about it is lost.
 */
export default defineRule({
  id: "sns-subscription-dlq",
  title: "SNS subscription keeps messages that it cannot deliver",
  survives: "instance-loss",
  capability: "messages-not-lost",
  precision: "high",
  since: "0.1.0",
  why: `
    SNS drops a message when the endpoint is gone or refuses it, and after its retries when it does not answer: by default three
    within a minute for an HTTP endpoint, many over 23 days for a queue or a function. Subscribers to one topic then differ in
    what they have seen, and nobody is told.
  `,
  remedy: `
    Name an SQS queue in the subscription's redrive policy, of the topic's type, with a policy that lets SNS send to it, and
    set an alarm on it. A subscription that is written inside of its topic has no redrive policy: give it a resource of its
    own.
  `,
  example,
  noFix: "the queue, with a policy that lets SNS send to it, has to be made first",
  references: [
    "https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html",
    "https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html",
  ],
  frameworks: { wellArchitected: ["REL05-BP03", "REL11-BP03"], nist80053: ["CP-10", "SI-17"] },
  similar: ["cdk-nag:SNSRedrivePolicy", "serverless-rules:ES7000", "serverless-rules:aws_sns_topic_subscription_redrive_policy", "service-screener:snsSubscriptionNoDlq"],

  on: snsSubscription,
  appliesTo: (subscription) => {
    const topic = subscription.topic.target(snsTopic);
    return all(not(subscription.protocol.isOneOf("email", "email-json", "sms", "application")), ...(topic ? [not(isForAlarms(topic))] : []));
  },
  expect: (subscription) => isFilled(subscription.deadLetterQueue),
  message: (subscription) => `${subscription} has no dead-letter queue for messages that it cannot deliver`,
});
