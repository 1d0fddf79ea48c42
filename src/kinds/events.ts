import { defineKind } from "../graph/kind.ts";
import { keys } from "../graph/keys.ts";
import { bool, list, oneOf, presence, record, reference, tags, text } from "../graph/properties.ts";
import { both, names } from "./names.ts";
import { templatePage } from "./pages.ts";

const PUT_RULE = "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html";
const CREATE_ENDPOINT = "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEndpoint.html";

export const eventBus = defineKind({
  name: "events.bus",
  label: "event bus",
  ...names("AWS::Events::EventBus", "aws_cloudwatch_event_bus"),
  page: templatePage("events-eventbus"),
  identity: "busName",
  arn: { service: "events", resource: "event-bus/" },
  ref: names("name", "name"),
  properties: {
    busName: text(names("Name", "name")),
    /** Set where a partner fills it. */
    partnerSource: text(names("EventSourceName", "event_source_name")),
    deadLetterQueue: reference("sqs.queue", names("DeadLetterConfig.Arn", "dead_letter_config.arn")),
    tags: tags(names("Tags", "tags_all")),
  },
});

export const eventRule = defineKind({
  name: "events.rule",
  label: "EventBridge rule",
  ...names("AWS::Events::Rule", "aws_cloudwatch_event_rule"),
  page: templatePage("events-rule"),
  identity: "ruleName",
  arn: { service: "events", resource: "rule/" },
  ref: names("name", "name"),
  companions: [
    { language: "terraform", type: "aws_cloudwatch_event_target", target: "rule", adds: { targets: "", functions: "arn", aliases: "arn", queues: "arn", topics: "arn", buses: "arn", machines: "arn", deadLetterQueues: "dead_letter_config.arn" } },
  ],
  properties: {
    ruleName: text(names("Name", "name")),
    /** Unset it is the default bus. */
    bus: reference("events.bus", names("EventBusName", "event_bus_name")),
    state: oneOf(["ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"], { ...names("State", "state"), default: both("ENABLED", PUT_RULE) }),
    /** The older form of the same. */
    enabledDeprecated: bool({ terraform: "is_enabled" }),
    schedule: text(names("ScheduleExpression", "schedule_expression")),
    pattern: presence(names("EventPattern", "event_pattern")),
    sources: list(text({}), names("EventPattern.source", "event_pattern{}.source")),
    /** The fields of an event's detail that the pattern asks for. */
    fields: keys(names("EventPattern.detail", "event_pattern{}.detail")),
    /** Of events of AWS Health: PUBLIC, ACCOUNT_SPECIFIC. */
    scopes: list(text({}), names("EventPattern.detail.eventScopeCode", "event_pattern{}.detail.eventScopeCode")),
    /** For all targets that name no role of their own. */
    role: reference("iam.role", names("RoleArn", "role_arn")),
    targets: list(
      record({
        arn: text(names("Arn", "arn")),
        topic: reference("sns.topic", names("Arn", "arn")),
        /** What the target is, as far as it is a resource. */
        function: reference("lambda.function", names("Arn", "arn")),
        machine: reference("stepfunctions.stateMachine", names("Arn", "arn")),
        role: reference("iam.role", names("RoleArn", "role_arn")),
        deadLetterQueue: reference("sqs.queue", names("DeadLetterConfig.Arn", "dead_letter_config.arn")),
      }),
      { cloudformation: "Targets" },
    ),
    /** The same targets, as edges to what they are. A bus may be in another region. */
    functions: list(reference("lambda.function", {}), { cloudformation: "Targets[].Arn" }),
    aliases: list(reference("lambda.alias", {}), { cloudformation: "Targets[].Arn" }),
    machines: list(reference("stepfunctions.stateMachine", {}), { cloudformation: "Targets[].Arn" }),
    queues: list(reference("sqs.queue", {}), { cloudformation: "Targets[].Arn" }),
    topics: list(reference("sns.topic", {}), { cloudformation: "Targets[].Arn" }),
    buses: list(reference("events.bus", {}), { cloudformation: "Targets[].Arn" }),
    deadLetterQueues: list(reference("sqs.queue", {}), { cloudformation: "Targets[].DeadLetterConfig.Arn" }),
  },
});

/** Sends events to the bus of its secondary region when a health check fails. */
export const eventEndpoint = defineKind({
  name: "events.endpoint",
  label: "global endpoint",
  ...names("AWS::Events::Endpoint", "aws_cloudwatch_event_endpoint"),
  page: templatePage("events-endpoint"),
  ref: names("name", "name"),
  properties: {
    endpointName: text(names("Name", "name")),
    /** One in each region, both of one name. */
    buses: list(reference("events.bus", {}), names("EventBuses[].EventBusArn", "event_bus[].event_bus_arn")),
    healthCheck: reference("route53.healthCheck", names("RoutingConfig.FailoverConfig.Primary.HealthCheck", "routing_config.failover_config.primary.health_check")),
    secondaryRegion: text(names("RoutingConfig.FailoverConfig.Secondary.Route", "routing_config.failover_config.secondary.route")),
    replication: oneOf(["ENABLED", "DISABLED"], { ...names("ReplicationConfig.State", "replication_config.state"), default: both("ENABLED", CREATE_ENDPOINT) }),
    role: reference("iam.role", names("RoleArn", "role_arn")),
  },
});
