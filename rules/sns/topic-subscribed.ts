import { defineRule, hasPublisher, hasSubscriber, snsTopic } from "../../src/rule.ts";
import example from "./topic-subscribed.example.ts";

/** Asked where something publishes to the topic for certain. Whoever subscribes by hand cannot be seen. */
export default defineRule({
  id: "sns-topic-subscribed",
  title: "SNS topic that something publishes to has a subscription",
  survives: "instance-loss",
  capability: "messages-not-lost",
  precision: "medium",
  since: "0.1.0",
  why: `
    SNS drops a message to a topic that nobody subscribes to, and reports it as delivered. An alarm that notifies
    such a topic reaches nobody, and an event that is sent to it is gone. A subscription that somebody adds by hand
    in one region is not there in another one, nor after the topic was replaced.
  `,
  remedy: `
    Subscribe a queue, a function, an address or a chat channel in the same code as the topic. A subscription by mail has
    to be confirmed once. SNS charges for deliveries only.
  `,
  example,
  noFix: "who is to be told is for the people on call to say",
  references: [
    "https://docs.aws.amazon.com/sns/latest/dg/sns-create-subscribe-endpoint-to-topic.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html",
  ],
  frameworks: { wellArchitected: ["REL06-BP03"], nist80053: ["SI-4(5)"] },

  on: snsTopic,
  appliesTo: hasPublisher,
  expect: hasSubscriber,
  message: (topic) => `${topic} is published to, and nothing subscribes to it`,
});
