import { defineKind } from "../graph/kind.ts";
import { bool, count, list, oneOf, presence, record, reference, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { names } from "./names.ts";
import { providerPage, templatePage, terraformPage } from "./pages.ts";

const INSTANCE = { cloudformation: templatePage("ec2-instance"), terraform: terraformPage("instance") };

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
  page: INSTANCE.cloudformation,
  arn: { service: "ec2", resource: "instance/" },
  ref: { cloudformation: "id", terraform: "id" },
  companions: [
    { language: "cloudformation", type: "AWS::EC2::VolumeAttachment", target: "InstanceId", adds: { volumes: "VolumeId" } },
    { language: "terraform", type: "aws_volume_attachment", target: "instance_id", adds: { volumes: "volume_id" } },
  ],
  zones: ["subnet", "interfaceSubnets", "interfaces", "primaryInterface", "availabilityZone"],
  properties: {
    ...lifecycle(),
    subnet: reference("ec2.subnet", { cloudformation: "SubnetId", terraform: "subnet_id" }),
    interfaceSubnets: list(reference("ec2.subnet", {}), { cloudformation: "NetworkInterfaces[].SubnetId" }),
    interfaces: list(reference("ec2.networkInterface", {}), {
      cloudformation: "NetworkInterfaces[].NetworkInterfaceId",
      terraform: "network_interface[].network_interface_id",
    }),
    primaryInterface: reference("ec2.networkInterface", { terraform: "primary_network_interface.network_interface_id" }),
    availabilityZone: text({ cloudformation: "AvailabilityZone", terraform: "availability_zone" }),
    image: reference("ec2.imageCopy", names("ImageId", "ami")),
    instanceType: text(names("InstanceType", "instance_type")),
    launchTemplate: reference("ec2.launchTemplate", names("LaunchTemplate.LaunchTemplateId", "launch_template.id")),
    launchTemplateName: reference("ec2.launchTemplate", names("LaunchTemplate.LaunchTemplateName", "launch_template.name")),
    /** Unset it is as the launch template says, else off. */
    terminationProtection: bool(names("DisableApiTermination", "disable_api_termination")),
    /** Has Terraform turn the protection off before it destroys the instance. */
    forceDestroyed: bool({ terraform: "force_destroy", default: { terraform: false, page: INSTANCE } }),
    /** CloudFormation has it in the launch template only. Unset it is as the template says, else on where the instance type can. */
    autoRecovery: oneOf(["default", "disabled"], { terraform: "maintenance_options.auto_recovery" }),
    volumes: list(reference("ec2.volume", {}), { cloudformation: "Volumes[].VolumeId" }),
    /** The disks that it is made with. Terraform's provider has the root disk apart from the others. */
    disks: list(
      record({
        device: text(names("DeviceName", "device_name")),
        volume: presence({ cloudformation: "Ebs" }),
        deletedWithIt: bool({ ...names("Ebs.DeleteOnTermination", "delete_on_termination"), default: { terraform: true, page: INSTANCE } }),
      }),
      names("BlockDeviceMappings", "ebs_block_device"),
    ),
    /** The disks that it is made with have its tags. */
    propagatesTags: bool({ cloudformation: "PropagateTagsToVolumeOnCreation", default: { cloudformation: false, page: INSTANCE } }),
    volumeTags: tags({ terraform: "volume_tags" }),
    rootDeletedWithIt: bool({ terraform: "root_block_device.delete_on_termination", default: { terraform: true, page: INSTANCE } }),
    tags: tags(names("Tags", "tags_all")),
  },
});

export const ec2Volume = defineKind({
  name: "ec2.volume",
  label: "EBS volume",
  ...names("AWS::EC2::Volume", "aws_ebs_volume"),
  page: templatePage("ec2-volume"),
  arn: { service: "ec2", resource: "volume/" },
  ref: names("id", "id"),
  zones: ["availabilityZone", "availabilityZoneId"],
  properties: {
    ...lifecycle(),
    availabilityZone: text(names("AvailabilityZone", "availability_zone")),
    availabilityZoneId: text({ cloudformation: "AvailabilityZoneId" }),
    size: count(names("Size", "size")),
    snapshot: presence(names("SnapshotId", "snapshot_id")),
    source: reference("ec2.volume", { cloudformation: "SourceVolumeId" }),
    finalSnapshot: bool({ terraform: "final_snapshot", default: { terraform: false, page: terraformPage("ebs_volume") } }),
    encrypted: bool(names("Encrypted", "encrypted")),
    kmsKey: reference("kms.key", names("KmsKeyId", "kms_key_id")),
    tags: tags(names("Tags", "tags_all")),
  },
});

/** An Elastic IP address, which leads to the instance that it is associated with. */
export const ec2Address = defineKind({
  name: "ec2.address",
  label: "Elastic IP address",
  ...names("AWS::EC2::EIP", "aws_eip"),
  page: templatePage("ec2-eip"),
  ref: { terraform: "id" },
  companions: [
    { language: "cloudformation", type: "AWS::EC2::EIPAssociation", target: "AllocationId", fills: { instance: "InstanceId" } },
    { language: "cloudformation", type: "AWS::EC2::EIPAssociation", target: "EIP", fills: { instance: "InstanceId" } },
    { language: "terraform", type: "aws_eip_association", target: "allocation_id", fills: { instance: "instance_id" } },
  ],
  properties: {
    instance: reference("ec2.instance", names("InstanceId", "instance")),
  },
});

/** Of images only Terraform can make copies; all others come from elsewhere. */
export const ec2ImageCopy = defineKind({
  name: "ec2.imageCopy",
  label: "AMI copy",
  terraform: "aws_ami_copy",
  page: providerPage("ami_copy"),
  ref: { terraform: "id" },
  properties: {
    source: reference("ec2.imageCopy", { terraform: "source_ami_id" }),
    sourceRegion: text({ terraform: "source_ami_region" }),
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
    image: reference("ec2.imageCopy", names("LaunchTemplateData.ImageId", "image_id")),
    instanceType: text(names("LaunchTemplateData.InstanceType", "instance_type")),
    terminationProtection: bool(names("LaunchTemplateData.DisableApiTermination", "disable_api_termination")),
    autoRecovery: oneOf(["default", "disabled"], names("LaunchTemplateData.MaintenanceOptions.AutoRecovery", "maintenance_options.auto_recovery")),
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
  zones: ["subnet"],
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
    /** An endpoint of a Gateway Load Balancer or of a firewall. */
    endpoint: reference("ec2.vpcEndpoint", names("VpcEndpointId", "vpc_endpoint_id")),
    networkInterface: reference("ec2.networkInterface", names("NetworkInterfaceId", "network_interface_id")),
    /** An instance, where its first interface is named. */
    interfaceOf: reference("ec2.instance", { terraform: "network_interface_id" }),
    instance: presence({ cloudformation: "InstanceId", terraform: "instance_id" }),
    transitGateway: reference("ec2.transitGateway", names("TransitGatewayId", "transit_gateway_id")),
    peering: reference("ec2.vpcPeering", names("VpcPeeringConnectionId", "vpc_peering_connection_id")),
    natGateway: reference("ec2.natGateway", names("NatGatewayId", "nat_gateway_id")),
    carrierGateway: presence({ cloudformation: "CarrierGatewayId", terraform: "carrier_gateway_id" }),
  },
});

export const ec2Vpc = defineKind({
  name: "ec2.vpc",
  label: "VPC",
  cloudformation: "AWS::EC2::VPC", terraform: "aws_vpc",
  page: templatePage("ec2-vpc"),
  ref: names("id", "id"),
  properties: {
    cidr: text(names("CidrBlock", "cidr_block")),
    tags: tags(names("Tags", "tags_all")),
  },
});
