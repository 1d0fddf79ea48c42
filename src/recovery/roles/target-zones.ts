import type { ResourceOf } from "../../graph/resource.ts";
import { autoScalingGroup } from "../../kinds/autoscaling.ts";
import { ecsCapacityProvider, ecsCluster, type ecsService, type ecsTaskSet } from "../../kinds/ecs.ts";
import { elbLoadBalancer, type elbTargetGroup } from "../../kinds/elb.ts";
import { nothingAt, Several } from "../../value/several.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { verdict, type Evidence, type Verdict } from "../../value/verdict.ts";
import { groupsIn, mayHaveTargets, servicesIn, taskSetsIn } from "./balancing.ts";
import { unreadable } from "./claims.ts";
import { zonesOf } from "./scaling.ts";

/** In which Availability Zones the targets of a target group stand. */

type TargetGroup = ResourceOf<typeof elbTargetGroup>;
type Tasks = ResourceOf<typeof ecsService> | ResourceOf<typeof ecsTaskSet>;
type Zones = Several<TextProperty>;

/** The zones of all that registers with a target group; not known where nothing is seen to register. */
export function zonesOfTargets(target: TargetGroup): Zones {
  const nothing = nothingAt(target.subject.name, `nothing registers with \`${target.subject.shown}\` that has a zone`);
  const groups = groupsIn(target).flatMap(zonesOf);
  const tasks = servicesIn(target).flatMap(zonesOfTasks).and(taskSetsIn(target).flatMap(zonesOfTasks));
  const registered = mayHaveTargets(target);
  const unseen = registered.outcome === "unknown" ? unreadable(registered.because, nothing) : none(nothing);
  return zonesOfList(target, nothing).and(groups).and(tasks).and(unseen).named(nothing);
}

/** In every zone in which a balancer has a node, something registers with the target group. */
export function coversZones(target: TargetGroup, balancer: ResourceOf<typeof elbLoadBalancer>): Verdict {
  const zones = zonesOfTargets(target);
  return balancer.zones.every((zone) => zones.some((other) => other.same(zone)));
}

/** The zones of the targets that the group itself lists: instances, addresses, or a load balancer. */
function zonesOfList(target: TargetGroup, nothing: Evidence): Zones {
  const isOf = (type: "ip" | "alb"): boolean => target.targetType.equals(type).outcome === "holds";
  if (isOf("ip")) return target.addresses.flatMap(({ address, zone }) => zoneOfAddress(address, zone, nothing));
  if (!isOf("alb")) return target.zones;
  return target.balancers.flatMap((ref) => ref.target(elbLoadBalancer)?.zones ?? unreadable(() => ref.evidence(), nothing));
}

/**
 * An address in the network has one zone, which nobody need say. One outside of it is said to be in one zone, or to
 * get requests from all. https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetDescription.html
 */
function zoneOfAddress(address: TextProperty, zone: TextProperty, nothing: Evidence): Zones {
  if (zone.isUnset().outcome === "fails" && zone.equals("all").outcome === "fails") {
    return new Several([{ item: zone, presence: verdict("holds", () => []), least: 1, most: 1 }], [], nothing);
  }
  const because = (): readonly Evidence[] => address.evidence().map((each) => ({ ...each, says: `${each.says}, and in which zone an address stands is not known` }));
  return zone.isUnset().outcome === "holds" ? new Several<TextProperty>([], [{ least: 1, most: 1, distinct: false, because }], nothing) : unreadable(because, nothing);
}

/**
 * Tasks without a network of their own stand where the instances of their capacity providers, or of their cluster, do.
 * What says nothing of how it is launched has the capacity providers of its cluster.
 */
export function zonesOfTasks(tasks: Tasks): Zones {
  const why = `\`${tasks.subject.shown}\` has no subnets of its own, so that its tasks stand where the instances of its cluster do`;
  const nothing = nothingAt(tasks.subject.name, why);
  if (tasks.subnets.isUnset().outcome === "fails") return tasks.zones;
  const unseen = unreadable(() => [nothing], nothing);
  const zonesOfHosts = (providers: Tasks["capacityProviders"]): Zones =>
    providers.flatMap((ref) => {
      const group = ref.target(ecsCapacityProvider)?.group.target(autoScalingGroup);
      return group ? zonesOf(group) : unseen;
    });
  if (tasks.capacityProviders.isUnset().outcome === "fails") return tasks.zones.and(zonesOfHosts(tasks.capacityProviders));
  const cluster = tasks.launchType.isUnset().outcome === "holds" ? tasks.cluster.target(ecsCluster) : undefined;
  const hosts = cluster?.defaultProviders.exist().outcome === "holds" ? zonesOfHosts(cluster.defaultProviders) : unseen;
  return tasks.zones.and(hosts);
}

const none = (nothing: Evidence): Zones => new Several<TextProperty>([], [], nothing);
