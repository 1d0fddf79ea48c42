import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { ec2InternetGateway, ec2MainRouteTable, ec2Route, ec2RouteTable, ec2RouteTableAssociation, ec2Vpc, type ec2Subnet } from "../../kinds/ec2.ts";
import { nothingAt } from "../../value/several.ts";
import { all, any, not, verdict, type Verdict } from "../../value/verdict.ts";
import { givenTo, makesUnseen } from "./given.ts";

type Subnet = ResourceOf<typeof ec2Subnet>;
type Route = ResourceOf<typeof ec2Route>;

/**
 * A public subnet: a route of its table leads to an internet gateway; through what else it may is not known. A
 * subnet without a table of its own uses its network's main table, which in a network that these files define has
 * no such route unless they give it one; what is handed out may be given a table or a route elsewhere.
 * https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html
 */
export function isPublic(subnet: Subnet): Verdict {
  const associations = subnet.referrers(ec2RouteTableAssociation, "subnet");
  if (associations.exist().outcome === "fails") return isPublicByDefault(subnet);
  return associations.some(({ routeTable }) => routeTable.follow(ec2RouteTable, hasWayOut));
}

/** A table has one route for all traffic, so that one which has it here gets no other elsewhere. */
function hasWayOut(table: ResourceOf<typeof ec2RouteTable>): Verdict {
  const routes = table.referrers(ec2Route, "routeTable");
  return any(routes.some(leadsOut), all(mayGetElsewhere(table, "a route"), not(routes.some(isForAll))));
}

/** Unknown where something that cannot be seen may give it what it has not got here. */
export function mayGetElsewhere(resource: Resource, what: string): Verdict {
  const name = `\`${resource.subject.shown}\``;
  if (resource.isHandedOut()) return unproven(resource, `${name} is handed out, so that it may be given ${what} elsewhere`);
  const maker = givenTo(resource, makesUnseen);
  return maker === undefined ? any() : unproven(resource, `\`${maker}\` is given ${name}, and may give it ${what}`);
}

function isPublicByDefault(subnet: Subnet): Verdict {
  const none = verdict("fails", () => [nothingAt(subnet.subject.name, `\`${subnet.subject.shown}\` has no route table of its own`)]);
  const isDefault = all(subnet.vpc.isUnset(), unproven(subnet, "it is in the region's default network, whose main route table leads out unless somebody has changed it"));
  return any(isDefault, subnet.vpc.follow(ec2Vpc, (vpc) => any(mainTableLeadsOut(vpc), none, mayGetElsewhere(subnet, "a route table"))));
}

/** The main table of a network: another one that is made it, the first one when it is taken over, or routes that are added to it. */
function mainTableLeadsOut(vpc: ResourceOf<typeof ec2Vpc>): Verdict {
  const made = vpc.referrers(ec2MainRouteTable, "vpc").some(({ routeTable }) => routeTable.follow(ec2RouteTable, hasWayOut));
  const taken = vpc.referrers(ec2RouteTable, "defaultOf").some(hasWayOut);
  return any(made, taken, vpc.referrers(ec2Route, "mainOf").some(leadsOut));
}

const leadsOut = (route: Route): Verdict =>
  any(route.gateway.follow(ec2InternetGateway, () => PUBLIC), route.gateway.startsWith("igw-"), route.carrierGateway.isSet(), mayLeadOut(route));

/** All traffic goes by something that may be a firewall before the internet gateway, or a NAT that lets nobody in. */
function mayLeadOut(route: Route): Verdict {
  const { endpoint, networkInterface, instance, transitGateway } = route;
  const byOther = any(...[endpoint, networkInterface, instance, transitGateway].map((other) => other.isSet()));
  return all(byOther, isForAll(route), unproven(route, "what the route leads through may be a firewall or a NAT"));
}

const isForAll = ({ destination, destination6 }: Route): Verdict =>
  any(all(destination.isSet(), destination.equals("0.0.0.0/0")), all(destination6.isSet(), destination6.equals("::/0")));

const PUBLIC: Verdict = verdict("holds", () => []);
