import { certificates, defineRule } from "../../src/rule.ts";
import example from "./in-recovery-region.example.ts";

/**
 * Asked of listeners and API domain names of the recovery region, and of distributions, which stand in none and take certificates of us-east-1 only. What is
 * edge-optimized is served by CloudFront, too.
 */
export default defineRule({
  id: "certificate-in-recovery-region",
  title: "What serves in the recovery region has a certificate there",
  survives: "region-loss",
  capability: "keys-and-secrets-in-recovery-region",
  since: "0.1.0",
  why: `
    A certificate of ACM stands in one region. A listener takes none of another, so that the recovery region answers
    no HTTPS request, and a new certificate needs a validation, which may have to wait for DNS.
  `,
  remedy: `
    Request a certificate for the same names in the recovery region: the record that validates one validates all of them,
    in every region. Public certificates are free.
  `,
  example,
  noFix: "a certificate has to be requested in the recovery region, and its names validated, first",
  references: [
    "https://docs.aws.amazon.com/acm/latest/userguide/acm-regions.html",
    "https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "SC-12(1)"] },

  on: certificates.certifiedKinds,
  appliesTo: certificates.presentsInRecovery,
  expect: certificates.hasCertificatesThere,
  message: (resource) => `${resource} names a certificate of another region`,
});
