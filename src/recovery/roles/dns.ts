import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { WORDS } from "../../graph/words.ts";
import { ALIAS_DOMAINS, ALIAS_TARGETS, CLOUDFRONT_ZONE } from "../../kinds/alias-targets.ts";
import { cloudwatchAlarm } from "../../kinds/cloudwatch.ts";
import { route53HealthCheck, route53HostedZone, route53Record } from "../../kinds/route53.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import type { Property } from "../../value/property.ts";
import type { Reading, Reference } from "../../value/reading.ts";
import { through } from "../../value/site.ts";
import type { Several } from "../../value/several.ts";
import { matches } from "../../value/text.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { all, any, not, verdict, type Evidence, type Outcome, type Verdict } from "../../value/verdict.ts";
import { isFilled, provably, standingOn, undecided } from "./claims.ts";
import { recordsLike } from "./dns-names.ts";
import { ensure } from "./ensure.ts";
import { givenTo, makesUnseen } from "./given.ts";
import { once } from "./once.ts";

/** How Route 53 chooses among the records of one name and type, and what it knows of the health behind them. */

export type DnsRecord = ResourceOf<typeof route53Record>;
export type HealthCheck = ResourceOf<typeof route53HealthCheck>;

/** One of several records of one name among which Route 53 chooses. */
export const isChosen = (record: DnsRecord): Verdict =>
  any(record.failover.isSet(), sharesTraffic(record));

/** One of several records of one name that all get users: by latency, weight, place, address, or all at once. */
export const sharesTraffic = ({ latencyRegion, weight, geoLocation, geoProximity, cidrRouting, multiValue }: DnsRecord): Verdict =>
  any(latencyRegion.isSet(), weight.isSet(), geoLocation.isSet(), geoProximity.isSet(), cidrRouting.isSet(), multiValue.equals(true));

/** It is this record of a failover's two. */
export const isRole = (record: DnsRecord, role: "PRIMARY" | "SECONDARY"): Verdict => all(record.failover.isSet(), record.failover.equals(role));

/** The other records of the same name, type and zone. */
export const peersOf = once((record: DnsRecord): Several<DnsRecord> =>
  recordsLike(record, record.recordName).where((other) => {
    const named = other.subject.id === record.subject.id ? any() : haveOneName(record, other);
    if (named.outcome === "fails") return named;
    return all(named, record.type.same(other.type), areInOneZone(record, other), record.zoneName.same(other.zoneName));
  }),
);

/** A zone that these files make may be named by more than one of its attributes. */
function areInOneZone(a: DnsRecord, b: DnsRecord): Verdict {
  const [mine, theirs] = [a, b].map(({ zone }) => zone.target(route53HostedZone));
  return mine !== undefined && mine.subject.id === theirs?.subject.id ? verdict("holds", () => [...a.zone.evidence(), ...b.zone.evidence()]) : areOne(a.zone, b.zone);
}

/** Terraform adds the zone's name to a record's that does not end in it. */
function haveOneName(a: DnsRecord, b: DnsRecord): Verdict {
  const written = a.recordName.same(b.recordName);
  if (written.outcome !== "fails" || !mayBeRelative(beginningOf(a.recordName), beginningOf(b.recordName))) return written;
  const zone = a.zone.target(route53HostedZone)?.zoneName.known();
  const [one, other] = [a.recordName.known(), b.recordName.known()];
  if (zone === undefined || one === undefined || other === undefined) return unproven(b, "one of two names may leave out the name of the zone");
  return inZone(one, zone) === inZone(other, zone) ? verdict("holds", () => [...a.recordName.evidence(), ...b.recordName.evidence()]) : written;
}

const mayBeRelative = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && (one === "" || other === "" || `${other}.`.startsWith(`${one}.`) || `${one}.`.startsWith(`${other}.`));

const inZone = (name: string, zone: string): string => (name.endsWith(zone) ? name : name === "" ? zone : `${name}.${zone}`);

/** The text that a name begins with, as far as it is known. */
function beginningOf({ site, reading }: TextProperty): string | undefined {
  const settled = site.world.settle(reading);
  const [first] = settled.is === "text" ? settled.parts : [settled.is === "scalar" ? settled.text : undefined];
  return typeof first === "string" ? first.replace(/\.$/u, "") : undefined;
}

/** Unknown where something else may have records of the same name: in a zone that these files do not make, or that they hand out or on. */
export function mayHavePeersElsewhere(record: DnsRecord): Verdict {
  const zone = record.zone.target(route53HostedZone);
  const maker = zone && givenTo(zone, makesUnseen);
  if (maker !== undefined) return unproven(record, `\`${maker}\` is given the zone, and may have records of the same name`);
  if (zone && !zone.isHandedOut()) return any();
  const { written, deployed } = WORDS[record.subject.language];
  return unproven(record, `another ${deployed} may have records of the same name: the zone is not this ${written}'s alone`);
}

/** Route 53 takes it out of its answers when it does not work: by a health check, or by the health of what an alias points to. */
export const isHealthChecked = (record: DnsRecord): Verdict =>
  any(all(isFilled(record.healthCheck), not(provably(record.healthCheck.follow(route53HealthCheck, neverFails)))), evaluatesTarget(record));

/** The edit that has Route 53 look at what an alias leads to. A record that is none needs a check of its own, and so does an alias whose target tells nothing of its health. */
export const evaluateTarget = (record: DnsRecord): readonly PropertyEdit[] => (all(record.alias.isSet(), canTell(record)).outcome === "holds" ? ensure(record.evaluatesTarget, true) : []);

/**
 * A group of checks of which none need be healthy is healthy for ever.
 * https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html
 */
export const neverFails = ({ type, healthThreshold }: HealthCheck): Verdict => all(healthThreshold.isSet(), healthThreshold.equals(0), type.equals("CALCULATED"));

/**
 * It gets users while others of its name work. Where all of them have the weight zero, each gets as many.
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-weighted.html
 */
export function getsTraffic(record: DnsRecord): Verdict {
  const peers = peersOf(record);
  const alike = all(peers.exist(), peers.every(({ weight }) => weight.equals(0)));
  return any(record.weight.isUnset(), record.weight.satisfies((weight) => weight > 0), alike);
}

/**
 * An alias whose target's health says whether what is behind it works. CloudFront cannot be evaluated; API
 * Gateway, S3 and interface endpoints are always found healthy.
 * https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html
 */
export const evaluatesTarget = (record: DnsRecord): Verdict => all(record.alias.isSet(), record.evaluatesTarget.equals(true), canTell(record));

const canTell = (record: DnsRecord): Verdict => all(not(provably(record.aliasZone.equals(CLOUDFRONT_ZONE))), hasTellingTarget(record));

const hasTellingTarget = (record: DnsRecord): Verdict =>
  through(record.aliasName.site, record.aliasName.reading, (settled) => {
    const named = record.aliasRecord.target(route53Record)?.recordName ?? (settled.is === "scalar" ? record.aliasName : undefined);
    const outcome = byType(record, settled) ?? byDomain(settled);
    if (outcome === "unknown" && named) return hasCheckedRecord(record, named);
    return verdict(outcome, () => (outcome === "unknown" ? untold(record, settled) : record.aliasName.evidence()), record.site.world.hangsOn(settled));
  });

function byType(record: DnsRecord, settled: Reading): Outcome | undefined {
  const type = typeBehind(record, settled);
  const { evaluated, opaque } = ALIAS_TARGETS[record.subject.language];
  return type === undefined ? undefined : evaluated.includes(type) ? "holds" : opaque.includes(type) ? "fails" : "unknown";
}

/** The type of the resource that a name is made from, or is an attribute of. */
function typeBehind(record: DnsRecord, settled: Reading): string | undefined {
  const part = settled.is === "text" ? settled.parts.find((each) => typeof each !== "string" && each.is === "reference") : settled;
  return part !== undefined && typeof part !== "string" && part.is === "reference" ? record.reader.graph.typeAt(part.scope, part.address) : undefined;
}

/** Why the health of what an alias points to may tell nothing. */
function untold(record: DnsRecord, settled: Reading): readonly Evidence[] {
  const type = typeBehind(record, settled);
  const why = type === undefined ? `which is not defined in this ${WORDS[record.subject.language].written}` : `and what the health of ${type} tells Route 53 is not documented`;
  const isName = settled.is === "reference" || type !== undefined;
  return record.aliasName.evidence().map((each) => (isName ? { ...each, says: `${each.says}, ${why}` } : each));
}

function byDomain(settled: Reading): Outcome {
  const parts = settled.is === "scalar" ? [settled.text] : settled.is === "text" ? settled.parts : undefined;
  const isOne = (patterns: readonly string[]): boolean => parts !== undefined && patterns.some((pattern) => matches(parts, pattern) === "holds");
  return isOne(ALIAS_DOMAINS.evaluated) ? "holds" : isOne(ALIAS_DOMAINS.opaque) ? "fails" : "unknown";
}

/** The alias points to other records, and these are checked themselves. */
function hasCheckedRecord(record: DnsRecord, name: TextProperty): Verdict {
  const targets = recordsLike(record, name).where((other) => other.recordName.same(name));
  const checked = targets.every((target) => any(isFilled(target.healthCheck), target.evaluatesTarget.equals(true)));
  return targets.exist().outcome === "fails" ? unproven(record, "what the alias points to is not known") : standingOn(record.aliasName, checked);
}

/**
 * Users are sent elsewhere within so many seconds of a failure: when the check has failed often enough, and no
 * resolver has the old answer any more. An alias has the time to live of what it points to: 60 s for a balancer.
 */
export function movesWithin(record: DnsRecord, check: HealthCheck, seconds: number): Verdict {
  const ttl = record.ttl.known();
  const other = ttl === undefined ? undecided(record.ttl) : all(failsWithin(check, seconds - ttl), record.ttl.isSet());
  return any(all(record.alias.isSet(), failsWithin(check, seconds - ALIAS_TTL)), all(record.alias.isUnset(), other));
}

/** In seconds: that of a load balancer. https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-weighted.html */
export const ALIAS_TTL = 60;

/** A check of an endpoint fails after so many intervals, one of a group of checks with its slowest, a routing control at once. */
function failsWithin(check: HealthCheck, seconds: number, inGroup = false): Verdict {
  switch (check.type.known()) {
    case undefined:
      return undecided(check.type);
    case "RECOVERY_CONTROL":
      return all();
    case "CLOUDWATCH_METRIC":
      if (check.alarm.isUnset().outcome === "holds") return unproven(check, "it does not say which alarm it follows");
      return check.alarm.follow(cloudwatchAlarm, (alarm) => goesOffWithin(alarm, seconds));
    case "CALCULATED":
      if (inGroup) return unproven(check, "a group of checks has no groups in it");
      return check.children.every((child) => child.follow(route53HealthCheck, (each) => failsWithin(each, seconds, true)));
    default:
      return within(check.interval, check.failureThreshold, seconds);
  }
}

/** An alarm goes off when enough periods in a row are over its threshold. Metric math has no period of its own. */
function goesOffWithin(alarm: ResourceOf<typeof cloudwatchAlarm>, seconds: number): Verdict {
  const { period, evaluationPeriods, datapoints } = alarm;
  if (period.isUnset().outcome === "holds") return unproven(alarm, "an alarm on a metric math expression has no period of its own");
  return within(period, datapoints.isUnset().outcome === "holds" ? evaluationPeriods : datapoints, seconds);
}

function within(interval: Property<number>, failures: Property<number>, seconds: number): Verdict {
  const [each, times] = [interval.known(), failures.known()];
  if (each === undefined || times === undefined) return all(undecided(each === undefined ? interval : failures));
  return all(interval.satisfies(() => each * times <= seconds), failures.satisfies(() => each * times <= seconds));
}

/** Another record of its name sends users to another region: it says so for latency, and may do so else. */
export function servesElsewhere(record: DnsRecord): Verdict {
  const peers = peersOf(record);
  const byLatency = peers.some((peer) => all(peer.latencyRegion.isSet(), not(peer.latencyRegion.same(record.latencyRegion))));
  const byTarget = peers.some((peer) => mayLeadElsewhere(record, peer));
  return any(all(record.latencyRegion.isSet(), byLatency), all(record.latencyRegion.isUnset(), byTarget), mayHavePeersElsewhere(record));
}

/** What is made together stands in one region, unless a provider of its own makes it in another. */
function mayLeadElsewhere(a: DnsRecord, b: DnsRecord): Verdict {
  const [mine, theirs] = [regionOfTarget(a), regionOfTarget(b)];
  const isOne = mine === undefined || theirs === undefined ? undefined : a.site.world.same(mine, theirs).value;
  if (isOne === undefined) return unproven(b, "the region of what the record leads to is not known");
  return isOne ? any() : verdict("holds", () => [...a.aliasName.evidence(), ...b.aliasName.evidence()]);
}

/** The region of what an alias leads to, where these files make it. */
export function regionOfTarget(record: DnsRecord): Reading | undefined {
  const target = targetOf(record);
  return target && record.reader.graph.regionAt(target.scope, target.address);
}

/** An alias certainly leads to it. */
export function isLedTo({ subject: { address, deployment } }: Resource, record: DnsRecord): boolean {
  const target = targetOf(record);
  return target?.address === address && target.scope === deployment.id;
}

/** What an alias leads to, where these files make it. */
export function targetOf({ site, aliasName }: DnsRecord): Reference | undefined {
  const settled = site.world.settle(aliasName.reading);
  return settled.is === "reference" ? settled : undefined;
}

/** Both send users to the same thing. Two references lead to two things. */
export function haveOneTarget(a: DnsRecord, b: DnsRecord): Verdict {
  const aliases = all(areOne(a.aliasName, b.aliasName), a.alias.isSet(), b.alias.isSet());
  const values = all(a.values.every((mine) => b.values.some((theirs) => areOne(mine, theirs))), a.values.exist(), b.values.exist());
  return any(aliases, values);
}

function areOne(a: TextProperty, b: TextProperty): Verdict {
  const [mine, theirs] = [a, b].map((each) => each.site.world.settle(each.reading));
  const two = mine?.is === "reference" && theirs?.is === "reference" && (mine.address !== theirs.address || mine.scope !== theirs.scope);
  return two ? verdict("fails", () => [...a.evidence(), ...b.evidence()]) : a.same(b);
}
