import { ec2TransitGatewayPeering, ec2VpcPeering } from "../../kinds/vpc.ts";
import { named, standingIn } from "./ends.ts";
import { row, type Found, type Row } from "./relation.ts";

/** Networks that are connected. A peer of which the region is not said stands in the region of the connection. */
export const NETWORK_RELATIONS: readonly Row[] = [
  row(ec2VpcPeering, "peers with", (peering) => {
    const isHere = peering.peerRegion.isUnset().outcome === "holds";
    const from = named(peering, peering.vpc, { label: "VPC", namesHere: true });
    const to = named(peering, peering.peerVpc, { label: "VPC", namesHere: isHere }).map((each) => ({ ...each, to: standingIn(each.to, peering.peerRegion) }));
    return between(from, to);
  }),
  row(ec2TransitGatewayPeering, "peers with", (peering) => {
    const from = named(peering, peering.gateway, { label: "transit gateway", namesHere: true });
    const to = named(peering, peering.peerGateway, { label: "transit gateway" }).map((each) => ({ ...each, to: standingIn(each.to, peering.peerRegion) }));
    return between(from, to);
  }),
];

/** From the one end to the other, where each is one thing. */
function between([from]: readonly Found[], to: readonly Found[]): readonly Found[] {
  return from === undefined ? [] : to.map((each) => ({ ...each, from: from.to }));
}
