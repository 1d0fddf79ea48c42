import { all, any, defineRule, isFilled, lambdaEventSourceMapping, not, readsShards, standingAtHome } from "../../src/rule.ts";
import example from "./stream-failure-destination.example.ts";

/**
 * Asked of what reads a Kinesis stream or the stream of a DynamoDB table. A queue has its own dead-letter queue, and Kafka has
 * other rules. A mapping that is switched off reads nothing.
 */
export default defineRule({
  id: "lambda-stream-failure-destination",
  title: "Stream's failed batches are kept and do not hold up their shard",
  survives: "instance-loss",
  capability: "messages-not-lost",
  since: "0.1.0",
  why: `
    Lambda retries a batch that fails until it succeeds or its records expire, after a day where nothing else is set, and the
    shard waits behind it. What expires meanwhile is lost, too. Where retries are bounded and nothing takes the batch,
    its records are skipped without a trace.
  `,
  remedy: `
    Set an on-failure destination and bound the retries or the age of records. The destination gets where the batch lies
    in the stream, and not its records, unless it is an S3 bucket: read them before they expire. Bisecting the batch leaves
    the good records out of it.
  `,
  example,
  noFix: "the destination has to be made first, and how long a batch is worth another try is for its owner to say",
  references: [
    "https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html",
  ],
  frameworks: { wellArchitected: ["REL05-BP03", "REL11-BP03"], nist80053: ["CP-10", "SI-17"] },
  similar: [
    "cdk-nag:LambdaEventSourceMappingDestination",
    "serverless-rules:ES1001",
    "serverless-rules:aws_lambda_event_source_mapping_failure_destination",
  ],

  on: lambdaEventSourceMapping,
  appliesTo: (mapping) => all(readsShards(mapping), mapping.enabled.equals(true)),
  expect: (mapping) => [
    { key: "destination", verdict: isFilled(mapping.failureDestination), message: `${mapping} has no destination for batches that fail` },
    {
      key: "retries",
      verdict: any(mapping.retryAttempts.satisfies((most) => most >= 0), mapping.recordAge.satisfies((oldest) => oldest >= 0), standingAtHome(not(isFilled(mapping.failureDestination)))),
      message: `${mapping} retries a batch that fails until its records expire, and holds up their shard`,
    },
  ],
  message: (mapping) => `${mapping} loses batches that fail`,
});
