import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { eventRule } from "../../kinds/events.ts";
import { iamPolicy, iamPolicyAttachment, iamRole } from "../../kinds/iam.ts";
import { lambdaFunction, lambdaPermission } from "../../kinds/lambda.ts";
import { stateMachine } from "../../kinds/stepfunctions.ts";
import { ACTS_ON_EVENTS } from "../../kinds/type-names.ts";
import { nothingAt, type Several } from "../../value/several.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { arnOf, matches, partsOf } from "../../value/text.ts";
import { all, any, not, verdict, type Outcome, type Verdict } from "../../value/verdict.ts";
import { isFilled, provably, standingAtHome } from "./claims.ts";
import { orMadeUnseen } from "./given.ts";
import { once } from "./once.ts";
import { isMadeAlike } from "./second-region.ts";

/** What starts a failover and what performs it: rules on events, functions and state machines. */

export type EventRule = ResourceOf<typeof eventRule>;
export type RuleTarget = EventRule["targets"]["members"][number]["item"];
export type Automation = ResourceOf<typeof lambdaFunction> | ResourceOf<typeof stateMachine>;

/** Calls that have no other use than to make another region the one that serves. */
const MOVES: readonly string[] = [
  "arc-region-switch:StartPlanExecution",
  "elasticache:FailoverGlobalReplicationGroup",
  "rds:FailoverGlobalCluster",
  "rds:PromoteReadReplica",
  "rds:PromoteReadReplicaDBCluster",
  "rds:SwitchoverGlobalCluster",
  "rds:SwitchoverReadReplica",
  "route53-recovery-cluster:UpdateRoutingControlState",
  "route53-recovery-cluster:UpdateRoutingControlStates",
];

/**
 * Calls that send users elsewhere by way of a control plane in us-east-1, or for accelerators in us-west-2.
 * https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html
 */
const CONTROL_PLANE: Readonly<Record<string, readonly string[]>> = {
  "us-east-1": ["cloudfront:UpdateDistribution", "route53:ChangeResourceRecordSets"],
  "us-west-2": ["globalaccelerator:UpdateEndpointGroup"],
};

/** Its role lets it move a workload, by a permission that names the call. A failback moves it, too, when the region works again. */
export const performsFailover = once((automation: Automation): Verdict => all(not(failsBack(automation)), provably(mayCall(automation, MOVES))));

/** A name is taken for a reason to say nothing, never for a fault. */
const failsBack = ({ subject }: Automation): Verdict => verdict(/fail[-_ ]?back/iu.test(subject.shown) ? "holds" : "fails", () => []);

/** A rule on events of AWS Health starts it. */
export function isStartedByHealth(automation: Automation): Verdict {
  const rules = automation.others(eventRule).where(watchesHealth);
  const names = (target: RuleTarget): Verdict => (automation.is(lambdaFunction) ? target.function.names(automation) : target.machine.names(automation));
  return provably(rules.some((rule) => rule.targets.some(names)));
}

/** Its role lets it send users elsewhere by the control plane of a region. */
export const changesBy = (automation: Automation, region: string): Verdict => standingAtHome(provably(mayCall(automation, CONTROL_PLANE[region] ?? [])));

function mayCall({ role }: Automation, calls: readonly string[]): Verdict {
  const wanted = new Set(calls.map((call) => call.toLowerCase()));
  const allows = ({ statements }: Pick<ResourceOf<typeof iamPolicy>, "statements">): Verdict =>
    statements.some(({ effect, actions }) => all(effect.equals("Allow"), actions.some((action) => action.satisfies((each) => wanted.has(each.toLowerCase())))));
  return role.follow(iamRole, (found) =>
    any(
      allows(found),
      found.referrers(iamPolicy, "roles").some(allows),
      found.referrers(iamPolicy, "role").some(allows),
      found.referrers(iamPolicyAttachment, "role").some(({ policy }) => policy.follow(iamPolicy, allows)),
    ),
  );
}

/** It stands outside of the region that is to be left, or its twin does. */
export const standsOutside = (automation: Automation, home: string): Verdict => any(standingAtHome(not(automation.region.equals(home))), hasTwinOutside(automation, home));

function hasTwinOutside(automation: Automation, home: string): Verdict {
  const twins: Several<Automation> = automation.is(lambdaFunction) ? automation.others(lambdaFunction) : automation.others(stateMachine);
  return twins.some((twin) => (isMadeAlike(automation, twin) ? not(twin.region.equals(home)) : any()));
}

export const watchesHealth = (rule: EventRule): Verdict => rule.sources.some((source) => source.equals("aws.health"));

/** It starts something that acts: by an event of AWS Health, or what provably performs a failover by any event. */
export const startsFailover = (rule: EventRule): Verdict => any(all(watchesHealth(rule), rule.targets.some((target) => acts(rule, target))), rule.targets.some(moves));

const moves = ({ function: called, machine }: RuleTarget): Verdict => any(provably(called.follow(lambdaFunction, performsFailover)), provably(machine.follow(stateMachine, performsFailover)));

/** A function, a state machine or a runbook, and nothing that only passes the event on. What is not defined is no ARN, whatever was meant. */
function acts({ reader: { graph } }: EventRule, { arn, function: named }: RuleTarget): Verdict {
  const settled = arn.site.world.settle(named.reading);
  const type = settled.is === "reference" ? graph.typeAt(settled.scope, settled.address) : undefined;
  const service = arnOf(partsOf(settled) ?? [])?.service;
  const outcome: Outcome =
    settled.is === "reference"
      ? type === undefined || ACTS_ON_EVENTS.test(type) ? "holds" : "fails"
      : service === undefined ? "unknown" : ACTING.some((each) => matches(service, each) !== "fails") ? "holds" : "fails";
  return verdict(outcome, () => arn.evidence(), arn.site.world.hangsOn(settled));
}

const ACTING: readonly string[] = ["lambda", "states", "ssm"];

export const isEnabled = ({ state, enabledDeprecated }: EventRule): Verdict => all(not(state.equals("DISABLED")), any(enabledDeprecated.isUnset(), enabledDeprecated.equals(true)));

/**
 * What AWS Health puts into the detail of an event.
 * https://docs.aws.amazon.com/health/latest/ug/aws-health-events-eventbridge-schema.html
 */
const HEALTH_FIELDS: ReadonlySet<string> = new Set([
  "affectedAccount", "affectedEntities", "backupEvent", "communicationId", "endTime", "eventArn", "eventDescription", "eventMetadata", "eventRegion",
  "eventScopeCode", "eventTypeCategory", "eventTypeCode", "lastUpdatedTime", "page", "service", "startTime", "statusCode", "totalPages",
]);

/** What its API, its console and other events call the same things. */
const HEALTH_MISSES: ReadonlySet<string> = new Set([
  "availabilityZone", "availabilityZones", "category", "categories", "eventCategory", "eventScope", "eventStatus", "eventStatusCode", "eventStatusCodes", "eventType",
  "eventTypeCategories", "eventTypeCodes", "eventTypes", "region", "regions", "scope", "services", "status", "statusCodes",
]);

/** A pattern that asks for a field which the event does not have never matches. */
export const asksForHealthFields = (rule: EventRule): Verdict => (watchesHealth(rule).outcome === "holds" ? rule.fields.every((field) => isHealthField(rule, field)) : all());

const isHealthField = (rule: EventRule, field: TextProperty): Verdict =>
  any(
    field.satisfies((name) => HEALTH_FIELDS.has(name) || name.startsWith("$")),
    all(field.satisfies((name) => !HEALTH_MISSES.has(name)), unproven(rule, "a field is asked for of which AWS Health does not say that its events have it")),
  );

/** EventBridge may call a function that its permission lets it, and starts a state machine by a role. */
export function mayInvoke(rule: EventRule, { function: called, machine, role }: RuleTarget): Verdict {
  const [fn, started] = [called.target(lambdaFunction), machine.target(stateMachine)];
  const byRole = any(isFilled(role), isFilled(rule.role));
  if (started) return byRole;
  return fn ? any(byRole, standingAtHome(orMadeUnseen(fn, isPermitted(rule, fn)))) : all();
}

function isPermitted(rule: EventRule, fn: ResourceOf<typeof lambdaFunction>): Verdict {
  const permissions = fn.referrers(lambdaPermission, "function").named(nothingAt(rule.subject.name, `no permission lets EventBridge call \`${fn.subject.shown}\``));
  return permissions.some(({ principal, source, rule: named }) =>
    all(
      principal.isOneOf("events.amazonaws.com", "*"),
      any(source.isUnset(), named.names(rule), isForMany(source)),
    ),
  );
}

/** The ARN of a permission for several rules has a `*` in it. */
function isForMany(source: TextProperty): Verdict {
  const parts = partsOf(source.site.world.settle(source.reading)) ?? [];
  return verdict(parts.some((part) => typeof part === "string" && part.includes("*")) ? "holds" : "fails", () => source.evidence());
}

/** It stands in the region to which AWS Health sends the events of another one, too, or is one of several rules of which another does. */
export function hearsOf(rule: EventRule, home: string): Verdict {
  const region = HEALTH_BACKUPS[home] ?? (ELSEWHERE.test(home) ? undefined : "us-west-2");
  if (region === undefined) return unproven(rule, `AWS does not document to which other region the events of AWS Health about ${home} are sent`);
  return any(
    all(standingAtHome(rule.region.equals(region)), hearsPublicEvents(rule)),
    rule.others(eventRule).some((other) => all(other.region.equals(region), startsFailover(other), watchesHealth(other), hearsPublicEvents(other))),
  );
}

/** Events about an account are sent to their own region only. https://docs.aws.amazon.com/health/latest/ug/about-public-events.html */
export const hearsPublicEvents = ({ scopes }: EventRule): Verdict => any(scopes.isEmpty(), scopes.some((scope) => scope.equals("PUBLIC")));

/** https://docs.aws.amazon.com/health/latest/ug/choosing-a-region.html */
const HEALTH_BACKUPS: Readonly<Record<string, string>> = { "us-west-2": "us-east-1", "cn-north-1": "cn-northwest-1", "cn-northwest-1": "cn-north-1" };

/** Partitions of AWS of their own. */
const ELSEWHERE = /^(?:cn|us-gov|us-iso|eu-iso|eusc)/u;

/** Where nobody says which region is home, nothing is known of what is to be left. */
export const homeIsUnknown = (resource: Resource): Verdict => unproven(resource, "which region is home is neither stated nor to be seen");

