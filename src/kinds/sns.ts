import { defineKind } from "../graph/kind.ts";
import { bool, reference, tags, text } from "../graph/properties.ts";
import { names } from "./names.ts";
import { templatePage, terraformPage } from "./pages.ts";

export const snsTopic = defineKind({
  name: "sns.topic",
  label: "SNS topic",
  ...names("AWS::SNS::Topic", "aws_sns_topic"),
  page: templatePage("sns-topic"),
  identity: "topicName",
  arn: { service: "sns", resource: "" },
  ref: names("arn", "arn"),
  properties: {
    topicName: text(names("TopicName", "name")),
    fifo: bool({ ...names("FifoTopic", "fifo_topic"), default: { terraform: false, page: terraformPage("sns_topic") } }),
    tags: tags(names("Tags", "tags_all")),
  },
});

/** A subscription by itself, or one that is written in its topic. */
export const snsSubscription = defineKind({
  name: "sns.subscription",
  label: "SNS subscription",
  cloudformation: ["AWS::SNS::Subscription", { type: "AWS::SNS::Topic", each: "Subscription", whole: "TopicArn" }],
  terraform: "aws_sns_topic_subscription",
  page: templatePage("sns-subscription"),
  properties: {
    topic: reference("sns.topic", names("TopicArn", "topic_arn")),
    /** Where the topic is; unset, where the subscription is. */
    topicRegion: text({ cloudformation: "Region" }),
    protocol: text(names("Protocol", "protocol")),
    endpoint: text(names("Endpoint", "endpoint")),
    /** What the endpoint is, as far as it is a resource. */
    queue: reference("sqs.queue", names("Endpoint", "endpoint")),
    function: reference("lambda.function", names("Endpoint", "endpoint")),
    deadLetterQueue: reference("sqs.queue", names("RedrivePolicy.deadLetterTargetArn", "redrive_policy{}.deadLetterTargetArn")),
  },
});
