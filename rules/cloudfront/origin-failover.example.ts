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
} satisfies RemedyExample;
