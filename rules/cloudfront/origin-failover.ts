import { cloudfrontDistribution, defineRule, edge, not } from "../../src/rule.ts";
import example from "./origin-failover.example.ts";

/**
 * A distribution that serves files only is `cloudfront-bucket-failover`'s. An origin of one's own domain name may be
 * a record that fails over: it holds where these files show it, fails where they show that it does not, and is unknown else.
 */
export default defineRule({
  id: "cloudfront-origin-failover",
  title: "CloudFront distribution can reach an origin in another region",
  survives: "region-loss",
  capability: "routing-movable",
  since: "0.1.0",
  why: `
    CloudFront answers everywhere, and asks one origin. When its region is lost, users get errors as soon as what is
    cached has run out. An origin group with origins in two regions fails over by itself, request by request; an
    origin whose name is a failover record moves with the record.
  `,
  remedy: `
    Put the origins of both regions into an origin group with failover criteria, and let the cache behaviours target
    the group. CloudFront fails over for GET, HEAD and OPTIONS only: where other methods are allowed, let the origin be
    a domain name whose records fail over. Neither interrupts service.
  `,
  example,
  noFix: "the origin in the recovery region has to be there first, and its name is for somebody to say",
  references: [
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorOriginGroups.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  similar: [
    "checkov:CKV_AWS_310",
    "guard-rules-registry:CLOUDFRONT_ORIGIN_FAILOVER_ENABLED",
    "hashicorp-fsbp-sentinel:cloudfront-distributions-should-have-origin-failover-configured",
    "steampipe-terraform-aws-compliance:cloudfront_distribution_configured_with_origin_failover",
    "prowler:cloudfront_distributions_multiple_origin_failover_configured",
    "service-screener:originFailover",
  ],

  on: cloudfrontDistribution,
  appliesTo: (distribution) => not(edge.servesBucketsOnly(distribution)),
  expect: edge.movesOrigins,
  message: (distribution) => `${distribution} asks an origin that is lost with its region`,
});
