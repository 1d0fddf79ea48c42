import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { isCalled } from "../../graph/statements.ts";
import { autoScalingGroup } from "../../kinds/autoscaling.ts";
import { ec2Instance } from "../../kinds/ec2.ts";
import { ecsService } from "../../kinds/ecs.ts";
import type { Property } from "../../value/property.ts";
import { all, any, verdict, type Verdict } from "../../value/verdict.ts";
import { spansZones, undecided } from "./claims.ts";
import { keepsTasks, runsEnough, sizeOf } from "./ecs.ts";
import { compareClasses } from "./instance-class.ts";
import { groupSpans } from "./scaling.ts";

/** How much of something runs, whether a twin is as large, and what is left of it without one zone. */

/** Something of it runs before anybody scales it. What has no size runs when it is called. */
export function runs(resource: Resource): Verdict {
  if (resource.is(autoScalingGroup)) return any(resource.minSize.satisfies((size) => size >= 1), all(resource.desiredCapacity.isSet(), resource.desiredCapacity.satisfies((size) => size >= 1)));
  return resource.is(ecsService) ? keepsTasks(resource, 1) : all();
}

/** A twin has the limits and the size of what it stands for. */
export function isAsLarge(twin: Resource, original: Resource): Verdict {
  if (twin.is(autoScalingGroup) && original.is(autoScalingGroup)) return all(isAtLeast(twin.minSize, original.minSize), isAtLeast(twin.maxSize, original.maxSize));
  if (twin.is(ecsService) && original.is(ecsService)) return isAtLeast(sizeOf(twin), sizeOf(original));
  return twin.is(ec2Instance) && original.is(ec2Instance) ? isTypeAsLarge(twin, original) : all();
}

function isAtLeast(own: Property<number>, other: Property<number>): Verdict {
  const wanted = other.known();
  return any(own.same(other), wanted === undefined ? undecided(other) : own.satisfies((value) => value >= wanted));
}

function isTypeAsLarge({ instanceType }: ResourceOf<typeof ec2Instance>, { instanceType: wanted }: ResourceOf<typeof ec2Instance>): Verdict {
  const [one, other] = [instanceType.known(), wanted.known()];
  const larger = one === undefined || other === undefined ? undefined : compareClasses(one, other);
  const compared = larger === undefined ? "unknown" : larger >= 0 ? "holds" : "fails";
  return any(instanceType.same(wanted), verdict(compared, () => [...instanceType.evidence(), ...wanted.evidence()]));
}

/** How many instances the configuration says that a resource needs; undefined where it says nothing. */
export const needOf = (resource: Resource): number | undefined => [...(resource.stated.needs ?? [])].find(([address]) => isCalled(resource.subject, address))?.[1];

export const isAskedFor = (resource: Resource): Verdict => (needOf(resource) === undefined ? any() : all());

/**
 * What is left without the fullest zone is as much as is needed: of instances that are spread evenly, all but one zone's share,
 * rounded up. https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/static-stability.html
 */
export function carriesWithoutZone(resource: ResourceOf<typeof autoScalingGroup> | ResourceOf<typeof ecsService>, need: number): Verdict {
  const spans = (zones: number): Verdict => (resource.is(autoScalingGroup) ? groupSpans(resource, zones) : spansZones(resource.zones, zones));
  const inZones = (zones: number): Verdict => {
    const isEnough = (running: number): boolean => running - Math.ceil(running / zones) >= need;
    return resource.is(autoScalingGroup) ? any(resource.minSize.satisfies(isEnough), resource.desiredCapacity.satisfies(isEnough)) : runsEnough(resource, isEnough);
  };
  return any(...ZONES.map((zones) => all(spans(zones), inZones(zones))));
}

/** As many as any region has. */
const ZONES = [2, 3, 4, 5, 6];
