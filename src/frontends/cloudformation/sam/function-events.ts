import type { RawResource } from "../../../graph/raw.ts";
import type { Reading, Reference } from "../../../value/reading.ts";
import type { Context } from "../context.ts";
import { readEvents, ruleOf, scheduleOf, tellEvent, type Event } from "./events.ts";
import { literalOf, make, mapOf, referenceTo, textAt, valueOf, type Properties } from "./make.ts";
import { queuePolicy } from "./queue-policy.ts";

/**
 * What the events of a function make. Lambda reads streams and queues by a mapping; any other service calls the function, for which it has
 * a permission. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventsource.html
 */
export function eventsOf(source: RawResource, target: Reference, context: Context): readonly RawResource[] {
  return readEvents(source, context).flatMap((event) => {
    const made = MADE.get(event.type);
    if (made) return made(source, event, target, context);
    tellEvent(event, "functions", context);
    return [];
  });
}

type Make = (source: RawResource, event: Event, target: Reference, context: Context) => readonly RawResource[];

/** A mapping from what the event names by a property of its own. */
const mappingFrom = (property: string | undefined): Make => (source, event, target) => {
  const EventSourceArn = property === undefined ? undefined : valueOf(event.properties, property);
  return [make(source, { address: event.address, type: MAPPING, name: event.name, properties: { ...mappingProperties(event), EventSourceArn, FunctionName: seenAt(target, event) } })];
};

const MAPPING = "AWS::Lambda::EventSourceMapping";

/** Most properties of an event are those of the mapping. */
function mappingProperties({ properties }: Event): Properties {
  const passed = Object.fromEntries(PASSED.map((name) => [name, valueOf(properties, name)]));
  const servers = valueOf(properties, "KafkaBootstrapServers");
  return { ...passed, SelfManagedEventSource: servers && mapOf({ Endpoints: mapOf({ KafkaBootstrapServers: servers }, servers.place) }, servers.place) };
}

const PASSED = [
  "BatchSize", "BisectBatchOnFunctionError", "DestinationConfig", "Enabled", "FilterCriteria", "FunctionResponseTypes", "KmsKeyArn",
  "MaximumBatchingWindowInSeconds", "MaximumRecordAgeInSeconds", "MaximumRetryAttempts", "ParallelizationFactor", "ProvisionedPollerConfig",
  "Queues", "ScalingConfig", "SourceAccessConfigurations", "StartingPosition", "StartingPositionTimestamp", "Topics", "TumblingWindowInSeconds",
];

/** The target as the event names it. */
const seenAt = (target: Reference, { name }: Event): Reference => ({ ...target, place: { span: name, via: [] } });

const arnAt = (target: Reference, event: Event): Reference => ({ ...seenAt(target, event), ...(target.value ? {} : { attribute: "Arn" }) });

const permission = (principal: string, from?: (event: Event) => Reading | undefined): Make => (source, event, target) => {
  const properties: Properties = { Action: textAt("lambda:InvokeFunction", event.name), FunctionName: seenAt(target, event), Principal: textAt(principal, event.name), SourceArn: from?.(event) };
  return [make(source, { address: `${event.address}Permission`, type: "AWS::Lambda::Permission", name: event.name, properties })];
};

/** Whom an event names by a property. */
const named = (property: string) => (event: Event): Reading | undefined => valueOf(event.properties, property);

const rule: Make = (source, event, target, context) => {
  const SourceArn = referenceTo(context.scope, event.address, event.name, "Arn");
  return [...ruleOf(source, event, arnAt(target, event), context), ...permission("events.amazonaws.com", () => SourceArn)(source, event, target, context)];
};

/** A topic calls the function itself, or fills a queue that Lambda reads. */
const topic: Make = (source, event, target, context) => {
  const given = named("SqsSubscription")(event);
  const common: Properties = { TopicArn: named("Topic")(event), Region: named("Region")(event), FilterPolicy: named("FilterPolicy")(event), RedrivePolicy: named("RedrivePolicy")(event) };
  const subscription = (protocol: string, Endpoint: Reading | undefined): RawResource =>
    make(source, { address: event.address, type: "AWS::SNS::Subscription", name: event.name, properties: { ...common, Protocol: textAt(protocol, event.name), Endpoint } });
  const reads = (EventSourceArn: Reading | undefined): RawResource =>
    make(source, { address: `${event.address}EventSourceMapping`, type: MAPPING, name: event.name, properties: { EventSourceArn, FunctionName: seenAt(target, event) } });
  const filled = (queue: Reading | undefined, arn: Reading | undefined, policy = `${event.address}QueuePolicy`): readonly RawResource[] => {
    if (!queue || !arn) return [subscription("sqs", arn), reads(arn)];
    const sending = { principal: "sns.amazonaws.com", queue, arn, from: named("Topic")(event) };
    return [subscription("sqs", arn), reads(arn), queuePolicy(source, { address: policy, name: event.name }, sending)];
  };
  if (given?.is === "map") {
    const called = literalOf(valueOf(given, "QueuePolicyLogicalId"));
    return filled(valueOf(given, "QueueUrl"), valueOf(given, "QueueArn"), called === undefined ? undefined : context.prefix + called);
  }
  if (literalOf(given)?.toLowerCase() === "true") {
    const queue = make(source, { address: `${event.address}Queue`, type: "AWS::SQS::Queue", name: event.name, properties: {} });
    return [queue, ...filled(referenceTo(context.scope, queue.address, event.name), referenceTo(context.scope, queue.address, event.name, "Arn"))];
  }
  return [subscription("lambda", arnAt(target, event)), ...permission("sns.amazonaws.com", named("Topic"))(source, event, target, context)];
};

/** A resource of another type that names the function, and a permission for its service. */
const calls = (type: string, principal: string, properties: (event: Event, target: Reading) => Properties): Make => (source, event, target, context) => [
  make(source, { address: event.address, type, name: event.name, properties: properties(event, arnAt(target, event)) }),
  ...permission(principal)(source, event, target, context),
];

const listOf = (item: Reading): Reading => ({ is: "list", items: [item], place: item.place });

const MADE: ReadonlyMap<string, Make> = new Map<string, Make>([
  ["AlexaSkill", permission("alexa-appkit.amazon.com")],
  ["Api", permission("apigateway.amazonaws.com")],
  ["CloudWatchEvent", rule],
  ["CloudWatchLogs", calls("AWS::Logs::SubscriptionFilter", "logs.amazonaws.com", (event, target) => ({
    LogGroupName: named("LogGroupName")(event), FilterPattern: named("FilterPattern")(event), DestinationArn: target,
  }))],
  ["Cognito", permission("cognito-idp.amazonaws.com", named("UserPool"))],
  ["DocumentDB", mappingFrom("Cluster")],
  ["DynamoDB", mappingFrom("Stream")],
  ["EventBridgeRule", rule],
  ["HttpApi", permission("apigateway.amazonaws.com")],
  ["IoTRule", calls("AWS::IoT::TopicRule", "iot.amazonaws.com", (event, target) => {
    const Sql = named("Sql")(event);
    const Actions = listOf(mapOf({ Lambda: mapOf({ FunctionArn: target }, target.place) }, target.place));
    return { TopicRulePayload: mapOf({ Sql, Actions }, target.place) };
  })],
  ["Kinesis", mappingFrom("Stream")],
  ["MQ", mappingFrom("Broker")],
  ["MSK", mappingFrom("Stream")],
  ["S3", permission("s3.amazonaws.com")],
  ["SNS", topic],
  ["SQS", mappingFrom("Queue")],
  ["Schedule", rule],
  ["ScheduleV2", (source, event, target, context) => scheduleOf(source, event, arnAt(target, event), context)],
  ["SelfManagedKafka", mappingFrom(undefined)],
]);
