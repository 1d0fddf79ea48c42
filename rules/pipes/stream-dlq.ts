import { all, any, defineRule, isFilled, not, pipe, provided, standingAtHome, type Verdict } from "../../src/rule.ts";
import example from "./stream-dlq.example.ts";

/** Asked of pipes that read a Kinesis stream or the stream of a DynamoDB table; a queue has its own dead-letter queue. */
export default defineRule({
  id: "pipes-stream-dlq",
  title: "Pipe keeps batches of a stream that fail, and does not hold up their shard",
  survives: "instance-loss",
  capability: "messages-not-lost",
  since: "0.1.0",
  why: `
    A pipe retries a batch that fails until its records expire, and the shard waits behind it. What expires meanwhile is lost,
    too. Where retries are bounded and nothing takes the batch, its records are skipped without a trace.
  `,
  remedy: `
    Name an SQS queue or an SNS topic as the dead-letter queue of the source, and bound the retries or the age of records. It
    gets where the batch lies in the stream, and not its records: read them before they expire.
  `,
  example,
  noFix: "the dead-letter queue has to be made first, and how long a batch is worth another try is for its owner to say",
  references: [
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-batching-concurrency.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourcekinesisstreamparameters.html",
  ],
  frameworks: { wellArchitected: ["REL05-BP03", "REL11-BP03"], nist80053: ["CP-10", "SI-17"] },

  on: pipe,
  appliesTo: (stream) => any(stream.kinesisStart.isSet(), stream.dynamodbStart.isSet()),
  expect: (stream) => {
    const kept = any(isFilled(stream.kinesisDeadLetters), isFilled(stream.dynamodbDeadLetters));
    const isBounded = (...limits: readonly (typeof stream.kinesisAge)[]): Verdict => any(...limits.map((limit) => limit.satisfies((most) => most >= 0)));
    const bounded = all(
      provided(stream.kinesisStart.isSet(), isBounded(stream.kinesisRetries, stream.kinesisAge)),
      provided(stream.dynamodbStart.isSet(), isBounded(stream.dynamodbRetries, stream.dynamodbAge)),
    );
    return [
      { key: "deadLetters", verdict: kept, message: `${stream} has no dead-letter queue for batches that fail` },
      { key: "retries", verdict: any(bounded, standingAtHome(not(kept))), message: `${stream} retries a batch that fails until its records expire, and holds up their shard` },
    ];
  },
  message: (stream) => `${stream} loses batches that fail`,
});
