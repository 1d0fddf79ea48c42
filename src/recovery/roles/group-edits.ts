import type { ResourceOf } from "../../graph/resource.ts";
import { autoScalingHook, type autoScalingGroup } from "../../kinds/autoscaling.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import type { Property } from "../../value/property.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { any, type Verdict } from "../../value/verdict.ts";
import { ensureLeast, unless } from "./ensure.ts";

/** What a fix writes into an Auto Scaling group. */

type Group = ResourceOf<typeof autoScalingGroup>;

/** An instance counts as in service only when something says that it is ready. */
export function waitsForLaunch(group: Group): Verdict {
  const apart = group.referrers(autoScalingHook, "group").some(({ transition }) => transition.matches(LAUNCHING));
  return any(group.launchHooks.some((transition: TextProperty) => transition.matches(LAUNCHING)), apart);
}

const LAUNCHING = "*:EC2_INSTANCE_LAUNCHING";

/** The load balancer's check beside those that the group has, and time to pass it. */
export function addBalancerCheck(group: Group, rto: number): readonly PropertyEdit[] {
  const types = group.healthCheckType.known();
  if (types === undefined) return [];
  const others = types.split(",").map((type) => type.trim()).filter((type) => type !== "" && type !== "EC2");
  return [group.healthCheckType.set([...others, "ELB"].join(",")), ...giveGrace(group, rto)];
}

/** Time for an instance to start, in seconds, where it has none: as much as the console proposes, and no more than the objective. */
export function giveGrace(group: Group, rto: number): readonly PropertyEdit[] {
  const isNeeded = group.gracePeriod.known() === 0 && waitsForLaunch(group).outcome === "fails";
  return isNeeded && rto > 0 ? [group.gracePeriod.set(Math.min(GRACE, rto))] : [];
}

/** https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html */
const GRACE = 300;

/**
 * Zonal shift. CloudFormation takes no policy that does not say whether unhealthy instances of the zone are replaced, as they are without a shift.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-availabilityzoneimpairmentpolicy.html
 */
export const allowShift = ({ zonalShift, impairedZoneChecks }: Group): readonly PropertyEdit[] =>
  [zonalShift.set(true), ...unless(impairedZoneChecks.isSet(), impairedZoneChecks.set("ReplaceUnhealthy"))];

/**
 * A least size of so many instances, whatever each of them weighs, and a largest and a desired size that are no smaller: AWS takes no
 * others. None where one of them cannot be read, where they count processors or memory, or where the largest is one: whether two instances may run
 * at once, with one address or one disk to share, its author alone knows.
 */
export function keepInstances(group: Group, instances: number): readonly PropertyEdit[] {
  const { minSize, maxSize, desiredCapacity, sizeUnit, instanceTypes } = group;
  const weights = instanceTypes.members.map(({ item: { weight } }) => (isUnset(weight) ? 1 : weight.known()));
  const areRead = [maxSize, desiredCapacity].every((size) => isUnset(size) || size.known() !== undefined) && weights.every((weight) => weight !== undefined);
  if (!areRead || maxSize.known() === 1 || !(isUnset(sizeUnit) || sizeUnit.known() === "units")) return [];
  const least = instances * Math.max(1, ...weights);
  return [...ensureLeast(minSize, least), ...[maxSize, desiredCapacity].filter((size) => !isUnset(size)).flatMap((size) => ensureLeast(size, least))];
}

/** On-Demand Instances for as much as is certain to run. None where the group launches from a template that asks for Spot. */
export const keepOnDemand = ({ mixedInstances, onDemandBase, minSize }: Group): readonly PropertyEdit[] =>
  mixedInstances.isSet().outcome === "holds" ? [onDemandBase.set(Math.max(1, minSize.known() ?? 1))] : [];

const isUnset = (property: Property<number> | Property<"units" | "vcpu" | "memory-mib">): boolean => property.isUnset().outcome === "holds";
