import { defineKind } from "../graph/kind.ts";
import { list, presence, reference, tags, text } from "../graph/properties.ts";
import { providerPage, templatePage } from "./pages.ts";

export const ec2Subnet = defineKind({
  name: "ec2.subnet",
  label: "subnet",
  cloudformation: "AWS::EC2::Subnet",
  terraform: ["aws_subnet", "aws_default_subnet"],
  page: templatePage("ec2-subnet"),
  ref: { cloudformation: "id" },
  zones: ["availabilityZone", "availabilityZoneId"],
  properties: {
    availabilityZone: text({ cloudformation: "AvailabilityZone", terraform: "availability_zone" }),
    availabilityZoneId: text({ cloudformation: "AvailabilityZoneId", terraform: { aws_subnet: "availability_zone_id" } }),
    /** A default subnet of Terraform has none: it belongs to the region's default network. */
    vpc: reference("ec2.vpc", { cloudformation: "VpcId", terraform: { aws_subnet: "vpc_id" } }),
    tags: tags({ cloudformation: "Tags", terraform: "tags_all" }),
  },
});

export const ec2Instance = defineKind({
  name: "ec2.instance",
  label: "EC2 instance",
  cloudformation: "AWS::EC2::Instance", terraform: "aws_instance",
  page: templatePage("ec2-instance"),
  ref: { cloudformation: "id" },
  zones: ["subnet", "interfaceSubnets", "interfaces", "primaryInterface", "availabilityZone"],
  properties: {
    subnet: reference("ec2.subnet", { cloudformation: "SubnetId", terraform: "subnet_id" }),
    interfaceSubnets: list(reference("ec2.subnet", {}), { cloudformation: "NetworkInterfaces[].SubnetId" }),
    interfaces: list(reference("ec2.networkInterface", {}), {
      cloudformation: "NetworkInterfaces[].NetworkInterfaceId",
      terraform: "network_interface[].network_interface_id",
    }),
    primaryInterface: reference("ec2.networkInterface", { terraform: "primary_network_interface.network_interface_id" }),
    availabilityZone: text({ cloudformation: "AvailabilityZone", terraform: "availability_zone" }),
  },
});

export const ec2NetworkInterface = defineKind({
  name: "ec2.networkInterface",
  label: "network interface",
  cloudformation: "AWS::EC2::NetworkInterface",
  terraform: "aws_network_interface",
  page: templatePage("ec2-networkinterface"),
  ref: { cloudformation: "id" },
  zones: ["subnet"],
  properties: {
    subnet: reference("ec2.subnet", { cloudformation: "SubnetId", terraform: "subnet_id" }),
  },
});

export const ec2LaunchTemplate = defineKind({
  name: "ec2.launchTemplate",
  label: "launch template",
  cloudformation: "AWS::EC2::LaunchTemplate", terraform: "aws_launch_template",
  page: templatePage("ec2-launchtemplate"),
  identity: "templateName",
  ref: { cloudformation: "id" },
  properties: {
    templateName: text({ cloudformation: "LaunchTemplateName", terraform: "name" }),
    /** `spot` or `capacity-block`; On-Demand where nothing is written. */
    market: text({ cloudformation: "LaunchTemplateData.InstanceMarketOptions.MarketType", terraform: "instance_market_options.market_type" }),
  },
});

export const ec2InternetGateway = defineKind({
  name: "ec2.internetGateway",
  label: "internet gateway",
  cloudformation: "AWS::EC2::InternetGateway", terraform: "aws_internet_gateway",
  page: templatePage("ec2-internetgateway"),
  ref: { cloudformation: "id" },
  properties: {},
});

export const ec2RouteTable = defineKind({
  name: "ec2.routeTable",
  label: "route table",
  cloudformation: "AWS::EC2::RouteTable",
  terraform: ["aws_route_table", "aws_default_route_table"],
  page: templatePage("ec2-routetable"),
  ref: { cloudformation: "id" },
  properties: {
    /** The network whose main table it was from the beginning, which Terraform takes over. */
    defaultOf: reference("ec2.vpc", { terraform: "default_route_table_id" }),
  },
});

/** Makes a table the main one of a network. */
export const ec2MainRouteTable = defineKind({
  name: "ec2.mainRouteTable",
  label: "main route table association",
  terraform: "aws_main_route_table_association",
  page: providerPage("main_route_table_association"),
  properties: {
    vpc: reference("ec2.vpc", { terraform: "vpc_id" }),
    routeTable: reference("ec2.routeTable", { terraform: "route_table_id" }),
  },
});

export const ec2RouteTableAssociation = defineKind({
  name: "ec2.routeTableAssociation",
  label: "route table association",
  cloudformation: "AWS::EC2::SubnetRouteTableAssociation", terraform: "aws_route_table_association",
  page: templatePage("ec2-subnetroutetableassociation"),
  properties: {
    subnet: reference("ec2.subnet", { cloudformation: "SubnetId", terraform: "subnet_id" }),
    routeTable: reference("ec2.routeTable", { cloudformation: "RouteTableId", terraform: "route_table_id" }),
  },
});

/** The name of an argument in a route by itself, and in one that is written in its table. */
const inTable = (alone: string, inside: string) => ({ aws_route: alone, aws_route_table: inside, aws_default_route_table: inside });

export const ec2Route = defineKind({
  name: "ec2.route",
  label: "route",
  cloudformation: "AWS::EC2::Route",
  terraform: [
    "aws_route",
    { type: "aws_route_table", each: "route", whole: "route_table_id" },
    { type: "aws_default_route_table", each: "route", whole: "route_table_id" },
  ],
  page: templatePage("ec2-route"),
  properties: {
    routeTable: reference("ec2.routeTable", { cloudformation: "RouteTableId", terraform: "route_table_id" }),
    /** A network, where the table is named as that network's main one. */
    mainOf: reference("ec2.vpc", { terraform: "route_table_id" }),
    destination: text({ cloudformation: "DestinationCidrBlock", terraform: inTable("destination_cidr_block", "cidr_block") }),
    destination6: text({ cloudformation: "DestinationIpv6CidrBlock", terraform: inTable("destination_ipv6_cidr_block", "ipv6_cidr_block") }),
    /** An internet gateway or a virtual private gateway. */
    gateway: reference("ec2.internetGateway", { cloudformation: "GatewayId", terraform: "gateway_id" }),
    endpoint: presence({ cloudformation: "VpcEndpointId", terraform: "vpc_endpoint_id" }),
    networkInterface: presence({ cloudformation: "NetworkInterfaceId", terraform: "network_interface_id" }),
    instance: presence({ cloudformation: "InstanceId", terraform: "instance_id" }),
    transitGateway: presence({ cloudformation: "TransitGatewayId", terraform: "transit_gateway_id" }),
    carrierGateway: presence({ cloudformation: "CarrierGatewayId", terraform: "carrier_gateway_id" }),
  },
});

export const ec2Vpc = defineKind({
  name: "ec2.vpc",
  label: "VPC",
  cloudformation: "AWS::EC2::VPC", terraform: "aws_vpc",
  page: templatePage("ec2-vpc"),
  ref: { cloudformation: "id" },
  properties: {},
});
