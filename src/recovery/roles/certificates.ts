import type { Resource } from "../../graph/resource.ts";
import { apiDomainName } from "../../kinds/apigateway.ts";
import { cloudfrontDistribution } from "../../kinds/cloudfront.ts";
import { elbListener } from "../../kinds/elb.ts";
import { nothingAt, Several } from "../../value/several.ts";
import { TextProperty } from "../../value/text-property.ts";
import { all, any, type Verdict } from "../../value/verdict.ts";
import { isFilled, provably, standingOn } from "./claims.ts";
import { isOfRegion, standsInRecovery } from "./second-region.ts";

/** Which certificates are presented to users, and of which regions these are. */

export const certifiedKinds = [apiDomainName, cloudfrontDistribution, elbListener] as const;

/** CloudFront takes certificates of this region only. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html */
const CLOUDFRONT_REGION = "us-east-1";

/** It presents a certificate to the users of a recovery region: there, or from everywhere where there is such a region. */
export const presentsInRecovery = (resource: Resource, goal: { readonly recovery: readonly string[] }): Verdict =>
  all(resource.is(cloudfrontDistribution) ? (goal.recovery.length > 0 ? all() : any()) : standsInRecovery(resource, goal), certificatesOf(resource).exist());

/** Each of them is of the region in which it is presented. IAM's stand in none. */
export const hasCertificatesThere = (resource: Resource): Verdict =>
  certificatesOf(resource).every((certificate) => any(provably(certificate.arnService().equals("iam")), standingOn(certificate, isOfRegion(resource, certificate, regionFor(resource)))));

function certificatesOf(resource: Resource): Several<TextProperty> {
  const nothing = nothingAt(resource.subject.name, `\`${resource.subject.shown}\` names no certificate`);
  const single = (property: TextProperty): Several<TextProperty> => new Several([{ item: property, presence: isFilled(property), least: 1, most: 1 }], [], nothing).where(() => all());
  if (resource.is(elbListener)) return resource.certificates.map((each): TextProperty => each).and(single(resource.certificate));
  if (resource.is(apiDomainName)) return resource.certificates.map((each): TextProperty => each).and(single(resource.regionalCertificate));
  return resource.is(cloudfrontDistribution) ? single(resource.certificate) : new Several<TextProperty>([], [], nothing);
}

function regionFor(resource: Resource): TextProperty {
  if (!resource.is(cloudfrontDistribution)) return resource.region;
  const place = { span: resource.subject.name, via: [] };
  return new TextProperty({ ...resource.site, label: "the region of CloudFront's certificates" }, { is: "scalar", text: CLOUDFRONT_REGION, quoted: true, place });
}
