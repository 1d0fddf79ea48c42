import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Distribution:
        Type: AWS::CloudFront::Distribution
        Properties:
          DistributionConfig:
            Enabled: true
            Aliases: [shop.example.com]
            ViewerCertificate:
              AcmCertificateArn: arn:aws:acm:us-east-1:111122223333:certificate/1
              SslSupportMethod: sni-only
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_acm_certificate" "shop" {
      provider          = aws.recovery
      domain_name       = "shop.example.com"
      validation_method = "DNS"
    }

    resource "aws_lb_listener" "https" {
      provider        = aws.recovery
      port            = 443
      protocol        = "HTTPS"
      certificate_arn = aws_acm_certificate.shop.arn
    }
  `,
} satisfies RemedyExample;
