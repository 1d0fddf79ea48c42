import { cloudfrontDistribution, defineRule, edge } from "../../src/rule.ts";
import example from "./bucket-failover.example.ts";

/** As `cloudfront-origin-failover`, for what serves files only: these can also be uploaded again, elsewhere, so that it is advice. */
export default defineRule({
  id: "cloudfront-bucket-failover",
  title: "CloudFront distribution of files has a bucket in another region",
  survives: "region-loss",
  capability: "routing-movable",
  advice: true,
  precision: "high",
  since: "0.1.0",
  why: `
    Pages, scripts and images of a site are served from one bucket. When its region is lost, the site is gone as soon
    as the caches have run out, even where the application behind it has moved to the other region.
  `,
  remedy: `
    Replicate the bucket to the recovery region and put both into an origin group with failover criteria, which the
    cache behaviours target. The second bucket's storage and the replication are charged.
  `,
  example,
  noFix: "a second bucket, and the replication to it, has to be there first",
  references: ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html"],
  frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  similar: [
    "checkov:CKV_AWS_310",
    "guard-rules-registry:CLOUDFRONT_ORIGIN_FAILOVER_ENABLED",
    "hashicorp-fsbp-sentinel:cloudfront-distributions-should-have-origin-failover-configured",
    "steampipe-terraform-aws-compliance:cloudfront_distribution_configured_with_origin_failover",
  ],

  on: cloudfrontDistribution,
  appliesTo: edge.servesBucketsOnly,
  expect: edge.movesOrigins,
  message: (distribution) => `${distribution} serves files from buckets of one region`,
});
