import type { ReferenceTo } from "../../graph/reference.ts";
import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { autoScalingLaunchConfiguration, type autoScalingGroup, type autoScalingPolicy } from "../../kinds/autoscaling.ts";
import { ec2LaunchTemplate } from "../../kinds/ec2.ts";
import { ecsCapacityProvider } from "../../kinds/ecs.ts";
import type { Reading } from "../../value/reading.ts";
import { nothingAt, type Several } from "../../value/several.ts";
import { through } from "../../value/site.ts";
import { partsOf } from "../../value/text.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { all, any, not, presume, verdict, type Verdict } from "../../value/verdict.ts";
import { isFilled, spansZones, unreadable } from "./claims.ts";
import { givenTo, makesUnseen } from "./given.ts";

type Group = ResourceOf<typeof autoScalingGroup>;
type Policy = ResourceOf<typeof autoScalingPolicy>;

/** Replaces an instance that a load balancer finds unhealthy: the type of its checks is a list with commas. */
export const checksByBalancer = (group: Group): Verdict =>
  group.healthCheckType.satisfies((types) => types.split(",").some((type) => type.trim() === "ELB"));

/** Instances of the group are registered with a balancer, so that users reach them. */
export function isServing(group: Group): Verdict {
  const source = group.trafficSources.some(({ type }) => any(type.isUnset(), not(type.equals("vpc-lattice"))));
  return any(exists(group.targetGroups), exists(group.classicBalancers), source);
}

/** A list that a parameter may leave empty has an empty text in it, which names nothing. */
const exists = (named: Several<TextProperty>): Verdict => named.where((each) => presume(isFilled(each))).exist();

/** ECS sets the group's size by what its tasks need. */
export const isScaledByEcs = (group: Group): Verdict => group.referrers(ecsCapacityProvider, "group").some((provider) => provider.managedScaling.equals("ENABLED"));

/**
 * A node of a Kubernetes cluster, by the tag that each must carry. Its zones and sizes are those of all groups of
 * the cluster together: a group for each zone is what zonal volumes need.
 */
export const isForKubernetes = (group: Group): Verdict =>
  group.tagKeys.some((key) => any(key.startsWith("kubernetes.io/cluster/"), key.startsWith("k8s.io/cluster-autoscaler/")));

/** The policy changes the group's size by its load. One that is switched off does nothing, a forecast alone changes nothing, and without a target AWS tracks none. */
export const scalesByLoad = ({ enabled, type, targetValue, predictiveMode }: Policy): Verdict => {
  const follows = any(
    type.isOneOf("StepScaling", "SimpleScaling"),
    all(type.equals("TargetTrackingScaling"), targetValue.isSet()),
    all(type.equals("PredictiveScaling"), predictiveMode.equals("ForecastAndScale")),
  );
  return all(follows, enabled.equals(true));
};

/** Unknown where something that makes what cannot be seen here is given what would be scaled. */
export function mayBeScaledUnseen(scaled: Resource): Verdict {
  const maker = givenTo(scaled, makesUnseen);
  return maker === undefined ? any() : unproven(scaled, `\`${maker}\` is given \`${scaled.subject.shown}\`, and may scale it`);
}

/** What a group without a mix of instances launches is Spot by its template, or by the price that it bids. */
function launchesSpot(group: Group): Verdict {
  const template = (ref: Group["launchTemplate"]): Verdict => ref.follow(ec2LaunchTemplate, ({ market }) => all(market.isSet(), market.equals("spot")));
  const bid = group.launchConfiguration.follow(autoScalingLaunchConfiguration, ({ spotPrice }) => isFilled(spotPrice));
  return all(any(template(group.launchTemplate), template(group.launchTemplateName), bid), group.mixedInstances.isUnset());
}

/** A part of the group's capacity may be Spot. */
export const usesSpot = (group: Group): Verdict =>
  any(all(group.onDemandPercentage.satisfies((percentage) => percentage < 100), group.mixedInstances.isSet()), launchesSpot(group));

/** All of the group's capacity is Spot. */
export const isOnlySpot = (group: Group): Verdict =>
  any(all(group.onDemandPercentage.equals(0), group.onDemandBase.equals(0), group.mixedInstances.isSet()), launchesSpot(group));

/**
 * The group's subnets and the zones that it may name beside them must match, so that either list tells.
 * https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html
 */
export function groupSpans(group: Group, zones: number): Verdict {
  const spans = spansZones(zonesOf(group), zones);
  const named = spansZones(group.availabilityZones, zones);
  const both = all(group.subnets.isSet(), group.availabilityZones.isSet());
  return both.outcome === "fails" ? spans : all(any(spans, named), presume(spans), presume(any(named, group.availabilityZones.isUnset())));
}

/** The zones of a group's subnets, and those that it names itself. */
export function zonesOf(group: Group): Several<TextProperty> {
  const several = group.subnets.some(mayNameSeveral);
  const nothing = nothingAt(group.subject.name, `\`${group.subject.shown}\` names no further subnet`);
  return several.outcome === "fails" ? group.zones : group.zones.and(unreadable(several.because, nothing));
}

/**
 * One text may name several subnets, with commas between them: a group takes that as its API does, which has no
 * list there. https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html
 */
const mayNameSeveral = (subnet: ReferenceTo<"ec2.subnet">): Verdict =>
  through(subnet.site, subnet.reading, (settled) =>
    verdict(mayHaveComma(settled) ? "unknown" : "fails", () => subnet.evidence(), subnet.site.world.hangsOn(settled)),
  );

const mayHaveComma = (settled: Reading): boolean =>
  partsOf(settled)?.some((part) => (typeof part === "string" ? part.includes(",") : part.is === "unknown" && part.term?.atomic !== true)) === true;
