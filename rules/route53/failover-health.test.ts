import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./failover-health.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Primary:
          Type: AWS::Route53::RecordSet
          Properties:
            Failover: PRIMARY
            AliasTarget: { DNSName: web-0123456789abcdef.elb.eu-west-1.amazonaws.com, HostedZoneId: Z2IFOLAFXWLO4F, EvaluateTargetHealth: true }
    `,
    yaml`
      Resources:
        Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: HTTPS, Inverted: true } } }
        Record: { Type: AWS::Route53::RecordSet, Properties: { Failover: PRIMARY, HealthCheckId: !Ref Check, ResourceRecords: [192.0.2.1] } }
    `,
    yaml`
      Resources:
        Balancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
        Record:
          Type: AWS::Route53::RecordSet
          Properties: { Failover: PRIMARY, AliasTarget: { DNSName: !GetAtt Balancer.DNSName, EvaluateTargetHealth: true } }
        AsTheCdkWritesIt:
          Type: AWS::Route53::RecordSet
          Properties:
            Failover: PRIMARY
            AliasTarget: { DNSName: !Join ["", [dualstack., !GetAtt Balancer.DNSName]], EvaluateTargetHealth: true }
        Literal:
          Type: AWS::Route53::RecordSet
          Properties: { Failover: PRIMARY, AliasTarget: { DNSName: web-1.eu-west-1.elb.amazonaws.com., EvaluateTargetHealth: true } }
    `,
    // An alias to records that are checked themselves.
    yaml`
      Resources:
        Record:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Failover: PRIMARY, AliasTarget: { DNSName: eu.example.com, EvaluateTargetHealth: true } }
        Target: { Type: AWS::Route53::RecordSet, Properties: { Name: eu.example.com., HealthCheckId: 11111111-2222 } }
    `,
    yaml`
      Resources:
        Record:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Failover: PRIMARY, AliasTarget: { DNSName: !Ref Target, EvaluateTargetHealth: true } }
        Target: { Type: AWS::Route53::RecordSet, Properties: { Name: eu.example.com., HealthCheckId: 11111111-2222 } }
    `,
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
    hcl`
      resource "aws_route53_health_check" "www" { type = "HTTPS" }
      resource "aws_route53_record" "www" {
        health_check_id = aws_route53_health_check.www.id
        records         = ["192.0.2.1"]
        failover_routing_policy {
          type = "PRIMARY"
        }
      }
    `,
    // An alias to a record that is checked itself.
    hcl`
      resource "aws_route53_record" "eu" {
        name            = "eu.example.com"
        health_check_id = "11111111-2222"
      }
      resource "aws_route53_record" "www" {
        name = "www.example.com"
        failover_routing_policy {
          type = "PRIMARY"
        }
        alias {
          name                   = aws_route53_record.eu.name
          zone_id                = aws_route53_record.eu.zone_id
          evaluate_target_health = true
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Record: { Type: AWS::Route53::RecordSet, Properties: { Failover: SECONDARY, ResourceRecords: [192.0.2.1] } } }`,
    yaml`Resources: { Record: { Type: AWS::Route53::RecordSet, Properties: { ResourceRecords: [192.0.2.1] } } }`,
    hcl`
      resource "aws_route53_record" "www" {
        records = ["192.0.2.1"]
        failover_routing_policy {
          type = "SECONDARY"
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Record»: { Type: AWS::Route53::RecordSet, Properties: { Failover: PRIMARY, ResourceRecords: [192.0.2.1] } } }`,
      says: "DNS record `Record` is the primary of a failover that never happens: Route 53 does not see whether what it leads to works",
      stays: "no edit",
    },
    yaml`
      Resources:
        Balancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
        Record:
          Type: AWS::Route53::RecordSet
          Properties: { Failover: PRIMARY, AliasTarget: { DNSName: !GetAtt Balancer.DNSName, EvaluateTargetHealth: «false» } }
    `,
    // CloudFront cannot be evaluated, and buckets and the like are always healthy.
    {
      given: yaml`
        Resources:
          Site: { Type: AWS::CloudFront::Distribution }
          Record:
            Type: AWS::Route53::RecordSet
            Properties: { Failover: PRIMARY, AliasTarget: { DNSName: «!GetAtt Site.DomainName», EvaluateTargetHealth: true } }
      `,
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Record:
            Type: AWS::Route53::RecordSet
            Properties: { Failover: PRIMARY, AliasTarget: { DNSName: «s3-website-eu-west-1.amazonaws.com», EvaluateTargetHealth: true } }
      `,
      stays: "no edit",
    },
    {
      given: yaml`
        Parameters: { Distribution: { Type: String } }
        Resources:
          Record:
            Type: AWS::Route53::RecordSet
            Properties: { Failover: PRIMARY, AliasTarget: { HostedZoneId: «Z2FDTNDATAQYW2», DNSName: !Ref Distribution, EvaluateTargetHealth: true } }
      `,
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Record:
            Type: AWS::Route53::RecordSet
            Properties: { Name: www.example.com, Failover: PRIMARY, AliasTarget: { DNSName: «eu.example.com», EvaluateTargetHealth: true } }
          Target: { Type: AWS::Route53::RecordSet, Properties: { Name: eu.example.com } }
      `,
      stays: "no edit",
    },
    // One of the records that the alias leads to is not checked, so that it never fails.
    {
      given: yaml`
        Resources:
          Record:
            Type: AWS::Route53::RecordSet
            Properties: { Name: www.example.com, Failover: PRIMARY, AliasTarget: { DNSName: «!Ref One», EvaluateTargetHealth: true } }
          One: { Type: AWS::Route53::RecordSet, Properties: { Name: eu.example.com, Weight: 1, HealthCheckId: 11111111-2222 } }
          Two: { Type: AWS::Route53::RecordSet, Properties: { Name: eu.example.com, Weight: 1 } }
      `,
      stays: "no edit",
    },
    // Of this group of checks none need be healthy.
    {
      given: yaml`
        Resources:
          Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: CALCULATED, HealthThreshold: «0», ChildHealthChecks: [1111] } } }
          Record: { Type: AWS::Route53::RecordSet, Properties: { Failover: PRIMARY, HealthCheckId: !Ref Check, ResourceRecords: [192.0.2.1] } }
      `,
      stays: "no edit",
    },
    {
      given: hcl`
        «resource "aws_route53_record" "www"» {
          records = ["192.0.2.1"]
          failover_routing_policy {
            type = "PRIMARY"
          }
        }
      `,
      says: "DNS record `aws_route53_record.www` is the primary of a failover that never happens: Route 53 does not see whether what it leads to works",
      stays: "no edit",
    },
    hcl`
      resource "aws_alb" "web" {}
      resource "aws_route53_record" "www" {
        failover_routing_policy {
          type = "PRIMARY"
        }
        alias {
          name                   = aws_alb.web.dns_name
          zone_id                = aws_alb.web.zone_id
          evaluate_target_health = «false»
        }
      }
    `,
    {
      given: hcl`
        resource "aws_cloudfront_distribution" "site" {}
        resource "aws_route53_record" "www" {
          failover_routing_policy {
            type = "PRIMARY"
          }
          alias {
            name                   = «aws_cloudfront_distribution.site.domain_name»
            zone_id                = aws_cloudfront_distribution.site.hosted_zone_id
            evaluate_target_health = true
          }
        }
      `,
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Balancer:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
          Record:
            Type: AWS::Route53::RecordSet
            Properties:
              Failover: PRIMARY
              AliasTarget:
                DNSName: !GetAtt Balancer.DNSName
                EvaluateTargetHealth: «false» # not yet
      `,
      becomes: `
        Resources:
          Balancer:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
          Record:
            Type: AWS::Route53::RecordSet
            Properties:
              Failover: PRIMARY
              AliasTarget:
                DNSName: !GetAtt Balancer.DNSName
                EvaluateTargetHealth: true # not yet
      `,
    },
    {
      given: hcl`
        resource "aws_lb" "web" {}

        resource "aws_route53_record" "www" {
          failover_routing_policy {
            type = "PRIMARY"
          }

          alias {
            name                   = aws_lb.web.dns_name
            zone_id                = aws_lb.web.zone_id
            evaluate_target_health = «false» # not yet
          }
        }
      `,
      becomes: `
        resource "aws_lb" "web" {}

        resource "aws_route53_record" "www" {
          failover_routing_policy {
            type = "PRIMARY"
          }

          alias {
            name                   = aws_lb.web.dns_name
            zone_id                = aws_lb.web.zone_id
            evaluate_target_health = true # not yet
          }
        }
      `,
    },
    // Route 53 takes no alias to CloudFront that is to evaluate it.
    {
      given: yaml`
        Resources:
          Site: { Type: AWS::CloudFront::Distribution }
          Record:
            Type: AWS::Route53::RecordSet
            Properties: { Failover: PRIMARY, AliasTarget: { HostedZoneId: Z2FDTNDATAQYW2, DNSName: !GetAtt Site.DomainName, EvaluateTargetHealth: «false» } }
      `,
      stays: "no edit",
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Record:
            Type: AWS::Route53::RecordSet
            Properties: { Failover: PRIMARY, AliasTarget: { DNSName: !GetAtt Elsewhere.DNSName, EvaluateTargetHealth: true } }
      `,
      because: "AliasTarget.DNSName is `Elsewhere.DNSName`, which is not defined in this template",
    },
    {
      given: yaml`
        Resources:
          Edge: { Type: AWS::GlobalAccelerator::Accelerator }
          Record:
            Type: AWS::Route53::RecordSet
            Properties: { Failover: PRIMARY, AliasTarget: { DNSName: !GetAtt Edge.DnsName, EvaluateTargetHealth: true } }
      `,
      because: "what the health of AWS::GlobalAccelerator::Accelerator tells Route 53 is not documented",
    },
    {
      given: yaml`
        Parameters: { Check: { Type: String, Default: "" } }
        Resources:
          Record:
            Type: AWS::Route53::RecordSet
            Properties: { Failover: PRIMARY, HealthCheckId: !Ref Check, AliasTarget: { DNSName: !ImportValue Balancer, EvaluateTargetHealth: true } }
      `,
      because: "is exported by another stack",
    },
    {
      given: hcl`
        variable "balancer" {}
        resource "aws_route53_record" "www" {
          failover_routing_policy {
            type = "PRIMARY"
          }
          alias {
            name                   = «var.balancer»
            zone_id                = "Z32O12XQLNTSW2"
            evaluate_target_health = true
          }
        }
      `,
      because: "`var.balancer` has no default",
    },
    {
      given: hcl`
        resource "aws_globalaccelerator_accelerator" "edge" {}
        resource "aws_route53_record" "www" {
          failover_routing_policy {
            type = "PRIMARY"
          }
          alias {
            name                   = aws_globalaccelerator_accelerator.edge.dns_name
            zone_id                = aws_globalaccelerator_accelerator.edge.hosted_zone_id
            evaluate_target_health = true
          }
        }
      `,
      because: "what the health of aws_globalaccelerator_accelerator tells Route 53 is not documented",
    },
  ],
});
