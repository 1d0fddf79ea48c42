import { defineKind } from "../graph/kind.ts";
import { bool, count, list, oneOf, presence, reference, seconds, text } from "../graph/properties.ts";
import { aliasDomain, domainName } from "./domain-name.ts";
import { names } from "./names.ts";
import { settingPage, templatePage } from "./pages.ts";

const RECORD = templatePage("route53-recordset");
const RECORD_SET = "https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html";
const CHECK_DEFAULTS = {
  cloudformation: settingPage("route53-healthcheck-healthcheckconfig"),
  terraform: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html",
};

/** A record, alone or in a group of records. */
export const route53Record = defineKind({
  name: "route53.record",
  label: "DNS record",
  cloudformation: [
    "AWS::Route53::RecordSet",
    { type: "AWS::Route53::RecordSetGroup", each: "RecordSets", inherits: ["HostedZoneId", "HostedZoneName"] },
  ],
  terraform: "aws_route53_record",
  page: RECORD,
  properties: {
    recordName: domainName({ cloudformation: "Name", terraform: "name" }),
    type: text({ cloudformation: "Type", terraform: "type" }),
    zone: reference("route53.hostedZone", { cloudformation: "HostedZoneId", terraform: "zone_id" }),
    zoneName: domainName({ cloudformation: "HostedZoneName" }),
    failover: oneOf(["PRIMARY", "SECONDARY"], { cloudformation: "Failover", terraform: "failover_routing_policy.type" }),
    latencyRegion: text({ cloudformation: "Region", terraform: "latency_routing_policy.region" }),
    weight: count({ cloudformation: "Weight", terraform: "weighted_routing_policy.weight" }),
    geoLocation: presence({ cloudformation: "GeoLocation", terraform: "geolocation_routing_policy" }),
    geoProximity: presence({ cloudformation: "GeoProximityLocation", terraform: "geoproximity_routing_policy" }),
    cidrRouting: presence({ cloudformation: "CidrRoutingConfig", terraform: "cidr_routing_policy" }),
    multiValue: bool({ cloudformation: "MultiValueAnswer", terraform: "multivalue_answer_routing_policy", default: { cloudformation: false, terraform: false, page: { cloudformation: RECORD, terraform: RECORD_SET } } }),
    healthCheck: reference("route53.healthCheck", { cloudformation: "HealthCheckId", terraform: "health_check_id" }),
    ttl: seconds({ cloudformation: "TTL", terraform: "ttl" }),
    values: list(text({}), { cloudformation: "ResourceRecords", terraform: "records" }),
    /** Instances and Elastic IP addresses by what AWS calls them, as edges. */
    instances: list(reference("ec2.instance", {}), names("ResourceRecords", "records")),
    addresses: list(reference("ec2.address", {}), names("ResourceRecords", "records")),
    alias: presence({ cloudformation: "AliasTarget", terraform: "alias" }),
    aliasName: aliasDomain({ cloudformation: "AliasTarget.DNSName", terraform: "alias.name" }),
    /** Where an alias points to another record of the template. */
    aliasRecord: reference("route53.record", { cloudformation: "AliasTarget.DNSName", terraform: "alias.name" }),
    /** The zone of what an alias points to: each AWS service has its own. */
    aliasZone: text({ cloudformation: "AliasTarget.HostedZoneId", terraform: "alias.zone_id" }),
    evaluatesTarget: bool({ cloudformation: "AliasTarget.EvaluateTargetHealth", terraform: "alias.evaluate_target_health", default: { cloudformation: false, page: RECORD } }),
  },
});

export const route53HostedZone = defineKind({
  name: "route53.hostedZone",
  label: "hosted zone",
  cloudformation: "AWS::Route53::HostedZone", terraform: "aws_route53_zone",
  page: templatePage("route53-hostedzone"),
  ref: { cloudformation: "id" },
  properties: {
    zoneName: domainName({ cloudformation: "Name", terraform: "name" }),
  },
});

export const route53HealthCheck = defineKind({
  name: "route53.healthCheck",
  label: "health check",
  cloudformation: "AWS::Route53::HealthCheck", terraform: "aws_route53_health_check",
  page: templatePage("route53-healthcheck"),
  ref: { cloudformation: "id" },
  properties: {
    type: oneOf(
      ["HTTP", "HTTPS", "HTTP_STR_MATCH", "HTTPS_STR_MATCH", "TCP", "CALCULATED", "CLOUDWATCH_METRIC", "RECOVERY_CONTROL"],
      { cloudformation: "HealthCheckConfig.Type", terraform: "type" },
    ),
    path: text({ cloudformation: "HealthCheckConfig.ResourcePath", terraform: "resource_path" }),
    interval: seconds({ cloudformation: "HealthCheckConfig.RequestInterval", terraform: "request_interval", default: { cloudformation: 30, terraform: 30, page: CHECK_DEFAULTS } }),
    failureThreshold: count({ cloudformation: "HealthCheckConfig.FailureThreshold", terraform: "failure_threshold", default: { cloudformation: 3, terraform: 3, page: CHECK_DEFAULTS } }),
    /** The alarm that a check of type CLOUDWATCH_METRIC follows. */
    alarm: reference("cloudwatch.alarm", { cloudformation: "HealthCheckConfig.AlarmIdentifier.Name", terraform: "cloudwatch_alarm_name" }),
    /** How many of its children a check of type CALCULATED wants healthy. */
    healthThreshold: count({ cloudformation: "HealthCheckConfig.HealthThreshold", terraform: "child_health_threshold" }),
    /** The switch that a check of type RECOVERY_CONTROL follows. */
    routingControl: reference("arc.routingControl", names("HealthCheckConfig.RoutingControlArn", "routing_control_arn")),
    /** What is checked: a domain name, or an address. */
    endpoint: text(names("HealthCheckConfig.FullyQualifiedDomainName", "fqdn")),
    address: text(names("HealthCheckConfig.IPAddress", "ip_address")),
    alarmRegion: text(names("HealthCheckConfig.AlarmIdentifier.Region", "cloudwatch_alarm_region")),
    inverted: bool(names("HealthCheckConfig.Inverted", "invert_healthcheck")),
    /** It is then healthy, whatever there is. */
    disabled: bool({ terraform: "disabled" }),
    children: list(reference("route53.healthCheck", {}), { cloudformation: "HealthCheckConfig.ChildHealthChecks", terraform: "child_healthchecks" }),
  },
});
