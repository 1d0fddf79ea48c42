import type { ReferenceTo } from "../../graph/reference.ts";
import type { ResourceOf } from "../../graph/resource.ts";
import { elbTargetGroup } from "../../kinds/elb.ts";
import type { Property } from "../../value/property.ts";
import type { Several } from "../../value/several.ts";
import { derived, estimated, exactly, nothing, type Amount, type Time } from "./time.ts";

/** How long it takes until a health check finds that something does not work. */

/** What AWS lets a setting be. */
interface Limits {
  readonly interval: readonly [least: number, most: number];
  readonly failures: readonly [least: number, most: number];
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html */
export const BALANCER_LIMITS: Limits = { interval: [5, 300], failures: [2, 10] };

/** https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html */
export const ROUTE53_LIMITS: Limits = { interval: [10, 30], failures: [1, 10] };

/** https://docs.aws.amazon.com/global-accelerator/latest/api/API_EndpointGroup.html */
export const ACCELERATOR_LIMITS: Limits = { interval: [10, 30], failures: [1, 10] };

/** So many failures, one each interval. Of a setting that is not known it is what AWS allows. */
export function failing(interval: Property<number>, failures: Property<number>, limits: Limits): Amount {
  const [each, times] = [interval.known(), failures.known()];
  const of = (which: 0 | 1): Time => {
    const [seconds, count] = [each ?? limits.interval[which], times ?? limits.failures[which]];
    return derived(seconds * count, `a health check every ${String(seconds)} s, ${String(count)} failure${count === 1 ? "" : "s"}`);
  };
  return { possible: of(0), proven: of(1) };
}

/** The same where none of the settings is in these files. */
const unseen: Amount = { possible: derived(10, "a health check every 5 s, 2 failures"), proven: estimated(60, "a health check every 30 s, 2 failures, as AWS has it by default", 3000) };

type TargetGroup = ResourceOf<typeof elbTargetGroup>;

/** Until a load balancer sends nothing more to a target that does not work. Functions need no check. */
function targetFails(target: TargetGroup): Amount {
  if (target.targetType.known() === "lambda") return exactly(nothing("functions need no health check"));
  const isGateway = target.protocol.known() === "GENEVE" && target.checkInterval.isUnset().outcome === "holds";
  return isGateway ? gatewayFails(target) : failing(target.checkInterval, target.unhealthyThreshold, BALANCER_LIMITS);
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html */
function gatewayFails({ unhealthyThreshold }: TargetGroup): Amount {
  const of = (failures: number): Time => derived(10 * failures, `a health check every 10 s, ${String(failures)} failures`);
  const known = unhealthyThreshold.known();
  return { possible: of(known ?? 2), proven: of(known ?? 10) };
}

/** The slowest check of the target groups that are named; nothing where there is none to wait for. */
export function targetsFail(groups: Several<ReferenceTo<"elb.targetGroup">>): Amount {
  const { members, rest } = groups;
  const found = members.filter(({ presence }) => presence.outcome !== "fails").map(({ item, presence }) => ({ amount: amountOf(item.target(elbTargetGroup)), isSure: presence.outcome === "holds" }));
  const none = nothing("no health check is waited for");
  const possible = found.filter(({ isSure }) => isSure).map(({ amount }) => amount.possible);
  const proven = [...found.map(({ amount }) => amount.proven), ...(rest.length > 0 ? [unseen.proven] : [])];
  return { possible: longest(none, possible), proven: longest(none, proven) };
}

/** The same for what sends requests to something in any case: what is not in these files is checked as well. */
export function balancedFail(groups: Several<ReferenceTo<"elb.targetGroup">>): Amount {
  return groups.members.length === 0 ? unseen : targetsFail(groups);
}

const amountOf = (target: TargetGroup | undefined): Amount => (target === undefined ? unseen : targetFails(target));

/** The longest of several that run side by side. */
export const longest = (least: Time, others: readonly Time[]): Time => others.reduce((most, each) => (each.typical > most.typical ? each : most), least);
