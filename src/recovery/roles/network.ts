import type { ReferenceTo } from "../../graph/reference.ts";
import type { ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { ec2Instance, ec2MainRouteTable, ec2NetworkInterface, ec2Route, ec2RouteTable, ec2RouteTableAssociation, ec2Subnet, ec2Vpc } from "../../kinds/ec2.ts";
import { ec2VpcEndpoint, type ec2NatGateway } from "../../kinds/vpc.ts";
import { nothingAt, Several } from "../../value/several.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { all, any, not, presume, type Evidence, type Verdict } from "../../value/verdict.ts";
import { isFilled, provably, spansZones, standingAtHome, standingOn } from "./claims.ts";
import { orMadeUnseen } from "./given.ts";
import { isPublic } from "./internet.ts";

/** Which subnets a network has, which of its routes they use, and in which Availability Zones that is. */

type Subnet = ResourceOf<typeof ec2Subnet>;
type Route = ResourceOf<typeof ec2Route>;
type NatGateway = ResourceOf<typeof ec2NatGateway>;
type Vpc = ResourceOf<typeof ec2Vpc>;
type Zones = Several<TextProperty>;

/** Every subnet has one zone, which it says by name or by id, or leaves to AWS. */
const spanZones = (subnets: Several<Subnet>, zones: number): Verdict =>
  subnets.distinct(({ availabilityZone: name, availabilityZoneId: id }) => (all(name.isUnset(), id.isSet()).outcome === "holds" ? id : name)).atLeast(zones);

export const subnetsOf = (vpc: Vpc): Several<Subnet> => vpc.referrers(ec2Subnet, "vpc");

/** Some of a network's subnets span so many zones, if there are any. What cannot be seen may add some to them. */
const spanIfAny = (vpc: Vpc, subnets: Several<Subnet>, zones: number): Verdict =>
  orMadeUnseen(vpc, standingAtHome(any(subnets.isEmpty(), spanZones(subnets, zones))));

export const subnetsSpan = (vpc: Vpc, zones: number): Verdict => spanIfAny(vpc, subnetsOf(vpc), zones);

/** A network whose own subnets provably share a zone has nothing to offer to what stands in it, and is told so itself. */
export function offersSecondZone(network: ReferenceTo<"ec2.vpc">): Verdict {
  const vpc = network.target(ec2Vpc);
  return vpc ? presume(subnetsSpan(vpc, 2)) : all();
}

/**
 * Public, or other, subnets span so many zones. It is enough that they do by the routes that are seen; where they do not,
 * a route that a table may be given elsewhere decides.
 */
export function roleSpans(vpc: Vpc, role: "public" | "private", zones: number): Verdict {
  const subnets = subnetsOf(vpc);
  const isOf = (isPublic: Verdict): Verdict => (role === "public" ? isPublic : not(isPublic));
  const seen = spanIfAny(vpc, subnets.where((subnet) => isOf(provably(isPublic(subnet)))), zones);
  return seen.outcome === "holds" ? seen : any(seen, spanIfAny(vpc, subnets.where((subnet) => isOf(isPublic(subnet))), zones));
}

/** The zones of the subnets whose traffic a route leads, not known where its table is not. */
function zonesBehind(route: Route): Zones {
  const nothing = nothingAt(route.subject.name, `no subnet uses the table of \`${route.subject.shown}\``);
  const table = route.routeTable.target(ec2RouteTable);
  if (table) return zonesOfTable(table).named(nothing);
  const vpc = route.mainOf.target(ec2Vpc);
  return vpc ? zonesByDefault(vpc).named(nothing) : unknownZones(route.routeTable, 0, Infinity, "which subnets use it is not known", nothing);
}

function zonesOfTable(table: ResourceOf<typeof ec2RouteTable>): Zones {
  const associated = table.referrers(ec2RouteTableAssociation, "routeTable").flatMap(({ zones }) => zones);
  const mains = table.referrers(ec2MainRouteTable, "routeTable").flatMap(({ vpc }) => zonesOfMain(vpc));
  return associated.and(mains).and(zonesOfMain(table.defaultOf));
}

/** The subnets of a network without a table of their own use its main one. */
function zonesOfMain(network: ResourceOf<typeof ec2RouteTable>["defaultOf"]): Zones {
  const vpc = network.target(ec2Vpc);
  return vpc ? zonesByDefault(vpc) : new Several<TextProperty>([], [], nothingAt(network.site.home, `${network.site.label} names no network`));
}

const zonesByDefault = (vpc: Vpc): Zones =>
  vpc.referrers(ec2Subnet, "vpc").where((subnet) => subnet.referrers(ec2RouteTableAssociation, "subnet").isEmpty()).flatMap(({ zones }) => zones);

export const routesTo = (gateway: NatGateway): Several<Route> => gateway.referrers(ec2Route, "natGateway");

/** All that the gateway serves stands in its own zone; a regional one serves all zones, or those in which it is given addresses. */
export function servesItsZone(gateway: NatGateway): Verdict {
  const served = routesTo(gateway).flatMap(zonesBehind);
  const isThere = any(gateway.addressZones.isUnset(), served.every((zone) => gateway.addressZones.some((other) => other.same(zone))));
  const isRegional = gateway.availabilityMode.equals("regional");
  return any(all(isRegional, isThere), all(not(isRegional), isInOneZone(gateway.zones.and(served))));
}

/** All IPv4 traffic goes through a machine that somebody runs. */
export const leadsThroughMachine = ({ destination, instance, networkInterface }: Route): Verdict =>
  all(destination.isSet(), destination.equals("0.0.0.0/0"), any(isFilled(instance), isFilled(networkInterface)));

/**
 * The machine is no single one. Another one may take over a network interface, within its zone; a route to an instance by
 * itself, or to its first interface, nothing takes over.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html
 */
export function machineCanBeReplaced(route: Route): Verdict {
  const toInstance = any(isFilled(route.instance), route.interfaceOf.target(ec2Instance) ? isFilled(route.interfaceOf) : any());
  if (toInstance.outcome === "holds") return standingOn(isFilled(route.instance).outcome === "holds" ? route.instance : route.interfaceOf, not(toInstance));
  const name = `\`${route.subject.shown}\``;
  const nothing = nothingAt(route.subject.name, `${name} leads to no network interface`);
  const zones = route.networkInterface.target(ec2NetworkInterface)?.zones ?? unknownZones(route.networkInterface, 1, 1, "in which zone it stands is not known", nothing);
  return all(standingOn(route.networkInterface, isInOneZone(zones.and(zonesBehind(route)))), unproven(route, `what stands behind the network interface that ${name} leads to, and whether anything replaces it, is not known`));
}

/** The zone of the endpoint that a route leads to, and those of the subnets behind the route, are one. */
export function entersInItsZone(route: Route): Verdict {
  const nothing = nothingAt(route.subject.name, `\`${route.subject.shown}\` leads to no endpoint`);
  const zones = route.endpoint.target(ec2VpcEndpoint)?.zones ?? unknownZones(route.endpoint, 1, 1, "in which zone it stands is not known", nothing);
  return standingOn(route.endpoint, isInOneZone(zones.and(zonesBehind(route))));
}

const isInOneZone = (zones: Zones): Verdict => not(spansZones(zones));

/** So many zones that hang on what a property names. */
function unknownZones(property: TextProperty, least: number, most: number, why: string, nothing: Evidence): Zones {
  const because = (): readonly Evidence[] => property.evidence().map((each) => ({ ...each, says: `${each.says}, and ${why}` }));
  const hangsOn = property.site.world.hangsOn(property.reading);
  return new Several<TextProperty>([], [{ least, most, distinct: false, because, hangsOn }], nothing);
}

/** Some subnet uses the table of the route. */
export const leadsSubnets = (route: Route): Verdict => zonesBehind(route).exist();
