import type { ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { ec2InternetGateway, ec2Route, ec2RouteTable, ec2RouteTableAssociation, ec2Vpc, type ec2Subnet } from "../../kinds/ec2.ts";
import { nothingAt } from "../../value/several.ts";
import { all, any, verdict, type Verdict } from "../../value/verdict.ts";

type Subnet = ResourceOf<typeof ec2Subnet>;
type Route = ResourceOf<typeof ec2Route>;

/**
 * A public subnet: a route of its table leads to an internet gateway; through what else it may is not known. A
 * subnet without a table of its own uses its network's main table, which in a network that these files define has
 * no such route; a subnet that is handed out may be given a table elsewhere.
 * https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html
 */
export function isPublic(subnet: Subnet): Verdict {
  const associations = subnet.referrers(ec2RouteTableAssociation, "subnet");
  if (associations.exist().outcome === "fails") return isPublicByDefault(subnet);
  return associations.some(({ routeTable }) => routeTable.follow(ec2RouteTable, (table) => table.referrers(ec2Route, "routeTable").some(leadsOut)));
}

function isPublicByDefault(subnet: Subnet): Verdict {
  const name = `\`${subnet.subject.address}\``;
  const handedOut = subnet.isHandedOut();
  const why = handedOut ? `${name} is handed out, so that it may be given a route table elsewhere` : `${name} has no route table of its own`;
  const outcome = handedOut ? "unknown" : "fails";
  return subnet.vpc.follow(ec2Vpc, () => verdict(outcome, () => [nothingAt(subnet.subject.name, why)]));
}

const leadsOut = (route: Route): Verdict =>
  any(route.gateway.follow(ec2InternetGateway, () => PUBLIC), route.gateway.startsWith("igw-"), route.carrierGateway.isSet(), mayLeadOut(route));

/** All traffic goes by something that may be a firewall before the internet gateway, or a NAT that lets nobody in. */
function mayLeadOut(route: Route): Verdict {
  const { endpoint, networkInterface, instance, transitGateway, destination, destination6 } = route;
  const byOther = any(...[endpoint, networkInterface, instance, transitGateway].map((other) => other.isSet()));
  const everywhere = any(all(destination.isSet(), destination.equals("0.0.0.0/0")), all(destination6.isSet(), destination6.equals("::/0")));
  return all(byOther, everywhere, unproven(route, "what the route leads through may be a firewall or a NAT"));
}

const PUBLIC: Verdict = verdict("holds", () => []);
