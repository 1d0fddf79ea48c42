import { typesOf, type Kind } from "../../graph/kind.ts";
import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { ec2Route } from "../../kinds/ec2.ts";
import {
  directConnect,
  ec2CustomerGateway,
  ec2TransitGatewayPeeringAccepter,
  ec2TransitGatewayRoute,
  ec2VpcPeering,
  ec2VpcPeeringAccepter,
  ec2VpnConnection,
  type ec2TransitGatewayPeering,
} from "../../kinds/vpc.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { all, any, not, presume, type Verdict } from "../../value/verdict.ts";
import { isFilled, standingAtHome } from "./claims.ts";
import { mayGetElsewhere } from "./internet.ts";

/** What joins networks that lie apart from each other. */

type Vpn = ResourceOf<typeof ec2VpnConnection>;
type Peering = ResourceOf<typeof ec2VpcPeering> | ResourceOf<typeof ec2TransitGatewayPeering>;

/** Another connection of the same gateway ends at another device, or Direct Connect is there. */
export function hasSecondVpn(connection: Vpn): Verdict {
  const device = connection.customerGateway.target(ec2CustomerGateway);
  const isSecond = (other: Vpn): Verdict => {
    const { customerGateway } = other;
    const endsElsewhere = not(device ? customerGateway.names(device) : customerGateway.same(connection.customerGateway));
    return all(other.vpnGateway.same(connection.vpnGateway), other.transitGateway.same(connection.transitGateway), endsElsewhere);
  };
  return standingAtHome(any(connection.others(ec2VpnConnection).some(isSecond), connection.others(directConnect).exist(), mayBeSeveral(connection)));
}

/** A connection at another location, or by VPN. */
export function hasSecondWay(connection: ResourceOf<typeof directConnect>): Verdict {
  const elsewhere = connection.others(directConnect).some(({ location }) => not(location.same(connection.location)));
  return standingAtHome(any(elsewhere, connection.others(ec2VpnConnection).exist(), mayBeSeveral(connection)));
}

/** Unknown where it stands for a number of instances that is not known. */
const mayBeSeveral = (resource: Resource): Verdict => {
  const { open } = resource.subject.raw;
  return open !== undefined && open.most > 1 ? unproven(resource, open.why) : any();
};

/** The other side is said to stand in a region, and that is not known to be the own one. */
export const joinsRegions = (peering: Peering): Verdict => all(isFilled(peering.peerRegion), presume(not(peering.peerRegion.same(peering.region))));

/**
 * A language that has no accepter for them accepts peerings of VPCs by itself, and leaves those of transit gateways to somebody.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcpeeringconnection.html
 */
export function isAccepted(peering: Peering): Verdict {
  const has = (accepter: Kind): boolean => typesOf(accepter, peering.subject.language).length > 0;
  if (peering.is(ec2VpcPeering)) {
    if (!has(ec2VpcPeeringAccepter)) return all();
    const accepters = peering.referrers(ec2VpcPeeringAccepter, "peering").some(({ acceptedAtOnce }) => acceptedAtOnce.equals(true));
    return any(accepters, mayGetElsewhere(peering, "an accepter"));
  }
  if (!has(ec2TransitGatewayPeeringAccepter)) return unproven(peering, `somebody has to accept \`${peering.subject.shown}\` by hand`);
  return any(peering.referrers(ec2TransitGatewayPeeringAccepter, "peering").exist(), mayGetElsewhere(peering, "an accepter"));
}

export function hasRoutesThrough(peering: Peering): Verdict {
  const routes = peering.is(ec2VpcPeering) ? peering.referrers(ec2Route, "peering") : peering.referrers(ec2TransitGatewayRoute, "peering");
  return any(routes.exist(), mayGetElsewhere(peering, "a route"));
}

export const hasKnownRegion = ({ region }: Resource): Verdict => (region.known() === undefined ? not(region.isSet()) : all());

/** A zone that is named literally has a name of the region that the resource stands in. Any other zone is asked of AWS or of whoever deploys. */
export function isOfRegion({ region }: Resource, zone: TextProperty): Verdict {
  const here = region.known();
  return presume(any(zone.isUnset(), zone.satisfies((name) => !ZONE.test(name) || here === undefined || name.startsWith(here))));
}

/** `eu-west-1a`, or a Local Zone such as `us-west-2-lax-1a`. */
const ZONE = /^[a-z]{2}(?:-[a-z]+)+-\d+(?:-[a-z]+-\d+)?[a-z]$/u;
