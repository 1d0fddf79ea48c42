import type { Resource, ResourceOf } from "../../graph/resource.ts";
import type { Subject } from "../../graph/subject.ts";
import { CLOUDFRONT_ZONE } from "../../kinds/alias-targets.ts";
import { cloudfrontDistribution } from "../../kinds/cloudfront.ts";
import { ec2Address } from "../../kinds/ec2.ts";
import { elbLoadBalancer } from "../../kinds/elb.ts";
import { route53Record } from "../../kinds/route53.ts";
import type { Reading } from "../../value/reading.ts";
import { TextProperty } from "../../value/text-property.ts";
import { all, any, type Verdict } from "../../value/verdict.ts";
import { categoryOf } from "../topology/category.ts";
import { isGlobal } from "../topology/standing.ts";
import { isChosen, isRole, regionOfTarget, targetOf, type DnsRecord } from "./dns.ts";
import { onceBy } from "./once.ts";
import { twinsOf } from "./twins.ts";

/** What records lead to, and what that means where a region is lost. */

/** It sends users to something, and is no proof of a domain's owner, no mail route and no note. */
export function sendsUsers(record: DnsRecord): Verdict {
  const names = record.type.isOneOf("A", "AAAA", "CNAME", "HTTPS");
  return all(names, any(isChosen(record), record.alias.isSet(), record.values.some((value) => leadsToComponent(record, value))));
}

function leadsToComponent({ reader: { graph } }: DnsRecord, { site, reading }: TextProperty): Verdict {
  const settled = referenceIn(site.world.settle(reading));
  const subject = settled && graph.anyAt(settled.scope, settled.address);
  return subject !== undefined && (subject.kind.name === ec2Address.name || categoryOf(subject.kind) !== undefined) ? all() : any();
}

function referenceIn(settled: Reading): Extract<Reading, { is: "reference" }> | undefined {
  if (settled.is === "reference") return settled;
  const part = settled.is === "text" ? settled.parts.find((each) => typeof each !== "string" && each.is === "reference") : undefined;
  return typeof part !== "string" && part?.is === "reference" ? part : undefined;
}

/** It leads to one of the regions in which the workload recovers, or is there for when the other one fails. */
export function leadsTo(record: DnsRecord, regions: readonly string[]): Verdict {
  const target = regionOfTarget(record);
  const stands = target === undefined ? any() : new TextProperty({ ...record.aliasName.site, label: `the region of what ${record.aliasName.site.label} names` }, target).isOneOf(...regions);
  return any(isRole(record, "SECONDARY"), all(record.latencyRegion.isSet(), record.latencyRegion.isOneOf(...regions)), all(record.alias.isSet(), stands));
}

/** It leads to what AWS runs for all regions, which has its own ways from one to another. */
export function leadsToGlobal(record: DnsRecord): Verdict {
  const subject = subjectOf(record);
  if (subject === undefined) return all(record.alias.isSet(), record.aliasZone.equals(CLOUDFRONT_ZONE));
  return subject.kind.name !== route53Record.name && isGlobal(subject.kind) ? record.alias.isSet() : any();
}

/** It leads to another record of these files, which is another component. */
export function leadsToRecord(record: DnsRecord): Verdict {
  const target = targetOf(record);
  if (target === undefined) return any();
  return record.reader.graph.at(target.scope, target.address, route53Record.name) === undefined ? any() : record.alias.isSet();
}

/** The load balancer that an alias leads to, where these files make it. */
export function balancerOf(record: DnsRecord): ResourceOf<typeof elbLoadBalancer> | undefined {
  const target = targetOf(record);
  const subject = target && record.reader.graph.at(target.scope, target.address, elbLoadBalancer.name);
  return subject && record.among(elbLoadBalancer, [subject]).members[0]?.item;
}

const subjectOf = (record: DnsRecord): Subject | undefined => {
  const target = targetOf(record);
  return target && record.reader.graph.anyAt(target.scope, target.address);
};

/** A name of one region, where users are sent to it or to that of another region by a record or a distribution before it. */
export function isRegionalName(record: DnsRecord): Verdict {
  const name = record.recordName.known();
  const isBehind = name !== undefined && chosenNames(record).has(name.toLowerCase());
  return isBehind ? twinsOf(record).exist() : any();
}

/** What records that are chosen from, and origins of distributions, are called: the same for all records of a workload. */
const chosenNames = onceBy(({ subject: { workload } }: DnsRecord) => workload, (record): ReadonlySet<string> => new Set(namesBefore(record)));

function namesBefore(record: Resource): readonly string[] {
  const records = record.others(route53Record).members.map(({ item }) => item).filter((each) => isChosen(each).outcome === "holds");
  const led = records.flatMap(({ aliasName, aliasRecord, values }) => [aliasRecord.target(route53Record)?.recordName.known() ?? aliasName.known(), ...values.members.map(({ item }) => item.known())]);
  const origins = record.others(cloudfrontDistribution).members.flatMap(({ item }) => item.origins.members.map((origin) => origin.item.domain.known()));
  return [...led, ...origins].flatMap((name) => name?.toLowerCase() ?? []);
}
