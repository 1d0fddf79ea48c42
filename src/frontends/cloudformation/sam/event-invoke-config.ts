import type { RawResource } from "../../../graph/raw.ts";
import type { Reading } from "../../../value/reading.ts";
import type { Context } from "../context.ts";
import type { Alias } from "./function.ts";
import { isNever, keyOf, literalOf, make, mapOf, otherwise, referenceTo, textAt, valueOf, whenAbsent } from "./make.ts";
import { destinationAddress } from "./names.ts";

/**
 * What becomes of asynchronous calls. A destination that is a queue or a topic, and says only that, is made.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventinvokedestinationconfiguration.html
 */
export function eventInvokeConfig(source: RawResource, alias: Alias | undefined, { scope }: Context): readonly RawResource[] {
  const config = valueOf(source.properties, "EventInvokeConfig");
  if (!config) return [];
  const name = keyOf(source.properties, "EventInvokeConfig") ?? source.name;
  const written = valueOf(config, "DestinationConfig");
  const made: RawResource[] = [];
  const outcome = (of: "OnSuccess" | "OnFailure"): Reading | undefined => {
    const destination = valueOf(written, of);
    if (destination?.is !== "map") return destination;
    const own = withDestination(source, destination, of, scope);
    if (own.made) made.push(own.made);
    return own.destination;
  };
  const destinations = written?.is === "map" ? mapOf({ OnSuccess: outcome("OnSuccess"), OnFailure: outcome("OnFailure") }, written.place) : written;
  const properties = {
    FunctionName: referenceTo(scope, source.address, name),
    Qualifier: alias ? alias.name : textAt("$LATEST", name),
    DestinationConfig: destinations,
    MaximumEventAgeInSeconds: valueOf(config, "MaximumEventAgeInSeconds"),
    MaximumRetryAttempts: valueOf(config, "MaximumRetryAttempts"),
  };
  return [...made, make(source, { address: `${source.address}EventInvokeConfig`, type: "AWS::Lambda::EventInvokeConfig", name, properties })];
}

interface Destination {
  readonly destination: Reading;
  readonly made?: RawResource;
}

function withDestination(source: RawResource, destination: Extract<Reading, { is: "map" }>, outcome: string, scope: string): Destination {
  const type = literalOf(valueOf(destination, "Type"));
  const written = valueOf(destination, "Destination");
  const when = whenAbsent(written);
  if ((type !== "SQS" && type !== "SNS") || destination.rest || isNever(when)) return { destination };
  const address = destinationAddress(source.address, outcome, type);
  const span = destination.place.span;
  const made = make(source, { address, type: type === "SQS" ? "AWS::SQS::Queue" : "AWS::SNS::Topic", name: span, properties: {}, when });
  // The ARN of a topic is what a plain reference to it gives.
  const target = referenceTo(scope, address, span, type === "SQS" ? "Arn" : undefined);
  return { destination: { ...destination, entries: new Map([...destination.entries, ["Destination", { key: destination.place, value: otherwise(written, target) }]]) }, made };
}
