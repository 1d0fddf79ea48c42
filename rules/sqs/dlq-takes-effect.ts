import { any, defineRule, hasPolicy, isForStandardOnly, isSentToByService, not, provably, sqsQueue, standingAtHome } from "../../src/rule.ts";
import example from "./dlq-takes-effect.example.ts";

/** Asked of the dead-letter queues of others than queues, as far as it is certain who has them. What a policy says is not looked at. */
export default defineRule({
  id: "sqs-dlq-takes-effect",
  title: "Dead-letter queue can be sent to",
  survives: "instance-loss",
  capability: "configuration-takes-effect",
  precision: "high",
  since: "0.1.0",
  why: `
    SNS and EventBridge send to a dead-letter queue by their own names. Where the queue's policy does not let them,
    or its key is the one that AWS manages for SQS, the failed message is dropped all the same, and only a metric
    tells. Lambda and EventBridge reject a FIFO queue.
  `,
  remedy: `
    Give the queue a policy that lets the service send messages to it, and a key of your own whose policy lets the service use
    it, or SQS's own encryption. Take a standard queue. Neither costs anything.
  `,
  example,
  noFix: "who may send to it is for a policy to say, and neither the type of a queue nor a key can be chosen for it",
  references: [
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html",
    "https://docs.aws.amazon.com/sns/latest/dg/sns-configure-dead-letter-queue.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html",
    "https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html",
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html",
  ],
  frameworks: { wellArchitected: ["REL05-BP03"], nist80053: ["SI-17"] },

  on: sqsQueue,
  appliesTo: (queue) => provably(any(isSentToByService(queue), isForStandardOnly(queue))),
  expect: (queue) => {
    const byRole = standingAtHome(not(provably(isSentToByService(queue))));
    return [
      { key: "policy", verdict: any(hasPolicy(queue), byRole), message: `${queue} is a dead-letter queue without a policy that lets anybody send to it` },
      { key: "key", verdict: any(queue.kmsKey.isUnset(), provably(queue.kmsKey.isDefined()), not(queue.kmsKey.equals("alias/aws/sqs")), byRole), message: `${queue} is a dead-letter queue under a key that neither SNS nor EventBridge may use` },
      { key: "type", verdict: any(not(queue.fifo.equals(true)), standingAtHome(not(provably(isForStandardOnly(queue))))), message: `${queue} is a FIFO queue, which neither Lambda nor EventBridge takes as a dead-letter queue` },
    ];
  },
  message: (queue) => `${queue} cannot be sent to`,
});
