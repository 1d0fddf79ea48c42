import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { cloudwatchAlarm, cloudwatchCompositeAlarm } from "../../kinds/cloudwatch.ts";
import { dynamodbGlobalTable, dynamodbTable } from "../../kinds/dynamodb.ts";
import { elbLoadBalancer } from "../../kinds/elb.ts";
import { eventRule } from "../../kinds/events.ts";
import { rdsCluster, rdsInstance } from "../../kinds/rds.ts";
import { route53HealthCheck } from "../../kinds/route53.ts";
import { ACTS_ON_ALARMS, SHOWS_ALARMS } from "../../kinds/type-names.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { orRarely } from "./claims.ts";
import { givenTo, orMadeUnseen } from "./given.ts";
import { isCopy, membersOf, standsAlone } from "./rds.ts";

/** What comes of it when an alarm goes off, by its own actions or by what waits for it. */

type Alarm = ResourceOf<typeof cloudwatchAlarm> | ResourceOf<typeof cloudwatchCompositeAlarm>;

/** It does something when it goes off, or something else does. */
export const acts = (alarm: Alarm): Verdict => orRarely(hasActions(alarm), isHeeded(alarm));

const hasActions = (alarm: Alarm): Verdict => all(alarm.actionsEnabled.equals(true), alarm.alarmActions.exist());

/**
 * Something else acts on its state: a composite alarm, a health check, a deployment that it stops, an experiment. Of what else is given
 * it, hears of the states of all alarms, or may be told of it by whoever deploys it, that is not known.
 */
const isHeeded = (alarm: Alarm): Verdict =>
  any(
    isGivenTo(alarm),
    alarm.is(cloudwatchAlarm) ? alarm.referrers(route53HealthCheck, "alarm").exist() : any(),
    isInComposite(alarm),
    alarm.isHandedOut() ? unproven(alarm, `\`${alarm.subject.shown}\` is handed out, so that something else may act on it`) : any(),
    all(hearsOfAlarms(alarm), unproven(alarm, "an EventBridge rule hears of alarms, and may act on this one")),
  );

function isGivenTo(alarm: Alarm): Verdict {
  const heeding = givenTo(alarm, ({ type }) => ACTS_ON_ALARMS.test(type));
  if (heeding !== undefined) return all();
  const other = givenTo(alarm, ({ type }) => !SHOWS_ALARMS.test(type));
  return other === undefined ? any() : unproven(alarm, `\`${other}\` is given \`${alarm.subject.shown}\`, and may act on it`);
}

/** A composite alarm has its name, or its ARN, in its rule. */
function isInComposite(alarm: Alarm): Verdict {
  const name = alarm.alarmName.known();
  return name === undefined ? any() : alarm.others(cloudwatchCompositeAlarm).some(({ rule }) => namesAlarm(rule, name));
}

const namesAlarm = (rule: TextProperty, name: string): Verdict => any(...[`*(${name})*`, `*"${name}"*`, `*:${name})*`, `*:${name}"*`].map((pattern) => rule.matches(pattern)));

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html */
const hearsOfAlarms = (alarm: Resource): Verdict => alarm.others(eventRule).some(({ sources, state }) => all(sources.some((source) => source.equals("aws.cloudwatch")), state.equals("ENABLED")));

/** What users reach and what holds data, as far as CloudWatch has metrics of it that tell whether it works. */
export const watchedKinds = [dynamodbGlobalTable, dynamodbTable, elbLoadBalancer, rdsCluster, rdsInstance] as const;

/** Nothing else is watched in its place. */
export function isWorthWatching(resource: Resource): Verdict {
  if (resource.is(elbLoadBalancer)) return all(resource.type.isOneOf("application", "network"), resource.scheme.equals("internet-facing"));
  if (resource.is(rdsCluster)) return not(isCopy(resource));
  return resource.is(rdsInstance) ? standsAlone(resource) : all();
}

/** An alarm is about one of its metrics; about those of a cluster, or of one of its instances. */
export const isWatched = (resource: Resource): Verdict => orMadeUnseen(resource, hasAlarm(resource));

function hasAlarm(resource: Resource): Verdict {
  const named = (one: "balancers" | "clusters" | "databases" | "globalTables" | "tables"): Verdict =>
    any(resource.referrers(cloudwatchAlarm, one).exist(), resource.referrers(cloudwatchAlarm, `${one}InMath`).exist());
  if (resource.is(elbLoadBalancer)) return named("balancers");
  if (resource.is(dynamodbTable)) return named("tables");
  if (resource.is(dynamodbGlobalTable)) return named("globalTables");
  if (resource.is(rdsInstance)) return named("databases");
  return resource.is(rdsCluster) ? any(named("clusters"), membersOf(resource).some(hasAlarm)) : any();
}
