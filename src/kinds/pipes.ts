import { defineKind } from "../graph/kind.ts";
import { number, reference, seconds, text } from "../graph/properties.ts";
import { both, names } from "./names.ts";
import { bothPages } from "./pages.ts";

const PIPE = bothPages("pipes-pipe", "pipes_pipe");

const KINESIS = names("SourceParameters.KinesisStreamParameters", "source_parameters.kinesis_stream_parameters");
const DYNAMODB = names("SourceParameters.DynamoDBStreamParameters", "source_parameters.dynamodb_stream_parameters");

/** A setting of a source, under the names that both languages have for it. */
const within = (source: typeof KINESIS | typeof DYNAMODB, cloudformation: string, terraform: string) =>
  names(`${source.cloudformation}.${cloudformation}`, `${source.terraform}.${terraform}`);

/** Reads a queue, a stream or a broker and hands on what it finds. A queue has its own dead-letter queue. */
export const pipe = defineKind({
  name: "pipes.pipe",
  label: "EventBridge pipe",
  ...names("AWS::Pipes::Pipe", "aws_pipes_pipe"),
  page: PIPE.cloudformation,
  ref: names("name", "name"),
  properties: {
    source: text(names("Source", "source")),
    target: text(names("Target", "target")),
    /** Each stream says where to start, so that it is known by that. */
    kinesisStart: text(within(KINESIS, "StartingPosition", "starting_position")),
    kinesisDeadLetters: reference("sqs.queue", within(KINESIS, "DeadLetterConfig.Arn", "dead_letter_config.arn")),
    /** -1: until the record expires, as below. */
    kinesisRetries: number({ ...within(KINESIS, "MaximumRetryAttempts", "maximum_retry_attempts"), default: both(-1, PIPE) }),
    kinesisAge: seconds({ ...within(KINESIS, "MaximumRecordAgeInSeconds", "maximum_record_age_in_seconds"), default: both(-1, PIPE) }),
    dynamodbStart: text(within(DYNAMODB, "StartingPosition", "starting_position")),
    dynamodbDeadLetters: reference("sqs.queue", within(DYNAMODB, "DeadLetterConfig.Arn", "dead_letter_config.arn")),
    dynamodbRetries: number({ ...within(DYNAMODB, "MaximumRetryAttempts", "maximum_retry_attempts"), default: both(-1, PIPE) }),
    dynamodbAge: seconds({ ...within(DYNAMODB, "MaximumRecordAgeInSeconds", "maximum_record_age_in_seconds"), default: both(-1, PIPE) }),
  },
});
