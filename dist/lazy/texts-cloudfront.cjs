(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "cloudfront-bucket-failover": {
    since: "0.1.0",
    why: `
    Pages, scripts and images of a site are served from one bucket. When its region is lost, the site is gone as soon
    as the caches have run out, even where the application behind it has moved to the other region.
  `,
    remedy: `
    Replicate the bucket to the recovery region and put both into an origin group with failover criteria, which the
    cache behaviours target. The second bucket's storage and the replication are charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Distribution:
        Type: AWS::CloudFront::Distribution
        Properties:
          DistributionConfig:
            Enabled: true
            Origins:
              - { Id: home, DomainName: pages.s3.eu-west-1.amazonaws.com, S3OriginConfig: {} }
              - { Id: recovery, DomainName: pages-copy.s3.eu-central-1.amazonaws.com, S3OriginConfig: {} }
            OriginGroups:
              Quantity: 1
              Items:
                - Id: pages
                  FailoverCriteria: { StatusCodes: { Quantity: 4, Items: [500, 502, 503, 504] } }
                  Members: { Quantity: 2, Items: [{ OriginId: home }, { OriginId: recovery }] }
            DefaultCacheBehavior:
              TargetOriginId: pages
              ViewerProtocolPolicy: redirect-to-https
  `,
  terraform: `
    resource "aws_cloudfront_distribution" "pages" {
      enabled = true

      origin {
        origin_id   = "home"
        domain_name = "pages.s3.eu-west-1.amazonaws.com"
      }

      origin {
        origin_id   = "recovery"
        domain_name = "pages-copy.s3.eu-central-1.amazonaws.com"
      }

      origin_group {
        origin_id = "pages"

        failover_criteria {
          status_codes = [500, 502, 503, 504]
        }

        member {
          origin_id = "home"
        }

        member {
          origin_id = "recovery"
        }
      }

      default_cache_behavior {
        target_origin_id       = "pages"
        viewer_protocol_policy = "redirect-to-https"
        allowed_methods        = ["GET", "HEAD"]
        cached_methods         = ["GET", "HEAD"]
      }
    }
  `,
},
    noFix: "a second bucket, and the replication to it, has to be there first",
    references: ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html"],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
    similar: [
    "checkov:CKV_AWS_310",
    "guard-rules-registry:CLOUDFRONT_ORIGIN_FAILOVER_ENABLED",
    "hashicorp-fsbp-sentinel:cloudfront-distributions-should-have-origin-failover-configured",
    "steampipe-terraform-aws-compliance:cloudfront_distribution_configured_with_origin_failover",
  ],
  },
  "cloudfront-origin-failover": {
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
    example: {
  cloudformation: `
    Resources:
      Distribution:
        Type: AWS::CloudFront::Distribution
        Properties:
          DistributionConfig:
            Enabled: true
            Origins:
              - Id: home
                DomainName: shop-1.eu-west-1.elb.amazonaws.com
                CustomOriginConfig: { OriginProtocolPolicy: https-only }
              - Id: recovery
                DomainName: shop-2.eu-central-1.elb.amazonaws.com
                CustomOriginConfig: { OriginProtocolPolicy: https-only }
            OriginGroups:
              Quantity: 1
              Items:
                - Id: shop
                  FailoverCriteria: { StatusCodes: { Quantity: 4, Items: [500, 502, 503, 504] } }
                  Members: { Quantity: 2, Items: [{ OriginId: home }, { OriginId: recovery }] }
            DefaultCacheBehavior:
              TargetOriginId: shop
              ViewerProtocolPolicy: redirect-to-https
  `,
  terraform: `
    resource "aws_cloudfront_distribution" "shop" {
      enabled = true

      origin {
        origin_id   = "home"
        domain_name = "shop-1.eu-west-1.elb.amazonaws.com"

        custom_origin_config {
          http_port              = 80
          https_port             = 443
          origin_protocol_policy = "https-only"
          origin_ssl_protocols   = ["TLSv1.2"]
        }
      }

      origin {
        origin_id   = "recovery"
        domain_name = "shop-2.eu-central-1.elb.amazonaws.com"

        custom_origin_config {
          http_port              = 80
          https_port             = 443
          origin_protocol_policy = "https-only"
          origin_ssl_protocols   = ["TLSv1.2"]
        }
      }

      origin_group {
        origin_id = "shop"

        failover_criteria {
          status_codes = [500, 502, 503, 504]
        }

        member {
          origin_id = "home"
        }

        member {
          origin_id = "recovery"
        }
      }

      default_cache_behavior {
        target_origin_id       = "shop"
        viewer_protocol_policy = "redirect-to-https"
        allowed_methods        = ["GET", "HEAD"]
        cached_methods         = ["GET", "HEAD"]
      }
    }
  `,
},
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
  },
};
})
