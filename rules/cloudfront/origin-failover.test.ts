import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./origin-failover.ts";

testRule(rule, {
  holds: [
    // The origin is a record that fails over.
    yaml`
      Resources:
        Front:
          Type: AWS::CloudFront::Distribution
          Properties:
            DistributionConfig:
              Origins: [{ Id: api, DomainName: api.example.com }]
              DefaultCacheBehavior: { TargetOriginId: api, AllowedMethods: [GET, HEAD, OPTIONS, PUT, PATCH, POST, DELETE] }
        Home: { Type: AWS::Route53::RecordSet, Properties: { Name: api.example.com., Type: A, Failover: PRIMARY, ResourceRecords: [192.0.2.1] } }
        Away: { Type: AWS::Route53::RecordSet, Properties: { Name: api.example.com., Type: A, Failover: SECONDARY, ResourceRecords: [192.0.2.2] } }
    `,
    // An accelerator moves by itself.
    hcl`
      resource "aws_globalaccelerator_accelerator" "front" {}
      resource "aws_cloudfront_distribution" "front" {
        origin {
          origin_id   = "api"
          domain_name = aws_globalaccelerator_accelerator.front.dns_name
        }
        default_cache_behavior {
          target_origin_id = "api"
          allowed_methods  = ["GET", "HEAD", "POST"]
        }
      }
    `,
    // Two balancers, made by the providers of two regions.
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }
      provider "aws" {
        alias  = "away"
        region = "eu-central-1"
      }
      resource "aws_lb" "home" {}
      resource "aws_lb" "away" {
        provider = aws.away
      }
      resource "aws_cloudfront_distribution" "front" {
        origin {
          origin_id   = "home"
          domain_name = aws_lb.home.dns_name
        }
        origin {
          origin_id   = "away"
          domain_name = aws_lb.away.dns_name
        }
        origin_group {
          origin_id = "both"
          failover_criteria {
            status_codes = [500, 502]
          }
          member {
            origin_id = "home"
          }
          member {
            origin_id = "away"
          }
        }
        default_cache_behavior {
          target_origin_id = "both"
          allowed_methods  = ["GET", "HEAD", "OPTIONS"]
        }
      }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Pages: { Type: AWS::S3::Bucket }
        Front: { Type: AWS::CloudFront::Distribution, Properties: { DistributionConfig: { Origins: [{ Id: pages, DomainName: !GetAtt Pages.RegionalDomainName }] } } }
    `,
    hcl`
      resource "aws_s3_bucket" "pages" {}
      resource "aws_cloudfront_distribution" "front" {
        origin {
          origin_id   = "pages"
          domain_name = aws_s3_bucket.pages.bucket_regional_domain_name
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Web: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
          Front:
            Type: AWS::CloudFront::Distribution
            Properties: { DistributionConfig: { Origins: [{ Id: web, DomainName: !GetAtt Web.DNSName }], DefaultCacheBehavior: { TargetOriginId: «web» } } }
      `,
      says: "CloudFront distribution `Front` asks an origin that is lost with its region",
    },
    // A group of two origins in one region.
    yaml`
      Resources:
        One: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
        Two: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
        Front:
          Type: AWS::CloudFront::Distribution
          Properties:
            DistributionConfig:
              Origins: [{ Id: one, DomainName: !GetAtt One.DNSName }, { Id: two, DomainName: !GetAtt Two.DNSName }]
              OriginGroups:
                Items: [{ Id: both, FailoverCriteria: { StatusCodes: { Items: [500] } }, Members: { Items: [{ OriginId: one }, { OriginId: two }] } }]
              DefaultCacheBehavior: { TargetOriginId: «both» }
    `,
    // The group is there, and one behaviour passes it by.
    hcl`
      resource "aws_cloudfront_distribution" "front" {
        origin {
          origin_id   = "home"
          domain_name = "a.execute-api.eu-west-1.amazonaws.com"
        }
        origin {
          origin_id   = "away"
          domain_name = "b.execute-api.eu-central-1.amazonaws.com"
        }
        origin_group {
          origin_id = "both"
          failover_criteria {
            status_codes = [500, 502]
          }
          member {
            origin_id = "home"
          }
          member {
            origin_id = "away"
          }
        }
        default_cache_behavior {
          target_origin_id = "both"
          allowed_methods  = ["GET", "HEAD"]
        }
        ordered_cache_behavior {
          path_pattern     = "/live/*"
          target_origin_id = «"home"»
          allowed_methods  = ["GET", "HEAD"]
        }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Front:
            Type: AWS::CloudFront::Distribution
            Properties: { DistributionConfig: { Origins: [{ Id: api, DomainName: api.example.com }], DefaultCacheBehavior: { TargetOriginId: api } } }
      `,
      because: "an origin has a name that may lead to another region when one is lost",
    },
    // The group does not fail over for what changes something.
    {
      given: yaml`
        Resources:
          Front:
            Type: AWS::CloudFront::Distribution
            Properties:
              DistributionConfig:
                Origins:
                  - { Id: one, DomainName: a.execute-api.eu-west-1.amazonaws.com }
                  - { Id: two, DomainName: b.execute-api.eu-central-1.amazonaws.com }
                OriginGroups:
                  Items: [{ Id: both, FailoverCriteria: { StatusCodes: { Items: [500] } }, Members: { Items: [{ OriginId: one }, { OriginId: two }] } }]
                DefaultCacheBehavior: { TargetOriginId: both, AllowedMethods: [GET, HEAD, OPTIONS, PUT, PATCH, POST, DELETE] }
      `,
      because: "is `PUT`",
    },
    {
      given: hcl`
        variable "origin" {
          type = string
        }
        resource "aws_cloudfront_distribution" "front" {
          origin {
            origin_id   = "api"
            domain_name = var.origin
          }
          default_cache_behavior {
            target_origin_id = "api"
          }
        }
      `,
      because: "an origin has a name that may lead to another region",
    },
  ],
});
