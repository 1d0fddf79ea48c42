import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./ttl.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Record: { Type: AWS::Route53::RecordSet, Properties: { Failover: PRIMARY, TTL: "60" } } }`,
    yaml`Resources: { Record: { Type: AWS::Route53::RecordSet, Properties: { Region: eu-west-1, TTL: 30 } } }`,
    hcl`
      resource "aws_route53_record" "www" {
        ttl = "60"
        failover_routing_policy {
          type = "PRIMARY"
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Alias: { Type: AWS::Route53::RecordSet, Properties: { Failover: PRIMARY, AliasTarget: { DNSName: a.example.com } } } }`,
    yaml`Resources: { Simple: { Type: AWS::Route53::RecordSet, Properties: { TTL: 3600 } } }`,
    // Weights without health checks move users by hand, over a release.
    yaml`Resources: { Blue: { Type: AWS::Route53::RecordSet, Properties: { Weight: 90, TTL: 300 } } }`,
    hcl`
      resource "aws_lb" "web" {}
      resource "aws_route53_record" "www" {
        failover_routing_policy {
          type = "PRIMARY"
        }
        alias {
          name                   = aws_lb.web.dns_name
          zone_id                = aws_lb.web.zone_id
          evaluate_target_health = true
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Record: { Type: AWS::Route53::RecordSet, Properties: { Failover: SECONDARY, TTL: «300» } } }`,
      says: "DNS record `Record` is cached for 300 seconds, so users follow a failover only when that is over",
    },
    yaml`Resources: { Record: { Type: AWS::Route53::RecordSet, Properties: { Weight: 10, HealthCheckId: 11111111-2222, TTL: «"61"» } } }`,
    yaml`
      Resources:
        Group: { Type: AWS::Route53::RecordSetGroup, Properties: { RecordSets: [{ Region: eu-west-1, TTL: «900» }, { Region: eu-central-1, TTL: 60 }] } }
    `,
    {
      given: hcl`
        resource "aws_route53_record" "www" {
          ttl = «300»
          failover_routing_policy {
            type = "SECONDARY"
          }
        }
      `,
      says: "DNS record `aws_route53_record.www` is cached for 300 seconds, so users follow a failover only when that is over",
    },
    {
      given: yaml`
        Resources:
          Record:
            Type: AWS::Route53::RecordSet
            Properties:
              Failover: PRIMARY
              TTL: «"300"» # five minutes
      `,
      becomes: `
        Resources:
          Record:
            Type: AWS::Route53::RecordSet
            Properties:
              Failover: PRIMARY
              TTL: "60" # five minutes
      `,
    },
    {
      given: hcl`
        resource "aws_route53_record" "www" {
          name = "www"
          ttl  = «300» # five minutes

          failover_routing_policy {
            type = "PRIMARY"
          }
        }
      `,
      becomes: `
        resource "aws_route53_record" "www" {
          name = "www"
          ttl  = 60 # five minutes

          failover_routing_policy {
            type = "PRIMARY"
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Ttl: { Type: Number } }
        Resources: { Record: { Type: AWS::Route53::RecordSet, Properties: { Failover: PRIMARY, TTL: «!Ref Ttl» } } }
      `,
      because: "parameter `Ttl` has no default",
    },
    {
      given: hcl`
        variable "ttl" { type = number }
        resource "aws_route53_record" "www" {
          ttl = «var.ttl»
          failover_routing_policy {
            type = "PRIMARY"
          }
        }
      `,
      because: "`var.ttl` has no default",
    },
  ],
});
