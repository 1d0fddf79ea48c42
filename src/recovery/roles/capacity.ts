import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { isCalled } from "../../graph/statements.ts";
import { unproven } from "../../graph/unproven.ts";
import { autoScalingGroup } from "../../kinds/autoscaling.ts";
import { ec2Instance } from "../../kinds/ec2.ts";
import { ecsService } from "../../kinds/ecs.ts";
import { eksCluster } from "../../kinds/eks.ts";
import { beanstalkEnvironment } from "../../kinds/elasticbeanstalk.ts";
import { lambdaFunction } from "../../kinds/lambda.ts";
import type { Property } from "../../value/property.ts";
import { all, any, verdict, type Verdict } from "../../value/verdict.ts";
import { hasOption } from "./beanstalk.ts";
import { spansZones, undecided } from "./claims.ts";
import { isDaemon, keepsTasks, runsEnough, sizeOf } from "./ecs.ts";
import { keepsNodes, leastNodesOf, orOtherNodes } from "./eks.ts";
import { compareClasses } from "./instance-class.ts";
import { groupSpans } from "./scaling.ts";

/** How much of something runs, whether a twin is as large, and what is left of it without one zone. */

/** Something of it runs before anybody scales it. What has no size runs when it is called; a function to which no concurrency is left is switched off. */
export const runs = (resource: Resource): Verdict => (resource.is(lambdaFunction) ? mayBeCalled(resource) : runsAtLeast(resource, 1));

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html */
const mayBeCalled = ({ reservedConcurrency }: ResourceOf<typeof lambdaFunction>): Verdict => any(reservedConcurrency.isUnset(), reservedConcurrency.satisfies((executions) => executions > 0));

/** So many instances, tasks or nodes of it run at least. */
export function runsAtLeast(resource: Resource, least: number): Verdict {
  if (resource.is(autoScalingGroup)) return groupRuns(resource, (size) => size >= least);
  if (resource.is(eksCluster)) return orOtherNodes(resource, keepsNodes(resource, least));
  if (resource.is(beanstalkEnvironment)) return least <= 1 ? all() : hasOption(resource, ({ minSize }) => minSize, (size) => size.satisfies((each) => each >= least));
  return resource.is(ecsService) ? keepsTasks(resource, least) : all();
}

const groupRuns = ({ minSize, desiredCapacity }: ResourceOf<typeof autoScalingGroup>, isEnough: (size: number) => boolean): Verdict =>
  any(minSize.satisfies(isEnough), all(desiredCapacity.isSet(), desiredCapacity.satisfies(isEnough)));

/** A twin has the limits and the size of what it stands for. */
export function isAsLarge(twin: Resource, original: Resource): Verdict {
  if (twin.is(autoScalingGroup) && original.is(autoScalingGroup)) return all(isAtLeast(twin.minSize, original.minSize), isAtLeast(twin.maxSize, original.maxSize));
  if (twin.is(ecsService) && original.is(ecsService)) return isAtLeast(sizeOf(twin), sizeOf(original));
  if (twin.is(eksCluster) && original.is(eksCluster)) return hasNodesOf(twin, original);
  if (twin.is(beanstalkEnvironment) && original.is(beanstalkEnvironment)) return isAtLeast(twin.minSize, original.minSize);
  return twin.is(ec2Instance) && original.is(ec2Instance) ? isTypeAsLarge(twin, original) : all();
}

/** Of clusters whose node groups are all known. */
function hasNodesOf(twin: ResourceOf<typeof eksCluster>, original: ResourceOf<typeof eksCluster>): Verdict {
  const wanted = leastNodesOf(original);
  return wanted === undefined ? unproven(twin, `how many nodes \`${original.subject.shown}\` has is not known`) : orOtherNodes(twin, keepsNodes(twin, wanted));
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

/** As many as are needed are left without one instance; where nothing is said of that, some are. A daemon of ECS has one on every instance of its cluster. */
export function carriesWithoutInstance(resource: Resource): Verdict {
  const left = runsAtLeast(resource, (needOf(resource) ?? 1) + 1);
  return resource.is(ecsService) ? any(left, isDaemon(resource)) : left;
}

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
