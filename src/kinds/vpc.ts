import { defineKind } from "../graph/kind.ts";
import { bool, list, oneOf, reference, tags, text } from "../graph/properties.ts";
import { both, names } from "./names.ts";
import { bothPages, providerPage, templatePage } from "./pages.ts";

const VPN = bothPages("ec2-vpnconnection", "vpn_connection");
const CREATE_NAT = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNatGateway.html";
const ENDPOINT = bothPages("ec2-vpcendpoint", "vpc_endpoint");

/** What connects networks with each other and with what lies outside of AWS. Its names begin with `ec2`, as AWS's own do. */
export const ec2VpcPeering = defineKind({
  name: "ec2.vpcPeering",
  label: "VPC peering connection",
  ...names("AWS::EC2::VPCPeeringConnection", "aws_vpc_peering_connection"),
  page: templatePage("ec2-vpcpeeringconnection"),
  ref: names("id", "id"),
  properties: {
    vpc: reference("ec2.vpc", names("VpcId", "vpc_id")),
    peerVpc: reference("ec2.vpc", names("PeerVpcId", "peer_vpc_id")),
    /** Unset it is the region of the connection itself. */
    peerRegion: text(names("PeerRegion", "peer_region")),
    /** Unset it is the account of the connection itself. */
    peerAccount: text(names("PeerOwnerId", "peer_owner_id")),
    /** Works within a region and an account only; elsewhere there is an accepter. */
    acceptedAtOnce: bool({ terraform: "auto_accept" }),
    tags: tags(names("Tags", "tags_all")),
  },
});

/** The other end of a peering connection, in the peer's region and account. CloudFormation accepts by itself. */
export const ec2VpcPeeringAccepter = defineKind({
  name: "ec2.vpcPeeringAccepter",
  label: "accepter of a VPC peering connection",
  terraform: "aws_vpc_peering_connection_accepter",
  page: providerPage("vpc_peering_connection_accepter"),
  ref: { terraform: "id" },
  properties: {
    peering: reference("ec2.vpcPeering", { terraform: "vpc_peering_connection_id" }),
    acceptedAtOnce: bool({ terraform: "auto_accept" }),
  },
});

export const ec2TransitGateway = defineKind({
  name: "ec2.transitGateway",
  label: "transit gateway",
  ...names("AWS::EC2::TransitGateway", "aws_ec2_transit_gateway"),
  page: templatePage("ec2-transitgateway"),
  ref: names("id", "id"),
  properties: {
    tags: tags(names("Tags", "tags_all")),
  },
});

export const ec2TransitGatewayPeering = defineKind({
  name: "ec2.transitGatewayPeering",
  label: "transit gateway peering attachment",
  ...names("AWS::EC2::TransitGatewayPeeringAttachment", "aws_ec2_transit_gateway_peering_attachment"),
  page: templatePage("ec2-transitgatewaypeeringattachment"),
  ref: names("id", "id"),
  properties: {
    gateway: reference("ec2.transitGateway", names("TransitGatewayId", "transit_gateway_id")),
    peerGateway: reference("ec2.transitGateway", names("PeerTransitGatewayId", "peer_transit_gateway_id")),
    peerRegion: text(names("PeerRegion", "peer_region")),
    peerAccount: text(names("PeerAccountId", "peer_account_id")),
    tags: tags(names("Tags", "tags_all")),
  },
});

/** Without it the other side has not accepted; CloudFormation has none, and leaves that to somebody. */
export const ec2TransitGatewayPeeringAccepter = defineKind({
  name: "ec2.transitGatewayPeeringAccepter",
  label: "accepter of a transit gateway peering attachment",
  terraform: "aws_ec2_transit_gateway_peering_attachment_accepter",
  page: providerPage("ec2_transit_gateway_peering_attachment_accepter"),
  ref: { terraform: "id" },
  properties: {
    peering: reference("ec2.transitGatewayPeering", { terraform: "transit_gateway_attachment_id" }),
  },
});

/** To a peer there are static routes only: peering attachments propagate none. */
export const ec2TransitGatewayRoute = defineKind({
  name: "ec2.transitGatewayRoute",
  label: "transit gateway route",
  ...names("AWS::EC2::TransitGatewayRoute", "aws_ec2_transit_gateway_route"),
  page: templatePage("ec2-transitgatewayroute"),
  properties: {
    peering: reference("ec2.transitGatewayPeering", names("TransitGatewayAttachmentId", "transit_gateway_attachment_id")),
  },
});

export const ec2TransitGatewayVpc = defineKind({
  name: "ec2.transitGatewayVpc",
  label: "transit gateway VPC attachment",
  cloudformation: ["AWS::EC2::TransitGatewayVpcAttachment", "AWS::EC2::TransitGatewayAttachment"],
  terraform: "aws_ec2_transit_gateway_vpc_attachment",
  page: templatePage("ec2-transitgatewayvpcattachment"),
  ref: names("id", "id"),
  zones: ["subnets"],
  properties: {
    gateway: reference("ec2.transitGateway", names("TransitGatewayId", "transit_gateway_id")),
    vpc: reference("ec2.vpc", names("VpcId", "vpc_id")),
    subnets: list(reference("ec2.subnet", {}), names("SubnetIds", "subnet_ids")),
    applianceMode: oneOf(["enable", "disable"], names("Options.ApplianceModeSupport", "appliance_mode_support")),
  },
});

export const ec2VpnConnection = defineKind({
  name: "ec2.vpnConnection",
  label: "VPN connection",
  ...names("AWS::EC2::VPNConnection", "aws_vpn_connection"),
  page: VPN.cloudformation,
  ref: names("id", "id"),
  properties: {
    customerGateway: reference("ec2.customerGateway", names("CustomerGatewayId", "customer_gateway_id")),
    transitGateway: reference("ec2.transitGateway", names("TransitGatewayId", "transit_gateway_id")),
    vpnGateway: text(names("VpnGatewayId", "vpn_gateway_id")),
    staticRoutesOnly: bool({ ...names("StaticRoutesOnly", "static_routes_only"), default: { terraform: false, page: VPN } }),
  },
});

export const ec2CustomerGateway = defineKind({
  name: "ec2.customerGateway",
  label: "customer gateway",
  ...names("AWS::EC2::CustomerGateway", "aws_customer_gateway"),
  page: templatePage("ec2-customergateway"),
  ref: names("id", "id"),
  properties: {
    address: text(names("IpAddress", "ip_address")),
  },
});

export const directConnect = defineKind({
  name: "ec2.directConnect",
  label: "Direct Connect connection",
  ...names("AWS::DirectConnect::Connection", "aws_dx_connection"),
  page: templatePage("directconnect-connection"),
  properties: {
    location: text(names("Location", "location")),
  },
});

export const ec2NatGateway = defineKind({
  name: "ec2.natGateway",
  label: "NAT gateway",
  ...names("AWS::EC2::NatGateway", "aws_nat_gateway"),
  page: templatePage("ec2-natgateway"),
  ref: names("id", "id"),
  zones: ["subnet", "addressZones"],
  properties: {
    subnet: reference("ec2.subnet", names("SubnetId", "subnet_id")),
    vpc: reference("ec2.vpc", names("VpcId", "vpc_id")),
    /** A regional gateway serves every zone. */
    availabilityMode: oneOf(["zonal", "regional"], { ...names("AvailabilityMode", "availability_mode"), default: both("zonal", CREATE_NAT) }),
    addressZones: list(text({}), names("AvailabilityZoneAddresses[].AvailabilityZone", "availability_zone_address[].availability_zone")),
    connectivity: oneOf(["public", "private"], { ...names("ConnectivityType", "connectivity_type"), default: both("public", CREATE_NAT) }),
  },
});

export const ec2VpcEndpoint = defineKind({
  name: "ec2.vpcEndpoint",
  label: "VPC endpoint",
  ...names("AWS::EC2::VPCEndpoint", "aws_vpc_endpoint"),
  page: ENDPOINT.cloudformation,
  ref: names("id", "id"),
  companions: [{ language: "terraform", type: "aws_vpc_endpoint_subnet_association", target: "vpc_endpoint_id", adds: { subnets: "subnet_id" } }],
  zones: ["subnets", "addressedSubnets"],
  properties: {
    vpc: reference("ec2.vpc", names("VpcId", "vpc_id")),
    type: text({ ...names("VpcEndpointType", "vpc_endpoint_type"), default: both("Gateway", ENDPOINT) }),
    service: text(names("ServiceName", "service_name")),
    serviceRegion: text(names("ServiceRegion", "service_region")),
    subnets: list(reference("ec2.subnet", {}), names("SubnetIds", "subnet_ids")),
    /** The subnets again, with the address that the endpoint has in each. */
    addressedSubnets: list(reference("ec2.subnet", {}), { terraform: "subnet_configuration[].subnet_id" }),
  },
});
