import { defineKind } from "../graph/kind.ts";
import { list, presence, reference, tags, text } from "../graph/properties.ts";
import { templatePage } from "./pages.ts";

export const ec2Subnet = defineKind({
  name: "ec2.subnet",
  label: "subnet",
  cloudformation: "AWS::EC2::Subnet",
  page: templatePage("ec2-subnet"),
  ref: { cloudformation: "id" },
  zones: ["availabilityZone", "availabilityZoneId"],
  properties: {
    availabilityZone: text({ cloudformation: "AvailabilityZone" }),
    availabilityZoneId: text({ cloudformation: "AvailabilityZoneId" }),
    vpc: reference("ec2.vpc", { cloudformation: "VpcId" }),
    tags: tags({ cloudformation: "Tags" }),
  },
});

export const ec2Instance = defineKind({
  name: "ec2.instance",
  label: "EC2 instance",
  cloudformation: "AWS::EC2::Instance",
  page: templatePage("ec2-instance"),
  ref: { cloudformation: "id" },
  zones: ["subnet", "interfaceSubnets", "availabilityZone"],
  properties: {
    subnet: reference("ec2.subnet", { cloudformation: "SubnetId" }),
    interfaceSubnets: list(reference("ec2.subnet", {}), { cloudformation: "NetworkInterfaces[].SubnetId" }),
    availabilityZone: text({ cloudformation: "AvailabilityZone" }),
  },
});

export const ec2LaunchTemplate = defineKind({
  name: "ec2.launchTemplate",
  label: "launch template",
  cloudformation: "AWS::EC2::LaunchTemplate",
  page: templatePage("ec2-launchtemplate"),
  identity: "templateName",
  ref: { cloudformation: "id" },
  properties: {
    templateName: text({ cloudformation: "LaunchTemplateName" }),
    /** `spot` or `capacity-block`; On-Demand where nothing is written. */
    market: text({ cloudformation: "LaunchTemplateData.InstanceMarketOptions.MarketType" }),
  },
});

export const ec2InternetGateway = defineKind({
  name: "ec2.internetGateway",
  label: "internet gateway",
  cloudformation: "AWS::EC2::InternetGateway",
  page: templatePage("ec2-internetgateway"),
  ref: { cloudformation: "id" },
  properties: {},
});

export const ec2RouteTable = defineKind({
  name: "ec2.routeTable",
  label: "route table",
  cloudformation: "AWS::EC2::RouteTable",
  page: templatePage("ec2-routetable"),
  ref: { cloudformation: "id" },
  properties: {},
});

export const ec2RouteTableAssociation = defineKind({
  name: "ec2.routeTableAssociation",
  label: "route table association",
  cloudformation: "AWS::EC2::SubnetRouteTableAssociation",
  page: templatePage("ec2-subnetroutetableassociation"),
  properties: {
    subnet: reference("ec2.subnet", { cloudformation: "SubnetId" }),
    routeTable: reference("ec2.routeTable", { cloudformation: "RouteTableId" }),
  },
});

export const ec2Route = defineKind({
  name: "ec2.route",
  label: "route",
  cloudformation: "AWS::EC2::Route",
  page: templatePage("ec2-route"),
  properties: {
    routeTable: reference("ec2.routeTable", { cloudformation: "RouteTableId" }),
    destination: text({ cloudformation: "DestinationCidrBlock" }),
    destination6: text({ cloudformation: "DestinationIpv6CidrBlock" }),
    /** An internet gateway or a virtual private gateway. */
    gateway: reference("ec2.internetGateway", { cloudformation: "GatewayId" }),
    endpoint: presence({ cloudformation: "VpcEndpointId" }),
    networkInterface: presence({ cloudformation: "NetworkInterfaceId" }),
    instance: presence({ cloudformation: "InstanceId" }),
    transitGateway: presence({ cloudformation: "TransitGatewayId" }),
    carrierGateway: presence({ cloudformation: "CarrierGatewayId" }),
  },
});

export const ec2Vpc = defineKind({
  name: "ec2.vpc",
  label: "VPC",
  cloudformation: "AWS::EC2::VPC",
  page: templatePage("ec2-vpc"),
  ref: { cloudformation: "id" },
  properties: {},
});
