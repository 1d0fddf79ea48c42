import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./in-recovery-region.ts";

const regions = { home: "eu-west-1", recovery: ["eu-central-1"] };

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          Certificate: { Type: AWS::CertificateManager::Certificate, Properties: { DomainName: shop.example.com } }
          Https: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { Protocol: HTTPS, Certificates: [{ CertificateArn: !Ref Certificate }] } }
      `,
      region: "eu-central-1",
      regions,
    },
    {
      given: yaml`Resources: { Https: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { Certificates: [{ CertificateArn: "arn:aws:iam::111122223333:server-certificate/shop" }] } } }`,
      region: "eu-central-1",
      regions,
    },
    {
      given: yaml`Resources: { Api: { Type: AWS::ApiGateway::DomainName, Properties: { RegionalCertificateArn: "arn:aws:acm:eu-central-1:111122223333:certificate/1" } } }`,
      region: "eu-central-1",
      regions,
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-central-1"
        }

        resource "aws_acm_certificate" "shop" {
          domain_name = "shop.example.com"
        }

        resource "aws_acm_certificate_validation" "shop" {
          certificate_arn = aws_acm_certificate.shop.arn
        }

        resource "aws_lb_listener" "https" {
          certificate_arn = aws_acm_certificate_validation.shop.certificate_arn
        }
      `,
      regions,
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-central-1"
        }

        data "aws_acm_certificate" "shop" {
          domain = "shop.example.com"
        }

        resource "aws_apigatewayv2_domain_name" "api" {
          domain_name = "shop.example.com"

          domain_name_configuration {
            certificate_arn = data.aws_acm_certificate.shop.arn
            endpoint_type   = "REGIONAL"
          }
        }
      `,
      regions,
    },
  ],
  skips: [
    { given: yaml`Resources: { Http: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { Protocol: HTTP } } }`, region: "eu-central-1", regions },
    {
      given: yaml`Resources: { Https: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { Certificates: [{ CertificateArn: "arn:aws:acm:eu-west-1:111122223333:certificate/1" }] } } }`,
      region: "eu-west-1",
      regions,
    },
    yaml`Resources: { Site: { Type: AWS::CloudFront::Distribution, Properties: { DistributionConfig: { ViewerCertificate: { AcmCertificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/1" } } } } }`,
    {
      given: hcl`
        resource "aws_cloudfront_distribution" "site" {
          viewer_certificate {
            cloudfront_default_certificate = true
          }
        }
      `,
      regions,
    },
  ],
  fails: [
    {
      given: yaml`Resources: { Https: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { Certificates: [{ CertificateArn: «"arn:aws:acm:eu-west-1:111122223333:certificate/1"» }] } } }`,
      region: "eu-central-1",
      regions,
      says: "Listener `Https` names a certificate of another region",
    },
    {
      given: yaml`
        Parameters: { Certificate: { Type: String, Default: "arn:aws:acm:eu-west-1:111122223333:certificate/1" } }
        Resources: { Api: { Type: AWS::ApiGatewayV2::DomainName, Properties: { DomainNameConfigurations: [{ CertificateArn: «!Ref Certificate» }] } } }
      `,
      region: "eu-central-1",
      regions,
    },
    {
      given: yaml`
        Resources:
          Certificate: { Type: AWS::CertificateManager::Certificate, Properties: { DomainName: shop.example.com } }
          Site: { Type: AWS::CloudFront::Distribution, Properties: { DistributionConfig: { ViewerCertificate: { AcmCertificateArn: «!Ref Certificate» } } } }
      `,
      region: "eu-west-1",
      regions,
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "recovery"
          region = "eu-central-1"
        }

        resource "aws_acm_certificate" "shop" {
          domain_name = "shop.example.com"
        }

        resource "aws_lb_listener" "https" {
          provider        = aws.recovery
          certificate_arn = «aws_acm_certificate.shop.arn»
        }
      `,
      regions,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Certificate: { Type: String } }
        Resources: { Https: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { Certificates: [{ CertificateArn: !Ref Certificate }] } } }
      `,
      region: "eu-central-1",
      regions,
      because: "parameter `Certificate` has no default",
    },
    {
      given: hcl`
        variable "certificate" {
          type = string
        }

        provider "aws" {
          region = "eu-central-1"
        }

        resource "aws_lb_listener" "https" {
          certificate_arn = var.certificate
        }
      `,
      regions,
      because: "`var.certificate` has no default",
    },
  ],
});
