import { defineKind } from "../graph/kind.ts";
import { bool, count, reference, seconds, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { both, names } from "./names.ts";
import { bothPages } from "./pages.ts";

const QUEUE = bothPages("sqs-queue", "sqs_queue");

export const sqsQueue = defineKind({
  name: "sqs.queue",
  label: "SQS queue",
  ...names("AWS::SQS::Queue", "aws_sqs_queue"),
  page: QUEUE.cloudformation,
  identity: "queueName",
  arn: { service: "sqs", resource: "" },
  ref: names("url", "url"),
  companions: [
    {
      language: "terraform",
      type: "aws_sqs_queue_redrive_policy",
      target: "queue_url",
      fills: { deadLetterQueue: "redrive_policy{}.deadLetterTargetArn", maxReceives: "redrive_policy{}.maxReceiveCount" },
    },
  ],
  properties: {
    ...lifecycle(),
    queueName: text(names("QueueName", "name")),
    fifo: bool({ ...names("FifoQueue", "fifo_queue"), default: { terraform: false, page: QUEUE } }),
    deadLetterQueue: reference("sqs.queue", names("RedrivePolicy.deadLetterTargetArn", "redrive_policy{}.deadLetterTargetArn")),
    maxReceives: count(names("RedrivePolicy.maxReceiveCount", "redrive_policy{}.maxReceiveCount")),
    retention: seconds({ ...names("MessageRetentionPeriod", "message_retention_seconds"), default: both(345_600, QUEUE) }),
    visibility: seconds({ ...names("VisibilityTimeout", "visibility_timeout_seconds"), default: both(30, QUEUE) }),
    tags: tags(names("Tags", "tags_all")),
  },
});
