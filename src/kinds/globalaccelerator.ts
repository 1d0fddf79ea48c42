import { defineKind } from "../graph/kind.ts";
import { bool, count, list, number, oneOf, record, reference, seconds, tags, text } from "../graph/properties.ts";
import { both, names } from "./names.ts";
import { bothPages, templatePage } from "./pages.ts";

const ACCELERATOR = bothPages("globalaccelerator-accelerator", "globalaccelerator_accelerator");
const GROUP = bothPages("globalaccelerator-endpointgroup", "globalaccelerator_endpoint_group");

export const accelerator = defineKind({
  name: "globalaccelerator.accelerator",
  label: "accelerator",
  ...names("AWS::GlobalAccelerator::Accelerator", "aws_globalaccelerator_accelerator"),
  page: ACCELERATOR.cloudformation,
  ref: names("arn", "arn"),
  properties: {
    acceleratorName: text(names("Name", "name")),
    enabled: bool({ ...names("Enabled", "enabled"), default: both(true, ACCELERATOR) }),
    tags: tags(names("Tags", "tags_all")),
  },
});

export const acceleratorListener = defineKind({
  name: "globalaccelerator.listener",
  label: "accelerator listener",
  ...names("AWS::GlobalAccelerator::Listener", "aws_globalaccelerator_listener"),
  page: templatePage("globalaccelerator-listener"),
  ref: names("arn", "arn"),
  properties: {
    accelerator: reference("globalaccelerator.accelerator", names("AcceleratorArn", "accelerator_arn")),
  },
});

/** The endpoints of one region. */
export const acceleratorEndpointGroup = defineKind({
  name: "globalaccelerator.endpointGroup",
  label: "endpoint group",
  ...names("AWS::GlobalAccelerator::EndpointGroup", "aws_globalaccelerator_endpoint_group"),
  page: GROUP.cloudformation,
  ref: names("arn", "arn"),
  properties: {
    listener: reference("globalaccelerator.listener", names("ListenerArn", "listener_arn")),
    /** Unset it is the region of Terraform's provider. */
    groupRegion: text(names("EndpointGroupRegion", "endpoint_group_region")),
    /** How much of the traffic that would go to the region does; 0 sends it none. */
    trafficDial: number({ ...names("TrafficDialPercentage", "traffic_dial_percentage"), default: both(100, GROUP) }),
    checkProtocol: oneOf(["TCP", "HTTP", "HTTPS"], { ...names("HealthCheckProtocol", "health_check_protocol"), default: both("TCP", GROUP) }),
    checkPath: text(names("HealthCheckPath", "health_check_path")),
    checkInterval: seconds({ ...names("HealthCheckIntervalSeconds", "health_check_interval_seconds"), default: both(30, GROUP) }),
    threshold: count({ ...names("ThresholdCount", "threshold_count"), default: both(3, GROUP) }),
    endpoints: list(
      record({
        endpoint: text(names("EndpointId", "endpoint_id")),
        weight: count(names("Weight", "weight")),
      }),
      names("EndpointConfigurations", "endpoint_configuration"),
    ),
    /** Load balancers by ARN, instances by id; Elastic IP addresses stand in the same list. */
    balancers: list(reference("elb.loadBalancer", {}), names("EndpointConfigurations[].EndpointId", "endpoint_configuration[].endpoint_id")),
    instances: list(reference("ec2.instance", {}), names("EndpointConfigurations[].EndpointId", "endpoint_configuration[].endpoint_id")),
    addresses: list(reference("ec2.address", {}), names("EndpointConfigurations[].EndpointId", "endpoint_configuration[].endpoint_id")),
  },
});
