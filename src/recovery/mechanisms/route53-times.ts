import type { ResourceOf } from "../../graph/resource.ts";
import { cloudwatchAlarm } from "../../kinds/cloudwatch.ts";
import { route53HealthCheck } from "../../kinds/route53.ts";
import { targetGroupsOf } from "../roles/balancing.ts";
import { balancerOf } from "../roles/dns-targets.ts";
import { ALIAS_TTL, type DnsRecord, type HealthCheck } from "../roles/dns.ts";
import { balancedFail, failing, longest, ROUTE53_LIMITS } from "./detection.ts";
import { derived, documented, estimated, exactly, nothing, sum, within, type Amount, type Time } from "./time.ts";

/** How long Route 53 needs until it answers something else, and until resolvers ask again. */

/** Until a health check finds a failure, and until no resolver has the old answer any more. */
export function failoverOf(record: DnsRecord): Amount {
  const check = record.healthCheck.target(route53HealthCheck);
  const failure = check ? failureOf(check) : record.healthCheck.isUnset().outcome === "holds" ? targetFailure(record) : UNSEEN;
  return later(failure, ttlOf(record));
}

/** Until resolvers ask again. */
export const ttlOf = (record: DnsRecord): Amount => {
  if (record.alias.isSet().outcome === "holds") return exactly(documented(ALIAS_TTL, "resolvers keep the answer of an alias for 60 s"));
  const seconds = record.ttl.known();
  if (seconds !== undefined) return exactly(derived(seconds, `resolvers keep the answer for ${String(seconds)} s`));
  return { possible: nothing("resolvers may keep no answer"), proven: derived(300, "resolvers keep the answer for as long as its TTL says, which is not known", Infinity) };
};

/** Changes to records reach all name servers within 60 s, as a rule. https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-editing.html */
export const changeOf = (record: DnsRecord): Amount => later(exactly(within(60, "a change reaches all name servers within 60 s, as a rule", Infinity)), ttlOf(record));

/** The settings are in none of these files: what AWS has by default. */
const UNSEEN: Amount = { possible: derived(10, "a health check every 10 s that fails once"), proven: estimated(90, "a health check every 30 s, 3 failures, as AWS has it by default", 300) };

/** https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html */
function failureOf(check: HealthCheck, inGroup = false): Amount {
  switch (check.type.known()) {
    case undefined:
      return UNSEEN;
    case "RECOVERY_CONTROL":
      return exactly(nothing("a routing control is switched at once"));
    case "CLOUDWATCH_METRIC":
      return alarmOf(check);
    case "CALCULATED":
      return inGroup ? UNSEEN : slowest(check);
    default:
      return failing(check.interval, check.failureThreshold, ROUTE53_LIMITS);
  }
}

/** A group of checks fails with its slowest, at the latest. */
function slowest(check: HealthCheck): Amount {
  const { members, rest } = check.children;
  const found = members.map(({ item }) => item.target(route53HealthCheck)).map((child) => (child ? failureOf(child, true) : UNSEEN));
  const all = rest.length > 0 || found.length === 0 ? [...found, UNSEEN] : found;
  const none = nothing("it has no check");
  return { possible: longest(none, found.map(({ possible }) => possible)), proven: longest(none, all.map(({ proven }) => proven)) };
}

/** An alarm goes off when enough periods in a row are over its threshold. */
function alarmOf(check: HealthCheck): Amount {
  const alarm = check.alarm.target(cloudwatchAlarm);
  return alarm ? goesOff(alarm) : UNSEEN_ALARM;
}

const UNSEEN_ALARM: Amount = { possible: derived(10, "an alarm with a period of 10 s"), proven: estimated(300, "an alarm of which not all is known", Infinity) };

function goesOff({ period, evaluationPeriods, datapoints }: ResourceOf<typeof cloudwatchAlarm>): Amount {
  const [each, times] = [period.known(), datapoints.isUnset().outcome === "holds" ? evaluationPeriods.known() : datapoints.known()];
  return each === undefined || times === undefined ? UNSEEN_ALARM : exactly(derived(each * times, `an alarm that looks at ${String(times)} × ${String(each)} s`));
}

/** Route 53 follows the health of a load balancer, and AWS does not say how fast. */
function targetFailure(record: DnsRecord): Amount {
  const balancer = balancerOf(record);
  const { possible, proven } = balancer ? balancedFail(targetGroupsOf(balancer)) : UNSEEN_TARGET;
  const followed = (time: Time): Time => ({ ...time, basis: "estimate", firm: 0, says: `Route 53 follows the health of what the alias names: ${time.says}` });
  return { possible: followed(possible), proven: followed(proven) };
}

const UNSEEN_TARGET: Amount = { possible: derived(10, "a health check every 5 s, 2 failures"), proven: estimated(60, "a health check every 30 s, 2 failures", 3000) };

const later = (one: Amount, other: Amount): Amount => ({ possible: sum(one.possible, other.possible), proven: sum(one.proven, other.proven) });
