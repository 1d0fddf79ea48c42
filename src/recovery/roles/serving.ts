import type { Kind } from "../../graph/kind.ts";
import type { ReferenceTo } from "../../graph/reference.ts";
import type { EdgesOf, Resource, ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { autoScalingGroup } from "../../kinds/autoscaling.ts";
import { cloudfrontDistribution } from "../../kinds/cloudfront.ts";
import { ec2Address, ec2Instance } from "../../kinds/ec2.ts";
import type { ecsService } from "../../kinds/ecs.ts";
import { elbClassic, elbTargetGroup } from "../../kinds/elb.ts";
import { acceleratorEndpointGroup } from "../../kinds/globalaccelerator.ts";
import { lambdaAlias, lambdaEventSourceMapping, lambdaPermission, type lambdaFunction } from "../../kinds/lambda.ts";
import { route53Record } from "../../kinds/route53.ts";
import { nothingAt, type Several } from "../../value/several.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { spansZones, unreadable } from "./claims.ts";
import { peersOf } from "./dns.ts";
import { isServing } from "./scaling.ts";

/**
 * What serves: it is registered in a target group or a classic load balancer, is where a record, a distribution, an
 * accelerator or an API leads, or takes from a queue or a stream. A bastion, a build host or a job does not.
 */

type Instance = ResourceOf<typeof ec2Instance>;

/** An instance to which something sends requests. */
export const instanceServes = (instance: Instance): Verdict => any(sentTo(instance), addressesOf(instance).some(isSentTo));

const sentTo = (instance: Instance): Verdict =>
  any(
    instance.referrers(elbTargetGroup, "targets").exist(),
    instance.referrers(elbClassic, "instances").exist(),
    instance.referrers(acceleratorEndpointGroup, "instances").exist(),
    seen(instance, cloudfrontDistribution, "instances").exist(),
    seen(instance, route53Record, "instances").exist(),
  );

const addressesOf = (instance: Instance): Several<ResourceOf<typeof ec2Address>> => instance.referrers(ec2Address, "instance");

const isSentTo = (address: ResourceOf<typeof ec2Address>): Verdict =>
  any(address.referrers(acceleratorEndpointGroup, "addresses").exist(), seen(address, route53Record, "addresses").exist());

/**
 * Something answers in another zone where an instance does: a second instance behind the same balancer, accelerator or record. What
 * else stands there is not followed to its zone.
 */
export function hasPeerInOtherZone(instance: Instance): Verdict {
  const addresses = addressesOf(instance);
  const byInstances = (list: Several<ReferenceTo<"ec2.instance">>): Zones => list.flatMap((ref) => zonesOr(ref, ref.target(ec2Instance), instance));
  const byAddresses = (list: Several<ReferenceTo<"ec2.address">>): Zones => list.flatMap((ref) => zonesOr(ref, ref.target(ec2Address)?.instance.target(ec2Instance), instance));
  const places: readonly Place[] = [
    ...placesOf(instance.referrers(elbClassic, "instances"), (balancer) => ({ zones: byInstances(balancer.instances), others: balancer.referrers(autoScalingGroup, "classicBalancers").exist() })),
    ...placesOf(instance.referrers(acceleratorEndpointGroup, "instances"), (group) => ({ zones: byInstances(group.instances), others: any() })),
    ...placesOf(addresses.flatMap((address) => address.referrers(acceleratorEndpointGroup, "addresses")), (group) => ({ zones: byAddresses(group.addresses), others: any() })),
    ...placesOf(seen(instance, cloudfrontDistribution, "instances"), (distribution) => ({ zones: byInstances(distribution.instances), others: any() })),
    ...placesOf(seen(instance, route53Record, "instances"), (record) => ({ zones: byInstances(record.instances), others: peersOf(record).exist() })),
    ...placesOf(addresses.flatMap((address) => seen(address, route53Record, "addresses")), (record) => ({ zones: byAddresses(record.addresses), others: peersOf(record).exist() })),
  ];
  const unseen = unproven(instance, `what stands beside \`${instance.subject.shown}\` where it serves is not followed to its zone`);
  return any(...places.map(({ zones, others }) => any(spansZones(instance.zones.and(zones)), all(others, unseen))));
}

type Zones = Several<TextProperty>;

/** Where requests are sent: the zones of the instances there, and whether they are sent to something else, too. */
interface Place {
  readonly zones: Zones;
  readonly others: Verdict;
}

const placesOf = <T>(several: Several<T>, place: (each: T) => Place): readonly Place[] => several.members.map(({ item }) => place(item));

/** What is named and is no instance of these files may stand in any zone. */
const zonesOr = (ref: TextProperty, found: Instance | undefined, instance: Instance): Zones =>
  found ? found.zones : unreadable(() => ref.evidence(), nothingAt(instance.subject.name, `\`${instance.subject.shown}\` has no zone`));

/** A group whose instances a load balancer or VPC Lattice sends requests to. */
export const groupServes = (group: ResourceOf<typeof autoScalingGroup>): Verdict => isServing(group);

/** Registered in a target group, whose own zones are asked for. */
export const isInTargetGroup = (instance: Instance): Verdict => instance.referrers(elbTargetGroup, "targets").exist();

/** A service whose tasks are registered with a load balancer. */
export const serviceServes = (service: ResourceOf<typeof ecsService>): Verdict =>
  any(service.targetGroups.exist(), service.alternateTargetGroups.exist(), service.classicBalancers.exist());

/** A function that answers requests, or takes from a queue, a stream or a table. */
export const functionServes = (function_: ResourceOf<typeof lambdaFunction>): Verdict => {
  const aliases = function_.referrers(lambdaAlias, "function");
  const mappings = function_.referrers(lambdaEventSourceMapping, "function").and(aliases.flatMap((alias) => alias.referrers(lambdaEventSourceMapping, "alias")));
  return any(answersRequests(function_), mappings.some(({ enabled }) => not(enabled.equals(false))));
};

/** A function that somebody calls who waits for its answer. */
export const answersRequests = (function_: ResourceOf<typeof lambdaFunction>): Verdict => {
  const aliases = function_.referrers(lambdaAlias, "function");
  return function_.referrers(lambdaPermission, "function").and(aliases.flatMap((alias) => alias.referrers(lambdaPermission, "alias"))).some(isForRequests);
};

/**
 * An API, a load balancer or a distribution may call a function only with a permission, and so may whoever has its URL.
 * https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
 */
export const isForRequests = ({ principal, action }: ResourceOf<typeof lambdaPermission>): Verdict =>
  any(principal.isOneOf(...CALLERS), all(action.isSet(), action.equals("lambda:InvokeFunctionUrl")));

const CALLERS = ["apigateway.amazonaws.com", "cloudfront.amazonaws.com", "elasticloadbalancing.amazonaws.com", "vpc-lattice.amazonaws.com"];

/**
 * Those that name a resource in some case at least. A name or an address that these files do not hold was there before,
 * so that it is not one that AWS gives to what they make.
 */
function seen<K extends Kind>(resource: Resource, kind: K, property: EdgesOf<K["properties"]>): Several<ResourceOf<K>> {
  const { certain } = resource.reader.graph.candidates(resource.subject, kind.name, property);
  const ids = new Set(certain.map(({ id }) => id));
  return resource.referrers(kind, property).where(({ subject }) => (ids.has(subject.id) ? all() : any()));
}
