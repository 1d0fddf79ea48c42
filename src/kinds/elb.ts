import { defineKind } from "../graph/kind.ts";
import { bool, count, list, oneOf, record, reference, seconds, text } from "../graph/properties.ts";
import { providerPage, settingPage, templatePage } from "./pages.ts";

const BALANCER = templatePage("elasticloadbalancingv2-loadbalancer");
const PROVIDER_BALANCER = providerPage("lb");
const PROVIDER_TARGET_GROUP = providerPage("lb_target_group");
const PROVIDER_CLASSIC = providerPage("elb");
const BALANCER_ATTRIBUTES = settingPage("elasticloadbalancingv2-loadbalancer-loadbalancerattribute");
const TARGET_GROUP = templatePage("elasticloadbalancingv2-targetgroup");
const TARGET_GROUP_ATTRIBUTES = settingPage("elasticloadbalancingv2-targetgroup-targetgroupattribute");
const CREATE_BALANCER = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html";
const CREATE_TARGET_GROUP = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html";
const CHECK_DEFAULTS = { cloudformation: TARGET_GROUP, terraform: PROVIDER_TARGET_GROUP };
const CLASSIC_CROSS_ZONE = "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html";
const CLASSIC_DRAINING = "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html";

/** Terraform asks whether it is internal; false is what it sends nothing for. */
const SCHEMES = { terraform: { true: "internal", false: "internet-facing" } } as const;

/** Application, Network and Gateway Load Balancers. */
export const elbLoadBalancer = defineKind({
  name: "elb.loadBalancer",
  label: "load balancer",
  cloudformation: "AWS::ElasticLoadBalancingV2::LoadBalancer",
  terraform: ["aws_lb", "aws_alb"],
  page: BALANCER,
  identity: "balancerName",
  ref: { cloudformation: "arn" },
  zones: ["subnets", "mappedSubnets"],
  properties: {
    balancerName: text({ cloudformation: "Name", terraform: "name" }),
    type: oneOf(["application", "network", "gateway"], { cloudformation: "Type", terraform: "load_balancer_type", default: { cloudformation: "application", terraform: "application", page: { cloudformation: BALANCER, terraform: PROVIDER_BALANCER } } }),
    /** A Gateway Load Balancer has none. */
    scheme: oneOf(["internet-facing", "internal"], {
      cloudformation: "Scheme",
      terraform: "internal",
      spelled: SCHEMES,
      default: { cloudformation: "internet-facing", terraform: "internet-facing", page: { cloudformation: BALANCER, terraform: CREATE_BALANCER } },
    }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "Subnets", terraform: "subnets" }),
    mappedSubnets: list(reference("ec2.subnet", {}), { cloudformation: "SubnetMappings[].SubnetId", terraform: "subnet_mapping[].subnet_id" }),
    /** The default is that of Network and Gateway Load Balancers; an Application Load Balancer's is on and stays on. */
    crossZone: bool({
      cloudformation: "LoadBalancerAttributes[Key=load_balancing.cross_zone.enabled].Value", terraform: "enable_cross_zone_load_balancing",
      default: { cloudformation: false, terraform: false, page: { cloudformation: BALANCER_ATTRIBUTES, terraform: PROVIDER_BALANCER } },
    }),
    deletionProtection: bool({
      cloudformation: "LoadBalancerAttributes[Key=deletion_protection.enabled].Value", terraform: "enable_deletion_protection",
      default: { cloudformation: false, terraform: false, page: { cloudformation: BALANCER_ATTRIBUTES, terraform: PROVIDER_BALANCER } },
    }),
    zonalShift: bool({
      cloudformation: "LoadBalancerAttributes[Key=zonal_shift.config.enabled].Value", terraform: "enable_zonal_shift",
      default: { cloudformation: false, terraform: false, page: { cloudformation: BALANCER_ATTRIBUTES, terraform: PROVIDER_BALANCER } },
    }),
  },
});

export const elbTargetGroup = defineKind({
  name: "elb.targetGroup",
  label: "target group",
  cloudformation: "AWS::ElasticLoadBalancingV2::TargetGroup",
  terraform: ["aws_lb_target_group", "aws_alb_target_group"],
  page: TARGET_GROUP,
  identity: "groupName",
  ref: { cloudformation: "arn" },
  zones: ["targets"],
  companions: ["aws_lb_target_group_attachment", "aws_alb_target_group_attachment"].map((type) => ({
    language: "terraform",
    type,
    target: "target_group_arn",
    adds: { targets: "target_id", balancers: "target_id", addresses: "" },
  })),
  properties: {
    groupName: text({ cloudformation: "Name", terraform: "name" }),
    targetType: oneOf(["instance", "ip", "lambda", "alb"], { cloudformation: "TargetType", terraform: "target_type", default: { cloudformation: "instance", terraform: "instance", page: { cloudformation: TARGET_GROUP, terraform: PROVIDER_TARGET_GROUP } } }),
    protocol: oneOf(["HTTP", "HTTPS", "TCP", "TLS", "UDP", "TCP_UDP", "QUIC", "TCP_QUIC", "GENEVE"], { cloudformation: "Protocol", terraform: "protocol" }),
    protocolVersion: oneOf(["HTTP1", "HTTP2", "GRPC"], { cloudformation: "ProtocolVersion", terraform: "protocol_version", default: { cloudformation: "HTTP1", terraform: "HTTP1", page: CREATE_TARGET_GROUP } }),
    /** On by law but for Lambda targets, for which it is off unless it is written. */
    checked: bool({ cloudformation: "HealthCheckEnabled", terraform: "health_check.enabled", default: { inBlock: { terraform: true }, page: CHECK_DEFAULTS } }),
    /** Unset it is HTTP behind an Application Load Balancer and TCP behind the others. */
    checkProtocol: oneOf(["HTTP", "HTTPS", "TCP"], {
      cloudformation: "HealthCheckProtocol",
      terraform: "health_check.protocol",
      spelled: { terraform: { http: "HTTP", https: "HTTPS", tcp: "TCP" } },
      default: { inBlock: { terraform: "HTTP" }, page: CHECK_DEFAULTS },
    }),
    checkPath: text({ cloudformation: "HealthCheckPath", terraform: "health_check.path" }),
    /** The defaults are those of instance and address targets; GENEVE groups have 10 s, Lambda targets 35 s and 5 failures. */
    checkInterval: seconds({ cloudformation: "HealthCheckIntervalSeconds", terraform: "health_check.interval", default: { cloudformation: 30, terraform: 30, page: { cloudformation: TARGET_GROUP, terraform: PROVIDER_TARGET_GROUP } } }),
    /** How long a check waits for an answer: it must be over before the next one. */
    checkTimeout: seconds({ cloudformation: "HealthCheckTimeoutSeconds", terraform: "health_check.timeout" }),
    unhealthyThreshold: count({
      cloudformation: "UnhealthyThresholdCount",
      terraform: "health_check.unhealthy_threshold",
      default: { cloudformation: 2, terraform: 2, inBlock: { terraform: 3 }, page: CHECK_DEFAULTS },
    }),
    crossZone: oneOf(["true", "false", "use_load_balancer_configuration"], {
      cloudformation: "TargetGroupAttributes[Key=load_balancing.cross_zone.enabled].Value", terraform: "load_balancing_cross_zone_enabled",
      default: {
        cloudformation: "use_load_balancer_configuration",
        terraform: "use_load_balancer_configuration",
        page: { cloudformation: TARGET_GROUP_ATTRIBUTES, terraform: PROVIDER_TARGET_GROUP },
      },
    }),
    deregistrationDelay: seconds({
      cloudformation: "TargetGroupAttributes[Key=deregistration_delay.timeout_seconds].Value", terraform: "deregistration_delay",
      default: { cloudformation: 300, terraform: 300, page: { cloudformation: TARGET_GROUP_ATTRIBUTES, terraform: PROVIDER_TARGET_GROUP } },
    }),
    /** Sends a client to the target that it had before. */
    sticky: bool({
      cloudformation: "TargetGroupAttributes[Key=stickiness.enabled].Value",
      terraform: "stickiness.enabled",
      default: {
        cloudformation: false,
        terraform: false,
        inBlock: { terraform: true },
        page: { cloudformation: TARGET_GROUP_ATTRIBUTES, terraform: PROVIDER_TARGET_GROUP },
      },
    }),
    /** Instances by id; addresses, functions and load balancers stand in the same list. */
    targets: list(reference("ec2.instance", {}), { cloudformation: "Targets[].Id" }),
    balancers: list(reference("elb.loadBalancer", {}), { cloudformation: "Targets[].Id" }),
    addresses: list(record({ address: text({ cloudformation: "Id", terraform: "target_id" }), zone: text({ cloudformation: "AvailabilityZone", terraform: "availability_zone" }) }), { cloudformation: "Targets" }),
  },
});

/** Where the actions of a listener or a rule send requests: a target group alone, or several with a weight each. */
const forwards = (actions: { readonly cloudformation: string; readonly terraform: string }) => {
  const weighted = { cloudformation: `${actions.cloudformation}[].ForwardConfig.TargetGroups`, terraform: `${actions.terraform}[].forward.target_group` };
  return {
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: `${actions.cloudformation}[].TargetGroupArn`, terraform: `${actions.terraform}[].target_group_arn` }),
    weightedGroups: list(reference("elb.targetGroup", {}), { cloudformation: `${weighted.cloudformation}[].TargetGroupArn`, terraform: `${weighted.terraform}[].arn` }),
    weighted: list(
      record({
        targetGroup: reference("elb.targetGroup", { cloudformation: "TargetGroupArn", terraform: "arn" }),
        weight: count({ cloudformation: "Weight", terraform: "weight" }),
      }),
      weighted,
    ),
  };
};

export const elbListener = defineKind({
  name: "elb.listener",
  label: "listener",
  cloudformation: "AWS::ElasticLoadBalancingV2::Listener",
  terraform: ["aws_lb_listener", "aws_alb_listener"],
  page: templatePage("elasticloadbalancingv2-listener"),
  ref: { cloudformation: "arn" },
  properties: {
    loadBalancer: reference("elb.loadBalancer", { cloudformation: "LoadBalancerArn", terraform: "load_balancer_arn" }),
    port: count({ cloudformation: "Port", terraform: "port" }),
    protocol: text({ cloudformation: "Protocol", terraform: "protocol" }),
    /** The one that it presents by default: in CloudFormation a list of one. */
    certificates: list(reference("acm.certificate", {}), { cloudformation: "Certificates[].CertificateArn" }),
    certificate: reference("acm.certificate", { terraform: "certificate_arn" }),
    ...forwards({ cloudformation: "DefaultActions", terraform: "default_action" }),
  },
});

export const elbListenerRule = defineKind({
  name: "elb.listenerRule",
  label: "listener rule",
  cloudformation: "AWS::ElasticLoadBalancingV2::ListenerRule",
  terraform: ["aws_lb_listener_rule", "aws_alb_listener_rule"],
  page: templatePage("elasticloadbalancingv2-listenerrule"),
  ref: { cloudformation: "arn" },
  properties: {
    listener: reference("elb.listener", { cloudformation: "ListenerArn", terraform: "listener_arn" }),
    ...forwards({ cloudformation: "Actions", terraform: "action" }),
  },
});

export const elbClassic = defineKind({
  name: "elb.classic",
  label: "Classic Load Balancer",
  cloudformation: "AWS::ElasticLoadBalancing::LoadBalancer", terraform: "aws_elb",
  page: templatePage("elasticloadbalancing-loadbalancer"),
  identity: "balancerName",
  ref: { cloudformation: "name" },
  zones: ["subnets", "availabilityZones"],
  companions: [{ language: "terraform", type: "aws_elb_attachment", target: "elb", adds: { instances: "instance" } }],
  properties: {
    balancerName: text({ cloudformation: "LoadBalancerName", terraform: "name" }),
    /** Unset it faces the internet. */
    scheme: oneOf(["internet-facing", "internal"], { cloudformation: "Scheme", terraform: "internal", spelled: SCHEMES }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "Subnets", terraform: "subnets" }),
    availabilityZones: list(text({}), { cloudformation: "AvailabilityZones", terraform: "availability_zones" }),
    crossZone: bool({ cloudformation: "CrossZone", terraform: "cross_zone_load_balancing", default: { cloudformation: false, terraform: true, page: { cloudformation: CLASSIC_CROSS_ZONE, terraform: PROVIDER_CLASSIC } } }),
    draining: bool({ cloudformation: "ConnectionDrainingPolicy.Enabled", terraform: "connection_draining", default: { cloudformation: false, terraform: false, page: { cloudformation: CLASSIC_DRAINING, terraform: PROVIDER_CLASSIC } } }),
    instances: list(reference("ec2.instance", {}), { cloudformation: "Instances", terraform: "instances" }),
    /** A check that is written has both; where none is, AWS has one all the same. */
    checkInterval: seconds({ cloudformation: "HealthCheck.Interval", terraform: "health_check.interval" }),
    unhealthyThreshold: count({ cloudformation: "HealthCheck.UnhealthyThreshold", terraform: "health_check.unhealthy_threshold" }),
  },
});
