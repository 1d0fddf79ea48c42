import { defineKind } from "../graph/kind.ts";
import { bool, count, list, oneOf, presence, reference, seconds, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { both, names } from "./names.ts";
import { bothPages, templatePage } from "./pages.ts";

const QUEUE = bothPages("sqs-queue", "sqs_queue");
/** Both languages hand the redrive policy on as it is written. */
const ATTRIBUTES = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html";

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
    { language: "terraform", type: "aws_sqs_queue_redrive_allow_policy", target: "queue_url", fills: { redrivePermission: "redrive_allow_policy{}.redrivePermission" } },
    { language: "terraform", type: "aws_sqs_queue_policy", target: "queue_url", fills: { policy: "policy" } },
  ],
  properties: {
    ...lifecycle(),
    queueName: text(names("QueueName", "name")),
    fifo: bool({ ...names("FifoQueue", "fifo_queue"), default: both(false, QUEUE) }),
    deadLetterQueue: reference("sqs.queue", names("RedrivePolicy.deadLetterTargetArn", "redrive_policy{}.deadLetterTargetArn")),
    maxReceives: count({ ...names("RedrivePolicy.maxReceiveCount", "redrive_policy{}.maxReceiveCount"), default: both(10, ATTRIBUTES) }),
    /** Which queues may have it as their dead-letter queue: only that is one who says so. */
    redrivePermission: oneOf(["allowAll", "denyAll", "byQueue"], names("RedriveAllowPolicy.redrivePermission", "redrive_allow_policy{}.redrivePermission")),
    retention: seconds({ ...names("MessageRetentionPeriod", "message_retention_seconds"), default: both(345_600, QUEUE) }),
    visibility: seconds({ ...names("VisibilityTimeout", "visibility_timeout_seconds"), default: both(30, QUEUE) }),
    kmsKey: reference("kms.key", names("KmsMasterKeyId", "kms_master_key_id")),
    /** Who else may send to it, or receive from it; CloudFormation has a resource for that. */
    policy: presence({ terraform: "policy" }),
    tags: tags(names("Tags", "tags_all")),
  },
});

export const sqsQueuePolicy = defineKind({
  name: "sqs.queuePolicy",
  label: "SQS queue policy",
  cloudformation: ["AWS::SQS::QueuePolicy", "AWS::SQS::QueueInlinePolicy"],
  page: templatePage("sqs-queuepolicy"),
  properties: {
    queues: list(reference("sqs.queue", {}), { cloudformation: { "AWS::SQS::QueuePolicy": "Queues" } }),
    queue: reference("sqs.queue", { cloudformation: { "AWS::SQS::QueueInlinePolicy": "Queue" } }),
  },
});
