import { defineKind } from "../graph/kind.ts";
import { bool, count, list, oneOf, presence, reference, seconds, text } from "../graph/properties.ts";
import { aliasDomain, domainName } from "./domain-name.ts";
import { settingPage, templatePage } from "./pages.ts";

const RECORD = templatePage("route53-recordset");
const CHECK = settingPage("route53-healthcheck-healthcheckconfig");

/** A record, alone or in a group of records. */
export const route53Record = defineKind({
  name: "route53.record",
  label: "DNS record",
  cloudformation: [
    "AWS::Route53::RecordSet",
    { type: "AWS::Route53::RecordSetGroup", each: "RecordSets", inherits: ["HostedZoneId", "HostedZoneName"] },
  ],
  page: RECORD,
  properties: {
    recordName: domainName({ cloudformation: "Name" }),
    type: text({ cloudformation: "Type" }),
    zone: reference("route53.hostedZone", { cloudformation: "HostedZoneId" }),
    zoneName: domainName({ cloudformation: "HostedZoneName" }),
    failover: oneOf(["PRIMARY", "SECONDARY"], { cloudformation: "Failover" }),
    latencyRegion: text({ cloudformation: "Region" }),
    weight: count({ cloudformation: "Weight" }),
    geoLocation: presence({ cloudformation: "GeoLocation" }),
    geoProximity: presence({ cloudformation: "GeoProximityLocation" }),
    cidrRouting: presence({ cloudformation: "CidrRoutingConfig" }),
    multiValue: bool({ cloudformation: "MultiValueAnswer", default: { cloudformation: false, page: RECORD } }),
    healthCheck: reference("route53.healthCheck", { cloudformation: "HealthCheckId" }),
    ttl: seconds({ cloudformation: "TTL" }),
    values: list(text({}), { cloudformation: "ResourceRecords" }),
    alias: presence({ cloudformation: "AliasTarget" }),
    aliasName: aliasDomain({ cloudformation: "AliasTarget.DNSName" }),
    /** Where an alias points to another record of the template. */
    aliasRecord: reference("route53.record", { cloudformation: "AliasTarget.DNSName" }),
    /** The zone of what an alias points to: each AWS service has its own. */
    aliasZone: text({ cloudformation: "AliasTarget.HostedZoneId" }),
    evaluatesTarget: bool({ cloudformation: "AliasTarget.EvaluateTargetHealth", default: { cloudformation: false, page: RECORD } }),
  },
});

export const route53HostedZone = defineKind({
  name: "route53.hostedZone",
  label: "hosted zone",
  cloudformation: "AWS::Route53::HostedZone",
  page: templatePage("route53-hostedzone"),
  ref: { cloudformation: "id" },
  properties: {
    zoneName: domainName({ cloudformation: "Name" }),
  },
});

export const route53HealthCheck = defineKind({
  name: "route53.healthCheck",
  label: "health check",
  cloudformation: "AWS::Route53::HealthCheck",
  page: templatePage("route53-healthcheck"),
  ref: { cloudformation: "id" },
  properties: {
    type: oneOf(
      ["HTTP", "HTTPS", "HTTP_STR_MATCH", "HTTPS_STR_MATCH", "TCP", "CALCULATED", "CLOUDWATCH_METRIC", "RECOVERY_CONTROL"],
      { cloudformation: "HealthCheckConfig.Type" },
    ),
    path: text({ cloudformation: "HealthCheckConfig.ResourcePath" }),
    interval: seconds({ cloudformation: "HealthCheckConfig.RequestInterval", default: { cloudformation: 30, page: CHECK } }),
    failureThreshold: count({ cloudformation: "HealthCheckConfig.FailureThreshold", default: { cloudformation: 3, page: CHECK } }),
    /** The alarm that a check of type CLOUDWATCH_METRIC follows. */
    alarm: reference("cloudwatch.alarm", { cloudformation: "HealthCheckConfig.AlarmIdentifier.Name" }),
    /** How many of its children a check of type CALCULATED wants healthy. */
    healthThreshold: count({ cloudformation: "HealthCheckConfig.HealthThreshold" }),
    children: list(reference("route53.healthCheck", {}), { cloudformation: "HealthCheckConfig.ChildHealthChecks" }),
  },
});
