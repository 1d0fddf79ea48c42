import { defineKind } from "../graph/kind.ts";
import { bool, count, list, oneOf, record, reference, seconds, text } from "../graph/properties.ts";
import { settingPage, templatePage } from "./pages.ts";

const BALANCER = templatePage("elasticloadbalancingv2-loadbalancer");
const BALANCER_ATTRIBUTES = settingPage("elasticloadbalancingv2-loadbalancer-loadbalancerattribute");
const TARGET_GROUP = templatePage("elasticloadbalancingv2-targetgroup");
const TARGET_GROUP_ATTRIBUTES = settingPage("elasticloadbalancingv2-targetgroup-targetgroupattribute");
const CREATE_TARGET_GROUP = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html";
const CLASSIC_CROSS_ZONE = "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html";
const CLASSIC_DRAINING = "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html";

/** Application, Network and Gateway Load Balancers. */
export const elbLoadBalancer = defineKind({
  name: "elb.loadBalancer",
  label: "load balancer",
  cloudformation: "AWS::ElasticLoadBalancingV2::LoadBalancer",
  page: BALANCER,
  identity: "balancerName",
  ref: { cloudformation: "arn" },
  zones: ["subnets", "mappedSubnets"],
  properties: {
    balancerName: text({ cloudformation: "Name" }),
    type: oneOf(["application", "network", "gateway"], { cloudformation: "Type", default: { cloudformation: "application", page: BALANCER } }),
    /** A Gateway Load Balancer has none. */
    scheme: oneOf(["internet-facing", "internal"], { cloudformation: "Scheme", default: { cloudformation: "internet-facing", page: BALANCER } }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "Subnets" }),
    mappedSubnets: list(reference("ec2.subnet", {}), { cloudformation: "SubnetMappings[].SubnetId" }),
    /** The default is that of Network and Gateway Load Balancers; an Application Load Balancer's is on and stays on. */
    crossZone: bool({
      cloudformation: "LoadBalancerAttributes[Key=load_balancing.cross_zone.enabled].Value",
      default: { cloudformation: false, page: BALANCER_ATTRIBUTES },
    }),
    deletionProtection: bool({
      cloudformation: "LoadBalancerAttributes[Key=deletion_protection.enabled].Value",
      default: { cloudformation: false, page: BALANCER_ATTRIBUTES },
    }),
    zonalShift: bool({
      cloudformation: "LoadBalancerAttributes[Key=zonal_shift.config.enabled].Value",
      default: { cloudformation: false, page: BALANCER_ATTRIBUTES },
    }),
  },
});

export const elbTargetGroup = defineKind({
  name: "elb.targetGroup",
  label: "target group",
  cloudformation: "AWS::ElasticLoadBalancingV2::TargetGroup",
  page: TARGET_GROUP,
  identity: "groupName",
  ref: { cloudformation: "arn" },
  zones: ["targets"],
  properties: {
    groupName: text({ cloudformation: "Name" }),
    targetType: oneOf(["instance", "ip", "lambda", "alb"], { cloudformation: "TargetType", default: { cloudformation: "instance", page: TARGET_GROUP } }),
    protocol: oneOf(["HTTP", "HTTPS", "TCP", "TLS", "UDP", "TCP_UDP", "QUIC", "TCP_QUIC", "GENEVE"], { cloudformation: "Protocol" }),
    protocolVersion: oneOf(["HTTP1", "HTTP2", "GRPC"], { cloudformation: "ProtocolVersion", default: { cloudformation: "HTTP1", page: CREATE_TARGET_GROUP } }),
    /** On by law but for Lambda targets, for which it is off unless it is written. */
    checked: bool({ cloudformation: "HealthCheckEnabled" }),
    /** Unset it is HTTP behind an Application Load Balancer and TCP behind the others. */
    checkProtocol: oneOf(["HTTP", "HTTPS", "TCP"], { cloudformation: "HealthCheckProtocol" }),
    checkPath: text({ cloudformation: "HealthCheckPath" }),
    /** The defaults are those of instance and address targets; GENEVE groups have 10 s, Lambda targets 35 s and 5 failures. */
    checkInterval: seconds({ cloudformation: "HealthCheckIntervalSeconds", default: { cloudformation: 30, page: TARGET_GROUP } }),
    unhealthyThreshold: count({ cloudformation: "UnhealthyThresholdCount", default: { cloudformation: 2, page: TARGET_GROUP } }),
    crossZone: oneOf(["true", "false", "use_load_balancer_configuration"], {
      cloudformation: "TargetGroupAttributes[Key=load_balancing.cross_zone.enabled].Value",
      default: { cloudformation: "use_load_balancer_configuration", page: TARGET_GROUP_ATTRIBUTES },
    }),
    deregistrationDelay: seconds({
      cloudformation: "TargetGroupAttributes[Key=deregistration_delay.timeout_seconds].Value",
      default: { cloudformation: 300, page: TARGET_GROUP_ATTRIBUTES },
    }),
    /** Instances by id; addresses, functions and load balancers stand in the same list. */
    targets: list(reference("ec2.instance", {}), { cloudformation: "Targets[].Id" }),
    balancers: list(reference("elb.loadBalancer", {}), { cloudformation: "Targets[].Id" }),
    addresses: list(record({ address: text({ cloudformation: "Id" }), zone: text({ cloudformation: "AvailabilityZone" }) }), { cloudformation: "Targets" }),
  },
});

/** Where the actions of a listener or a rule send requests: a target group alone, or several with a weight each. */
const forwards = (actions: string) => ({
  targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: `${actions}[].TargetGroupArn` }),
  weightedGroups: list(reference("elb.targetGroup", {}), { cloudformation: `${actions}[].ForwardConfig.TargetGroups[].TargetGroupArn` }),
  weighted: list(
    record({ targetGroup: reference("elb.targetGroup", { cloudformation: "TargetGroupArn" }), weight: count({ cloudformation: "Weight" }) }),
    { cloudformation: `${actions}[].ForwardConfig.TargetGroups` },
  ),
});

export const elbListener = defineKind({
  name: "elb.listener",
  label: "listener",
  cloudformation: "AWS::ElasticLoadBalancingV2::Listener",
  page: templatePage("elasticloadbalancingv2-listener"),
  ref: { cloudformation: "arn" },
  properties: {
    loadBalancer: reference("elb.loadBalancer", { cloudformation: "LoadBalancerArn" }),
    ...forwards("DefaultActions"),
  },
});

export const elbListenerRule = defineKind({
  name: "elb.listenerRule",
  label: "listener rule",
  cloudformation: "AWS::ElasticLoadBalancingV2::ListenerRule",
  page: templatePage("elasticloadbalancingv2-listenerrule"),
  ref: { cloudformation: "arn" },
  properties: {
    listener: reference("elb.listener", { cloudformation: "ListenerArn" }),
    ...forwards("Actions"),
  },
});

export const elbClassic = defineKind({
  name: "elb.classic",
  label: "Classic Load Balancer",
  cloudformation: "AWS::ElasticLoadBalancing::LoadBalancer",
  page: templatePage("elasticloadbalancing-loadbalancer"),
  identity: "balancerName",
  ref: { cloudformation: "name" },
  zones: ["subnets", "availabilityZones"],
  properties: {
    balancerName: text({ cloudformation: "LoadBalancerName" }),
    /** Unset it faces the internet. */
    scheme: oneOf(["internet-facing", "internal"], { cloudformation: "Scheme" }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "Subnets" }),
    availabilityZones: list(text({}), { cloudformation: "AvailabilityZones" }),
    crossZone: bool({ cloudformation: "CrossZone", default: { cloudformation: false, page: CLASSIC_CROSS_ZONE } }),
    draining: bool({ cloudformation: "ConnectionDrainingPolicy.Enabled", default: { cloudformation: false, page: CLASSIC_DRAINING } }),
    instances: list(reference("ec2.instance", {}), { cloudformation: "Instances" }),
  },
});
