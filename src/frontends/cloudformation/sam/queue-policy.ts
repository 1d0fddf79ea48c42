import type { RawResource } from "../../../graph/raw.ts";
import type { Reading } from "../../../value/reading.ts";
import { make, mapOf, textAt, type Made } from "./make.ts";

/** Lets a service send to a queue, for one rule or topic. */
export function queuePolicy(source: RawResource, { address, name }: Pick<Made, "address" | "name">, { principal, queue, arn, from }: Sending): RawResource {
  const text = (value: string): Reading => textAt(value, name);
  const place = { span: name, via: [] };
  const Condition = mapOf({ ArnEquals: mapOf({ "aws:SourceArn": from }, place) }, place);
  const statement = mapOf({ Effect: text("Allow"), Principal: mapOf({ Service: text(principal) }, place), Action: text("sqs:SendMessage"), Resource: arn, Condition }, place);
  const properties = { Queues: listOf(queue), PolicyDocument: mapOf({ Version: text("2012-10-17"), Statement: listOf(statement) }, place) };
  return make(source, { address, type: "AWS::SQS::QueuePolicy", name, properties });
}

interface Sending {
  readonly principal: string;
  /** The queue's URL, and its ARN. */
  readonly queue: Reading;
  readonly arn: Reading;
  /** The ARN of what sends. */
  readonly from: Reading | undefined;
}

const listOf = (item: Reading): Reading => ({ is: "list", items: [item], place: item.place });
