import type { RawResource } from "../../../graph/raw.ts";
import type { Reading } from "../../../value/reading.ts";
import type { Context } from "../context.ts";
import { keyOf, literalOf, make, mapOf, otherwise, referenceTo, textAt, valueOf, type Properties } from "./make.ts";
import { domainAddress } from "./names.ts";

/**
 * The domain name of an API, the paths below it, and its DNS records. It is regional, unless it says otherwise.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-domainconfiguration.html
 */
export function restDomain(source: RawResource, stage: string, context: Context): readonly RawResource[] {
  const domain = valueOf(source.properties, "Domain");
  if (domain?.is !== "map") return [];
  const endpoint = otherwise(valueOf(domain, "EndpointConfiguration"), textAt("REGIONAL", source.name));
  const isPrivate = literalOf(endpoint) === "PRIVATE";
  const properties: Properties = {
    DomainName: valueOf(domain, "DomainName"),
    EndpointConfiguration: mapOf({ Types: { is: "list", items: [endpoint], place: endpoint.place } }, endpoint.place),
    [literalOf(endpoint) === "REGIONAL" ? "RegionalCertificateArn" : "CertificateArn"]: valueOf(domain, "CertificateArn"),
    SecurityPolicy: valueOf(domain, "SecurityPolicy"),
  };
  const type = isPrivate ? "AWS::ApiGateway::DomainNameV2" : "AWS::ApiGateway::DomainName";
  const own = domainOf(source, type, properties);
  const version = isPrivate ? { type: "AWS::ApiGateway::BasePathMappingV2", domain: "DomainNameArn" } : { type: "AWS::ApiGateway::BasePathMapping", domain: "DomainName" };
  const mappings = pathsOf(domain).map(({ suffix, path }) =>
    make(source, {
      address: `${source.address}${suffix}BasePathMapping`,
      type: version.type,
      name: path?.place.span ?? own.name,
      properties: {
        [version.domain]: referenceTo(context.scope, own.address, own.name),
        RestApiId: referenceTo(context.scope, source.address, own.name),
        Stage: referenceTo(context.scope, stage, own.name),
        BasePath: path,
      },
    }),
  );
  return [own, ...mappings, ...recordsOf(source, domain, own, aliasOf(domain, own, literalOf(endpoint), context))];
}

/** Of an HTTP or WebSocket API, which is regional by nature. */
export function httpDomain(source: RawResource, stage: string, context: Context): readonly RawResource[] {
  const domain = valueOf(source.properties, "Domain");
  if (domain?.is !== "map") return [];
  const EndpointType = otherwise(valueOf(domain, "EndpointConfiguration"), textAt("REGIONAL", source.name));
  const configuration = mapOf({ EndpointType, CertificateArn: valueOf(domain, "CertificateArn"), SecurityPolicy: valueOf(domain, "SecurityPolicy") }, domain.place);
  const DomainNameConfigurations: Reading = { is: "list", items: [configuration], place: domain.place };
  const own = domainOf(source, "AWS::ApiGatewayV2::DomainName", { DomainName: valueOf(domain, "DomainName"), DomainNameConfigurations });
  const mappings = pathsOf(domain).map(({ suffix, path }) =>
    make(source, {
      address: `${source.address}${suffix}ApiMapping`,
      type: "AWS::ApiGatewayV2::ApiMapping",
      name: path?.place.span ?? own.name,
      properties: {
        DomainName: referenceTo(context.scope, own.address, own.name),
        ApiId: referenceTo(context.scope, source.address, own.name),
        Stage: referenceTo(context.scope, stage, own.name),
        ApiMappingKey: path,
      },
    }),
  );
  return [own, ...mappings, ...recordsOf(source, domain, own, aliasOf(domain, own, "REGIONAL", context))];
}

function domainOf(source: RawResource, type: string, properties: Properties): RawResource {
  const name = keyOf(source.properties, "Domain") ?? source.name;
  return make(source, { address: domainAddress(source.address), type, name, properties });
}

interface BasePath {
  /** What its logical id has of it. */
  readonly suffix: string;
  readonly path?: Reading;
}

/** The paths below the domain; without one, all of it. */
function pathsOf(domain: Reading): readonly BasePath[] {
  const path = valueOf(domain, "BasePath");
  if (!path) return [{ suffix: "" }];
  const paths = path.is === "list" ? path.items.filter((item) => item.is !== "spread") : [path];
  return paths.map((each) => ({ suffix: (literalOf(each) ?? "").replaceAll(/[^A-Za-z0-9]/gu, ""), path: each }));
}

/** The records of a domain, where its hosted zone is named; those of several APIs in one zone are one group in the end. */
function recordsOf(source: RawResource, domain: Reading, own: RawResource, AliasTarget: Reading): readonly RawResource[] {
  const route = valueOf(domain, "Route53");
  if (route?.is !== "map") return [];
  const record = (type: string): Reading =>
    mapOf({ Name: valueOf(domain, "DomainName"), Type: textAt(type, own.name), AliasTarget, Region: valueOf(route, "Region"), SetIdentifier: valueOf(route, "SetIdentifier") }, route.place);
  const hasIpv6 = literalOf(valueOf(route, "IpV6"))?.toLowerCase() === "true";
  const RecordSets: Reading = { is: "list", items: hasIpv6 ? [record("A"), record("AAAA")] : [record("A")], place: route.place };
  const properties = { HostedZoneId: valueOf(route, "HostedZoneId"), HostedZoneName: valueOf(route, "HostedZoneName"), RecordSets };
  const name = keyOf(domain, "Route53") ?? own.name;
  return [make(source, { address: `${source.address}.RecordSetGroup`, type: "AWS::Route53::RecordSetGroup", name, properties })];
}

function aliasOf(domain: Reading, { address, name }: RawResource, endpoint: string | undefined, { scope }: Context): Reading {
  const route = valueOf(domain, "Route53");
  const attribute = (of: string): Reading => referenceTo(scope, address, name, of);
  const EvaluateTargetHealth = valueOf(route, "EvaluateTargetHealth");
  const place = route?.place ?? domain.place;
  switch (endpoint) {
    case "EDGE":
      return mapOf({ EvaluateTargetHealth, DNSName: valueOf(route, "DistributionDomainName") ?? attribute("DistributionDomainName"), HostedZoneId: textAt(CLOUDFRONT_ZONE, name) }, place);
    case "PRIVATE":
      return mapOf({ EvaluateTargetHealth, DNSName: valueOf(route, "VpcEndpointDomainName"), HostedZoneId: valueOf(route, "VpcEndpointHostedZoneId") }, place);
    default:
      return mapOf({ EvaluateTargetHealth, DNSName: attribute("RegionalDomainName"), HostedZoneId: attribute("RegionalHostedZoneId") }, place);
  }
}

/** CloudFront's own zone. https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html */
const CLOUDFRONT_ZONE = "Z2FDTNDATAQYW2";
