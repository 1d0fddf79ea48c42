import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./bucket-failover.ts";

testRule(rule, {
  holds: [
    // One name for buckets in several regions.
    yaml`
      Resources:
        Front:
          Type: AWS::CloudFront::Distribution
          Properties:
            DistributionConfig:
              Origins: [{ Id: pages, DomainName: mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com, S3OriginConfig: {} }]
              DefaultCacheBehavior: { TargetOriginId: pages }
    `,
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }
      provider "aws" {
        alias  = "away"
        region = "eu-central-1"
      }
      resource "aws_s3_bucket" "pages" {}
      resource "aws_s3_bucket" "copy" {
        provider = aws.away
      }
      resource "aws_cloudfront_distribution" "front" {
        origin {
          origin_id   = "pages"
          domain_name = aws_s3_bucket.pages.bucket_regional_domain_name
        }
        origin {
          origin_id   = "copy"
          domain_name = aws_s3_bucket.copy.bucket_regional_domain_name
        }
        origin_group {
          origin_id = "both"
          failover_criteria {
            status_codes = [500, 502]
          }
          member {
            origin_id = "pages"
          }
          member {
            origin_id = "copy"
          }
        }
        default_cache_behavior {
          target_origin_id = "both"
          allowed_methods  = ["GET", "HEAD"]
        }
      }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Front: { Type: AWS::CloudFront::Distribution, Properties: { DistributionConfig: { Origins: [{ Id: api, DomainName: a.execute-api.eu-west-1.amazonaws.com }] } } }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Pages: { Type: AWS::S3::Bucket }
          Front:
            Type: AWS::CloudFront::Distribution
            Properties: { DistributionConfig: { Origins: [{ Id: pages, DomainName: !GetAtt Pages.RegionalDomainName }], DefaultCacheBehavior: { TargetOriginId: «pages» } } }
      `,
      says: "CloudFront distribution `Front` serves files from buckets of one region",
    },
    yaml`
      Resources:
        Front:
          Type: AWS::CloudFront::Distribution
          Properties:
            DistributionConfig: { Origins: [{ Id: pages, DomainName: pages.s3.amazonaws.com, S3OriginConfig: {} }], DefaultCacheBehavior: { TargetOriginId: «pages» } }
    `,
    hcl`
      resource "aws_s3_bucket" "pages" {}
      resource "aws_cloudfront_distribution" "front" {
        origin {
          origin_id   = "pages"
          domain_name = aws_s3_bucket.pages.bucket_regional_domain_name
        }
        default_cache_behavior {
          target_origin_id = «"pages"»
        }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Home: { Type: String }, Away: { Type: String } }
        Resources:
          Front:
            Type: AWS::CloudFront::Distribution
            Properties:
              DistributionConfig:
                Origins: [{ Id: one, DomainName: !Ref Home, S3OriginConfig: {} }, { Id: two, DomainName: !Ref Away, S3OriginConfig: {} }]
                OriginGroups:
                  Items: [{ Id: both, FailoverCriteria: { StatusCodes: { Items: [500] } }, Members: { Items: [{ OriginId: one }, { OriginId: two }] } }]
                DefaultCacheBehavior: { TargetOriginId: both }
      `,
      because: "it is not written in its domain name",
    },
    {
      given: hcl`
        variable "copy" {
          type = string
        }
        resource "aws_s3_bucket" "pages" {}
        resource "aws_cloudfront_distribution" "front" {
          origin {
            origin_id   = "pages"
            domain_name = aws_s3_bucket.pages.bucket_regional_domain_name
          }
          origin {
            origin_id   = "copy"
            domain_name = "\${var.copy}.s3.amazonaws.com"
          }
          origin_group {
            origin_id = "both"
            failover_criteria {
              status_codes = [500]
            }
            member {
              origin_id = "pages"
            }
            member {
              origin_id = "copy"
            }
          }
          default_cache_behavior {
            target_origin_id = "both"
          }
        }
      `,
      because: "it is not written in its domain name",
    },
  ],
});
