import { typesOf } from "../../graph/kind.ts";
import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { apiDomainName, apiMapping, restApi, type httpApi } from "../../kinds/apigateway.ts";
import { cloudfrontDistribution } from "../../kinds/cloudfront.ts";
import { acceleratorEndpointGroup, acceleratorListener, type accelerator } from "../../kinds/globalaccelerator.ts";
import type { Reading } from "../../value/reading.ts";
import { nothingAt, type Several } from "../../value/several.ts";
import { partsOf } from "../../value/text.ts";
import { TextProperty } from "../../value/text-property.ts";
import { all, any, doubt, not, verdict, type Verdict } from "../../value/verdict.ts";
import { provably, standingOn } from "./claims.ts";
import { recordsLike } from "./dns-names.ts";
import { isChosen } from "./dns.ts";
import { givenTo, makesUnseen } from "./given.ts";

/** What stands before the regions and can send users to another one. */

export type Distribution = ResourceOf<typeof cloudfrontDistribution>;
type Origin = Distribution["origins"]["members"][number]["item"];
type OriginGroup = Distribution["originGroups"]["members"][number]["item"];
type Behavior = Distribution["behaviors"]["members"][number]["item"];
export type Api = ResourceOf<typeof restApi> | ResourceOf<typeof httpApi>;

/** It provably serves files only: every origin is an S3 bucket. */
export const servesBucketsOnly = (distribution: Distribution): Verdict =>
  provably(all(distribution.origins.exist(), distribution.origins.every((origin) => any(origin.asBucket.isSet(), isBucket(distribution, origin)))));

/** `shop.s3.eu-west-1.amazonaws.com`, and a bucket by one of its attributes. */
function isBucket(distribution: Distribution, { bucket, domain }: Origin): Verdict {
  const reference = referenceIn(bucket.site.world.settle(bucket.reading));
  const type = reference && distribution.reader.graph.typeAt(reference.scope, reference.address);
  if (type !== undefined) return verdict(/s3_?(?:::)?bucket/iu.test(type) ? "holds" : "fails", () => domain.evidence());
  return any(...["*.s3.*amazonaws.com*", "*.s3-*amazonaws.com*"].map((pattern) => domain.matches(pattern)));
}

/** Each behaviour reaches users when a region is lost: by a group of origins in two regions, or an origin that itself moves. */
export const movesOrigins = (distribution: Distribution): Verdict =>
  all(movesTo(distribution, { target: distribution.defaultTarget, methods: distribution.defaultMethods }), distribution.behaviors.every((behavior) => movesTo(distribution, behavior)));

function movesTo(distribution: Distribution, { target, methods }: Pick<Behavior, "target" | "methods">): Verdict {
  const groups = distribution.originGroups.where(({ groupId }) => groupId.same(target));
  const origins = distribution.origins.where(({ originId }) => originId.same(target));
  const byGroup = groups.some((group) => all(isInTwoRegions(distribution, group), group.statusCodes.exist(), doubt(onlyReads(methods))));
  return standingOn(target, any(byGroup, origins.some((origin) => movesByItself(distribution, origin))));
}

/**
 * CloudFront fails over for these methods and no others.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html
 */
const onlyReads = (methods: Several<TextProperty>): Verdict => methods.every((method) => method.isOneOf("GET", "HEAD", "OPTIONS"));

function isInTwoRegions(distribution: Distribution, { members }: OriginGroup): Verdict {
  const origins = members.flatMap(({ originId }) => distribution.origins.where((origin) => origin.originId.same(originId)));
  return origins.distinct((origin) => regionOf(distribution, origin)).atLeast(2);
}

/** The region of an origin: of the resource that it is, or the one that AWS writes into a domain name. */
function regionOf({ reader: { graph } }: Distribution, { bucket, domain }: Origin): TextProperty {
  const site = { ...domain.site, label: `the region of ${domain.site.label}` };
  const settled = site.world.settle(bucket.reading);
  const reference = referenceIn(settled);
  const written = writtenRegion(settled);
  const made = reference && graph.regionAt(reference.scope, reference.address);
  const unknown: Reading = { is: "unknown", why: "it is not written in its domain name", place: settled.place };
  return new TextProperty(site, written ?? (made && made.is !== "absent" ? { ...made, place: settled.place } : unknown));
}

function writtenRegion(settled: Reading): Reading | undefined {
  const text = (partsOf(settled) ?? []).map((part) => (typeof part === "string" ? part : " ")).join("");
  const region = /[.-]([a-z]{2}(?:-[a-z]{1,20}){1,4}-\d)\.(?:elb\.|on\.|vpce\.)?(?:amazonaws\.com|aws)/u.exec(text)?.[1];
  return region === undefined ? undefined : { is: "scalar", text: region, quoted: true, place: settled.place };
}

/** A name that fails over by itself: one of several records of a name, an accelerator, an access point of several regions. */
function movesByItself(distribution: Distribution, origin: Origin): Verdict {
  const { bucket, domain } = origin;
  const reference = referenceIn(bucket.site.world.settle(bucket.reading));
  const type = reference && distribution.reader.graph.typeAt(reference.scope, reference.address);
  if (type !== undefined && /globalaccelerator|multiregionaccesspoint|s3control_multi_region/iu.test(type)) return verdict("holds", () => domain.evidence());
  const records = recordsLike(distribution, domain).where(({ recordName }) => recordName.same(domain));
  const chosen = records.some(isChosen);
  if (chosen.outcome === "holds") return chosen;
  if (any(...GLOBAL_DOMAINS.map((pattern) => domain.matches(pattern))).outcome === "holds") return verdict("holds", () => domain.evidence());
  const isFixed = type !== undefined || origin.asBucket.isSet().outcome === "holds" || records.exist().outcome === "holds" || any(...AWS_DOMAINS.map((pattern) => domain.matches(pattern))).outcome === "holds";
  return isFixed ? verdict("fails", () => domain.evidence()) : unproven(distribution, "an origin has a name that may lead to another region when one is lost");
}

const GLOBAL_DOMAINS = ["*.awsglobalaccelerator.com", "*.accesspoint.s3-global.amazonaws.com"];
const AWS_DOMAINS = ["*.amazonaws.com", "*.amazonaws.com.cn", "*.on.aws", "*.elasticbeanstalk.com", "*.awsapprunner.com"];

function referenceIn(settled: Reading): Extract<Reading, { is: "reference" }> | undefined {
  if (settled.is === "reference") return settled;
  const parts = settled.is === "text" ? settled.parts : [];
  for (const part of parts) if (typeof part !== "string" && part.is === "reference") return part;
  return undefined;
}

/**
 * Its listeners have groups in two regions. Where no endpoint of a region is healthy, the next one is taken, whatever the
 * traffic dial says. https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-endpoint-weights.unhealthy-endpoints.html
 */
export function servesTwoRegions(from: ResourceOf<typeof accelerator>): Verdict {
  const listeners = from.referrers(acceleratorListener, "accelerator");
  if (listeners.exist().outcome === "fails") return unproven(from, "its listeners are not defined in these files");
  return listeners.every((listener) => {
    const nothing = nothingAt(listener.subject.name, `\`${listener.subject.shown}\` has no endpoint group`);
    const groups = listener.referrers(acceleratorEndpointGroup, "listener").named(nothing);
    return any(groups.distinct(regionOfGroup).atLeast(2), mayGetMore(listener, "endpoint groups"));
  });
}

const regionOfGroup = (group: ResourceOf<typeof acceleratorEndpointGroup>): TextProperty => (group.groupRegion.isUnset().outcome === "holds" ? group.region : group.groupRegion);

/** Only what has an interface to the outside by nature of its type can be sent elsewhere: a private API is called by its endpoints. */
export const isPublicApi = (api: Api): Verdict => (api.is(restApi) ? not(api.endpointTypes.some((type) => type.equals("PRIVATE"))) : all());

/** A distribution in front of it is judged in its place. */
export function isBehindDistribution(api: Api): Verdict {
  const types = typesOf(cloudfrontDistribution, api.subject.language).map(({ type }) => type);
  return verdict(givenTo(api, ({ type }) => types.includes(type)) === undefined ? "fails" : "holds", () => []);
}

/** A domain name of its own leads to it that another region may have, too. An edge-optimised one exists once for all regions. */
export function hasRegionalDomain(api: Api): Verdict {
  const mappings = api.is(restApi) ? api.referrers(apiMapping, "restApi") : api.referrers(apiMapping, "httpApi");
  const mapped = mappings.named(nothingAt(api.subject.name, `no domain name of its own leads to \`${api.subject.shown}\``));
  return any(mapped.some(({ domain }) => domain.follow(apiDomainName, isRegional)), mayGetMore(api, "a domain name"));
}

const isRegional = (domain: ResourceOf<typeof apiDomainName>): Verdict => (domain.knows("edgeCertificate") ? domain.endpointTypes.some((type) => type.equals("REGIONAL")) : all());

/** Unknown where it is handed to whoever may give it more of what is asked for; a text around it, such as its URL, hands nothing on. */
function mayGetMore(resource: Resource, what: string): Verdict {
  const { address, deployment, shown } = resource.subject;
  const isOut = deployment.outputs.some((output) => output.is === "reference" && output.address === address);
  if (isOut) return unproven(resource, `\`${shown}\` is handed out, so that it may be given ${what} elsewhere`);
  const maker = givenTo(resource, makesUnseen);
  return maker === undefined ? any() : unproven(resource, `\`${maker}\` is given \`${shown}\`, and may give it ${what}`);
}
