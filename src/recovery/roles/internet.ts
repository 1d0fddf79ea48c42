import type { ResourceOf } from "../../graph/resource.ts";
import { ec2InternetGateway, ec2Route, ec2RouteTable, ec2RouteTableAssociation, ec2Vpc, type ec2Subnet } from "../../kinds/ec2.ts";
import { nothingAt } from "../../value/several.ts";
import { any, verdict, type Verdict } from "../../value/verdict.ts";

type Subnet = ResourceOf<typeof ec2Subnet>;
type Route = ResourceOf<typeof ec2Route>;

/**
 * A public subnet: a route of its table leads to an internet gateway, if only through a firewall on the way. A
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

const leadsOut = ({ gateway, endpoint, networkInterface, instance, carrierGateway, transitGateway }: Route): Verdict =>
  any(
    gateway.follow(ec2InternetGateway, () => PUBLIC),
    gateway.startsWith("igw-"),
    ...[endpoint, networkInterface, instance, carrierGateway, transitGateway].map((other) => other.isSet()),
  );

const PUBLIC: Verdict = verdict("holds", () => []);
