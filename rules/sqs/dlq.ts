import { any, defineRule, isDeadLetterQueue, isFilled, mayBeDeadLetterQueue, not, presume, sqsQueue } from "../../src/rule.ts";
import example from "./dlq.example.ts";

const MOST_RECEIVES = 1000;

/**
 * A dead-letter queue itself is left alone: it is one when something names it so, or when it says whose it may be. SQS rejects a
 * dead-letter queue of the other type, and a count of more than a thousand.
 */
export default defineRule({
  id: "sqs-dlq",
  title: "SQS queue sets messages aside that fail again and again",
  survives: "instance-loss",
  capability: "messages-not-lost",
  precision: "high",
  since: "0.1.0",
  why: `
    A message that its consumers fail at comes back until its retention is over, and is then deleted without a trace.
    Meanwhile it costs capacity and, in a FIFO queue, holds up its message group. A dead-letter queue takes it
    after a number of receives and keeps it, so that it can be looked into and sent again.
  `,
  remedy: `
    Make a second queue of the same type, name it in the redrive policy with a maxReceiveCount of at least 3 (5 where Lambda
    reads the queue), and set an alarm on its messages. It costs nothing as long as it is empty. A FIFO queue's later messages
    then overtake the one that was set aside.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html",
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html",
  ],
  frameworks: { wellArchitected: ["REL05-BP03", "REL11-BP03"], nist80053: ["CP-10", "SI-17"] },
  similar: [
    "cdk-nag:SQSQueueDLQ",
    "cdk-nag:SQSRedrivePolicy",
    "serverless-rules:ES6000",
    "serverless-rules:aws_sqs_queue_redrive_policy",
    "service-screener:DeadLetterQueue",
    "service-screener:MaxReceiveCountDetection",
  ],

  options: {
    receives: { type: "count", default: 3, least: 1, most: MOST_RECEIVES, says: "how often a message is tried at least before it is set aside" },
  },
  on: sqsQueue,
  appliesTo: (queue) => not(isDeadLetterQueue(queue)),
  expect: (queue, goal) => {
    const fewest = goal.option("receives");
    const named = isFilled(queue.deadLetterQueue);
    const receives = queue.maxReceives.satisfies((most) => most >= fewest && most <= MOST_RECEIVES);
    const isAlike = queue.deadLetterQueue.follow(sqsQueue, (other) => other.fifo.same(queue.fifo));
    return [
      { key: "deadLetterQueue", verdict: any(named, mayBeDeadLetterQueue(queue)), message: `${queue} has no dead-letter queue`, edits: () => [] },
      { key: "maxReceives", verdict: any(receives, not(named)), message: `${queue} sets a message aside at a receive count of ${String(queue.maxReceives)}, which is not between ${String(fewest)} and ${String(MOST_RECEIVES)}`, edits: () => [queue.maxReceives.set(Math.min(Math.max(queue.maxReceives.known() ?? 0, fewest), MOST_RECEIVES))] },
      { key: "type", verdict: any(not(named), presume(isAlike)), message: `${queue} and its dead-letter queue are of different types, which SQS rejects`, edits: () => [] },
    ];
  },
  message: (queue) => `${queue} does not keep messages that fail`,
  fix: {
    safety: "safe",
    note: "a message that fails is tried more often before it is set aside",
  },
});
