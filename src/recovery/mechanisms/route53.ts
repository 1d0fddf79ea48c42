import { arcPlan } from "../../kinds/arc.ts";
import { route53HealthCheck, route53Record } from "../../kinds/route53.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { startsByItself, switchesRecord } from "../roles/arc.ts";
import { provably } from "../roles/claims.ts";
import { isRegionalName, leadsTo, leadsToGlobal, leadsToRecord } from "../roles/dns-targets.ts";
import { evaluatesTarget, isChosen, neverFails, servesElsewhere, type DnsRecord } from "../roles/dns.ts";
import { mechanism, type Formula, type Mechanism } from "./mechanism.ts";
import { changeOf, failoverOf, ttlOf } from "./route53-times.ts";
import { nothing, sum } from "./time.ts";

const guide = (page: string): string => `https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/${page}.html`;
const arc = (page: string): string => `https://docs.aws.amazon.com/r53recovery/latest/dg/${page}.html`;

/** A check that fails by itself, where its type can be read; of what cannot be read it is not known. */
const failsByItself = (record: DnsRecord): Verdict =>
  all(record.healthCheck.isSet(), record.healthCheck.follow(route53HealthCheck, (check) => all(check.type.satisfies((type) => type !== "RECOVERY_CONTROL"), not(provably(neverFails(check))), not(provably(check.disabled.equals(true))))));

const followsControl = (record: DnsRecord): Verdict => all(record.healthCheck.isSet(), record.healthCheck.follow(route53HealthCheck, ({ type }) => type.equals("RECOVERY_CONTROL")));

const isSwitched = (record: DnsRecord): Verdict => all(isChosen(record), record.others(arcPlan).some((plan) => switchesRecord(plan, record)));

const ttl: Formula<DnsRecord> = { says: "the TTL of the record; 60 s of an alias", basis: "derived", of: (record) => ttlOf(record) };

/** Records by which users are sent to another region. */
export const route53Mechanisms: readonly Mechanism[] = [
  mechanism(route53Record, {
    id: "route53-failover",
    title: "record that Route 53 takes out of its answers by a health check",
    against: ["region"],
    when: (record) => all(isChosen(record), any(failsByItself(record), evaluatesTarget(record)), servesElsewhere(record)),
    rto: {
      says: "the request interval of the health check × its failure threshold (of an alarm its period × evaluation periods, of a calculated check its slowest), and the TTL of the record, 60 s of an alias",
      basis: "derived",
      of: (record) => failoverOf(record),
    },
    pages: [guide("dns-failover-determining-health-of-endpoints"), guide("resource-record-sets-values-failover")],
    note: "Resolvers and clients that keep answers for longer than their TTL follow later.",
  }),
  mechanism(route53Record, {
    id: "route53-routing-control",
    title: "record that a routing control of ARC switches",
    against: ["region"],
    manual: true,
    when: (record) => all(isChosen(record), followsControl(record)),
    rto: ttl,
    pages: [arc("getting-started-routing-controls"), guide("resource-record-sets-values-failover")],
  }),
  mechanism(route53Record, {
    id: "route53-region-switch",
    title: "record that a Region switch plan switches",
    against: ["region"],
    manual: true,
    when: isSwitched,
    rto: ttl,
    pages: [arc("route53-health-check-block")],
  }),
  mechanism(route53Record, {
    id: "route53-region-switch-by-alarm",
    title: "record that a Region switch plan switches when an alarm goes off",
    against: ["region"],
    when: (record) => all(isSwitched(record), record.others(arcPlan).some((plan) => all(switchesRecord(plan, record), startsByItself(plan)))),
    rto: {
      says: "detect, until the alarm goes off, and the TTL of the record, 60 s of an alias",
      basis: "estimate",
      of: (record, { assumptions: { detect } }) => ({ possible: sum(detect, ttlOf(record).possible), proven: sum(detect, ttlOf(record).proven) }),
    },
    pages: [arc("route53-health-check-block"), arc("region-switch")],
  }),
  mechanism(route53Record, {
    id: "route53-to-recovery-region",
    title: "record that leads to the recovery region",
    against: ["region"],
    when: (record, { recovery }) => leadsTo(record, recovery),
    rto: nothing("it leads to what is not lost"),
    pages: [guide("routing-policy")],
  }),
  mechanism(route53Record, {
    id: "route53-to-global",
    title: "record that leads to what stands in no region",
    against: ["region"],
    when: leadsToGlobal,
    rto: nothing("what it leads to moves by itself"),
    pages: [guide("resource-record-sets-choosing-alias-non-alias")],
  }),
  mechanism(route53Record, {
    id: "route53-to-record",
    title: "record that leads to another record",
    against: ["region"],
    when: leadsToRecord,
    rto: nothing("the other record decides"),
    pages: [guide("resource-record-sets-choosing-alias-non-alias")],
  }),
  mechanism(route53Record, {
    id: "route53-regional-name",
    title: "name of one region, behind a record or a distribution that chooses between regions",
    against: ["region"],
    when: isRegionalName,
    rto: nothing("the other region has a name of its own"),
    pages: [guide("dns-failover-complex-configs")],
  }),
  mechanism(route53Record, {
    id: "route53-change",
    title: "record that somebody changes",
    against: ["region"],
    manual: true,
    when: () => all(),
    rto: { says: "60 s until all name servers have the change, and the TTL of the record, 60 s of an alias", basis: "derived", of: (record) => changeOf(record) },
    pages: [guide("resource-record-sets-editing"), "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html"],
    note: "The control plane of Route 53 stands in us-east-1.",
  }),
];
