import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;
