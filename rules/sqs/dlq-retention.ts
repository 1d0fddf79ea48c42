import { all, defineRule, isFilled, not, sqsQueue, standingOn, undecided } from "../../src/rule.ts";
import example from "./dlq-retention.example.ts";

/** SQS keeps no message for longer, in seconds. */
const TWO_WEEKS = 1_209_600;

/**
 * Asked of standard queues: in a FIFO queue the age of a message starts again when it is moved. A dead-letter
 * queue that keeps messages as long as SQS can holds.
 */
export default defineRule({
  id: "sqs-dlq-retention",
  title: "Dead-letter queue keeps messages longer than its source",
  survives: "instance-loss",
  capability: "messages-not-lost",
  advice: true,
  since: "0.1.0",
  why: `
    A standard queue's message keeps its age when it is moved to the dead-letter queue. What has waited for three days of an
    outage in the source is deleted a day later from a dead-letter queue that keeps messages for four days, perhaps before
    anybody has looked.
  `,
  remedy: `
    Let the dead-letter queue keep messages for longer than its source does, best for the 14 days that SQS allows. Retention
    is not charged.
  `,
  example,
  references: ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/setting-up-dead-letter-queue-retention.html"],
  frameworks: { wellArchitected: ["REL05-BP03"], nist80053: ["SI-17"] },

  on: sqsQueue,
  appliesTo: (queue) => all(isFilled(queue.deadLetterQueue), not(queue.fifo.equals(true))),
  expect: (queue) => {
    const own = queue.retention.known();
    if (own === undefined) return undecided(queue.retention);
    return standingOn(queue.deadLetterQueue, queue.deadLetterQueue.follow(sqsQueue, ({ retention }) => retention.satisfies((kept) => kept > own || kept >= TWO_WEEKS)));
  },
  message: (queue) => `${queue} keeps messages for as long as its dead-letter queue, or for longer`,
  fix: {
    safety: "safe",
    note: "the dead-letter queue keeps what it has for 14 days, which is not charged",
    edits: (queue) => {
      const kept = queue.deadLetterQueue.target(sqsQueue);
      return kept ? [kept.retention.set(TWO_WEEKS)] : [];
    },
  },
});
