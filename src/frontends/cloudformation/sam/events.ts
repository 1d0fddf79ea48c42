import type { RawResource } from "../../../graph/raw.ts";
import type { Span } from "../../../source/span.ts";
import type { Reading } from "../../../value/reading.ts";
import { through } from "../../../value/through.ts";
import type { Context } from "../context.ts";
import { keyOf, literalOf, make, mapOf, otherwise, referenceTo, valueOf, whenAbsent, isNever, type Properties } from "./make.ts";
import { queuePolicy } from "./queue-policy.ts";

/** One event of a function or a state machine. */
export interface Event {
  /** The logical id of what it makes: that of its resource and its own. */
  readonly address: string;
  readonly type: string;
  /** Its key in the source. */
  readonly name: Span;
  readonly properties: Reading | undefined;
}

/** The events of a resource; one that cannot be read is told. */
export function readEvents({ address, properties }: RawResource, { problems }: Context): readonly Event[] {
  const events = valueOf(properties, "Events");
  if (events?.is !== "map") return [];
  return [...events.entries].flatMap(([id, { key, value }]) => {
    const type = literalOf(valueOf(value, "Type"));
    if (type !== undefined) return [{ address: `${address}${id}`, type, name: key.span, properties: valueOf(value, "Properties") }];
    problems.add("error", `the event \`${id}\` of \`${address}\` has no Type that is plain text, and SAM refuses it; write one, and its Properties`, key.span);
    return [];
  });
}

/** An event of a type that SAM does not have there. */
export function tellEvent({ type, name }: Event, owner: string, { problems }: Context): void {
  problems.add("error", `SAM has no event of type \`${type}\` for ${owner}, and refuses it; correct the type`, name);
}

/** A rule, and where what it cannot deliver goes. */
export function ruleOf(source: RawResource, event: Event, target: Reading, context: Context): readonly RawResource[] {
  const given = (name: string): Reading | undefined => valueOf(event.properties, name);
  const { queue, deadLetters } = deadLettersOf(source, event, context);
  const policies = queue.map(({ address, name, exists }) => {
    const sending = { principal: "events.amazonaws.com", queue: referenceTo(context.scope, address, name), arn: referenceTo(context.scope, address, name, "Arn"), from: referenceTo(context.scope, event.address, name, "Arn") };
    return { ...queuePolicy(source, { address: `${event.address}QueuePolicy`, name }, sending), exists };
  });
  const Targets: Reading = { is: "list", items: [mapOf({ Arn: target, DeadLetterConfig: deadLetters, RetryPolicy: given("RetryPolicy") }, target.place)], place: target.place };
  const properties: Properties = {
    ScheduleExpression: given("Schedule"),
    EventPattern: given("Pattern"),
    EventBusName: given("EventBusName"),
    Name: given("Name") ?? given("RuleName"),
    State: given("State") ?? stateOf(given("Enabled")),
    Targets,
  };
  return [...queue, ...policies, make(source, { address: event.address, type: "AWS::Events::Rule", name: event.name, properties })];
}

/** `Enabled` in the rule's own words. */
function stateOf(enabled: Reading | undefined): Reading | undefined {
  return enabled && through(enabled, (leaf) => (leaf.is === "scalar" ? { ...leaf, text: leaf.text.toLowerCase() === "true" ? "ENABLED" : "DISABLED" } : leaf));
}

/** A role by which EventBridge may start what it calls. */
export function callerRole(source: RawResource, { address, name }: Event): RawResource {
  return make(source, { address: `${address}Role`, type: "AWS::IAM::Role", name, properties: {} });
}

/** A schedule of EventBridge Scheduler. */
export function scheduleOf(source: RawResource, event: Event, target: Reading, context: Context): readonly RawResource[] {
  const given = (name: string): Reading | undefined => valueOf(event.properties, name);
  const { queue, deadLetters } = deadLettersOf(source, event, context);
  const written = given("RoleArn");
  const role = written ? [] : [callerRole(source, event)];
  const RoleArn = written ?? referenceTo(context.scope, `${event.address}Role`, event.name, "Arn");
  const properties: Properties = {
    ScheduleExpression: given("ScheduleExpression"),
    ScheduleExpressionTimezone: given("ScheduleExpressionTimezone"),
    FlexibleTimeWindow: given("FlexibleTimeWindow"),
    GroupName: given("GroupName"),
    Name: given("Name"),
    State: given("State"),
    Target: mapOf({ Arn: target, RoleArn, DeadLetterConfig: deadLetters, RetryPolicy: given("RetryPolicy") }, target.place),
  };
  return [...queue, ...role, make(source, { address: event.address, type: "AWS::Scheduler::Schedule", name: event.name, properties })];
}

interface DeadLetters {
  readonly queue: readonly RawResource[];
  readonly deadLetters?: Reading;
}

/** A queue for events that cannot be delivered: one that is named, or, where only its type is written, one that is made. */
function deadLettersOf(source: RawResource, { address, name, properties }: Event, { scope, prefix }: Context): DeadLetters {
  const config = valueOf(properties, "DeadLetterConfig");
  if (config?.is !== "map") return { queue: [], ...(config && { deadLetters: config }) };
  const arn = valueOf(config, "Arn");
  const when = whenAbsent(arn);
  if (config.rest || isNever(when) || literalOf(valueOf(config, "Type")) !== "SQS") return { queue: [], deadLetters: config };
  const span = keyOf(properties, "DeadLetterConfig") ?? name;
  const called = literalOf(valueOf(config, "QueueLogicalId"));
  const own = called === undefined ? `${address}Queue` : prefix + called;
  const queue = make(source, { address: own, type: "AWS::SQS::Queue", name: span, properties: {}, when });
  return { queue: [queue], deadLetters: mapOf({ Arn: otherwise(arn, referenceTo(scope, own, span, "Arn")) }, config.place) };
}
