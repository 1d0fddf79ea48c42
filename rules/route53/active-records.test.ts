import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./active-records.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Here:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Region: eu-west-1, HealthCheckId: 11111111-1111, ResourceRecords: [192.0.2.1] }
        There:
          Type: AWS::Route53::RecordSet
          Properties:
            { Name: www.example.com., Type: A, Region: eu-central-1, AliasTarget: { DNSName: b.eu-central-1.elb.amazonaws.com, EvaluateTargetHealth: true } }
    `,
    // Two balancers of one root module, made by the providers of two regions.
    hcl`
      provider "aws" { region = "eu-west-1" }
      provider "aws" {
        alias  = "away"
        region = "eu-central-1"
      }
      resource "aws_route53_zone" "zone" { name = "example.com" }
      resource "aws_lb" "home" {}
      resource "aws_lb" "away" { provider = aws.away }
      resource "aws_route53_record" "home" {
        zone_id = aws_route53_zone.zone.zone_id
        name    = "www"
        type    = "A"
        weighted_routing_policy {
          weight = 50
        }
        alias {
          name                   = aws_lb.home.dns_name
          zone_id                = aws_lb.home.zone_id
          evaluate_target_health = true
        }
      }
      resource "aws_route53_record" "away" {
        zone_id = aws_route53_zone.zone.zone_id
        name    = "www.example.com"
        type    = "A"
        weighted_routing_policy {
          weight = 50
        }
        alias {
          name                   = aws_lb.away.dns_name
          zone_id                = aws_lb.away.zone_id
          evaluate_target_health = true
        }
      }
    `,
    hcl`
      resource "aws_route53_record" "www" {
        for_each        = { eu-west-1 = "192.0.2.1", eu-central-1 = "192.0.2.2" }
        name            = "www.example.com"
        type            = "A"
        set_identifier  = each.key
        health_check_id = "11111111-1111"
        records         = [each.value]
        latency_routing_policy {
          region = each.key
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Record: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: PRIMARY } } }`,
    yaml`Resources: { Record: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A } } }`,
    hcl`
      resource "aws_route53_record" "www" {
        name = "www.example.com"
        type = "A"
        failover_routing_policy {
          type = "PRIMARY"
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: example.com } }
          «Office»:
            Type: AWS::Route53::RecordSet
            Properties:
              { HostedZoneId: !Ref Zone, Name: www.example.com, Type: A, CidrRoutingConfig: { CollectionId: c, LocationName: office }, HealthCheckId: 11111111-1111 }
      `,
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          «Near»: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, GeoProximityLocation: { AWSRegion: eu-west-1 }, ResourceRecords: [192.0.2.1] } }
      `,
      says: "DNS record `Near` is not health-checked, so Route 53 goes on answering with it when what it leads to fails",
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          «Here»:
            Type: AWS::Route53::RecordSet
            Properties: { Name: www.example.com, Type: A, Region: eu-west-1, ResourceRecords: [192.0.2.1] }
          There:
            Type: AWS::Route53::RecordSet
            Properties: { Name: www.example.com, Type: A, Region: eu-central-1, HealthCheckId: 11111111-1111, ResourceRecords: [192.0.2.2] }
      `,
      says: "DNS record `Here` is not health-checked, so Route 53 goes on answering with it when what it leads to fails",
      stays: "no edit",
    },
    // Two balancers of one template, in one region; the second gets nothing.
    {
      given: yaml`
        Resources:
          Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: example.com } }
          A: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
          B: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
          «Blue»:
            Type: AWS::Route53::RecordSet
            Properties:
              HostedZoneId: !Ref Zone
              Name: www.example.com
              Type: A
              Weight: 100
              AliasTarget: { DNSName: !GetAtt A.DNSName, EvaluateTargetHealth: true }
          «Green»:
            Type: AWS::Route53::RecordSet
            Properties:
              HostedZoneId: !Ref Zone
              Name: www.example.com
              Type: A
              Weight: «0»
              AliasTarget: { DNSName: !GetAtt B.DNSName, EvaluateTargetHealth: true }
      `,
      stays: "no edit",
    },
    {
      given: hcl`
        «resource "aws_route53_record" "home"» {
          name = "www.example.com"
          type = "A"
          latency_routing_policy {
            region = "eu-west-1"
          }
        }
        resource "aws_route53_record" "away" {
          name            = "www.example.com"
          type            = "A"
          health_check_id = "11111111-1111"
          latency_routing_policy {
            region = "eu-central-1"
          }
        }
      `,
      says: "DNS record `aws_route53_record.home` is not health-checked, so Route 53 goes on answering with it when what it leads to fails",
      stays: "no edit",
    },
    // Two balancers in one region; the second gets nothing.
    {
      given: hcl`
        resource "aws_route53_zone" "zone" { name = "example.com" }
        resource "aws_lb" "blue" {}
        resource "aws_lb" "green" {}
        «resource "aws_route53_record" "blue"» {
          zone_id = aws_route53_zone.zone.zone_id
          name    = "www.example.com"
          type    = "A"
          weighted_routing_policy {
            weight = 100
          }
          alias {
            name                   = aws_lb.blue.dns_name
            zone_id                = aws_lb.blue.zone_id
            evaluate_target_health = true
          }
        }
        «resource "aws_route53_record" "green"» {
          zone_id = aws_route53_zone.zone.zone_id
          name    = "www.example.com"
          type    = "A"
          weighted_routing_policy {
            weight = «0»
          }
          alias {
            name                   = aws_lb.green.dns_name
            zone_id                = aws_lb.green.zone_id
            evaluate_target_health = true
          }
        }
      `,
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Here:
            Type: AWS::Route53::RecordSet
            Properties:
              Name: www.example.com
              Type: A
              Region: eu-west-1
              AliasTarget:
                HostedZoneId: Z32O12XQLNTSW2
                DNSName: shop-1.eu-west-1.elb.amazonaws.com
                EvaluateTargetHealth: «false» # not yet
          There:
            Type: AWS::Route53::RecordSet
            Properties:
              Name: www.example.com
              Type: A
              Region: eu-central-1
              AliasTarget:
                HostedZoneId: Z215JYRZR1TBD5
                DNSName: shop-2.eu-central-1.elb.amazonaws.com
                EvaluateTargetHealth: true
      `,
      becomes: `
        Resources:
          Here:
            Type: AWS::Route53::RecordSet
            Properties:
              Name: www.example.com
              Type: A
              Region: eu-west-1
              AliasTarget:
                HostedZoneId: Z32O12XQLNTSW2
                DNSName: shop-1.eu-west-1.elb.amazonaws.com
                EvaluateTargetHealth: true # not yet
          There:
            Type: AWS::Route53::RecordSet
            Properties:
              Name: www.example.com
              Type: A
              Region: eu-central-1
              AliasTarget:
                HostedZoneId: Z215JYRZR1TBD5
                DNSName: shop-2.eu-central-1.elb.amazonaws.com
                EvaluateTargetHealth: true
      `,
    },
    {
      given: hcl`
        resource "aws_route53_record" "home" {
          name = "www.example.com"
          type = "A"

          latency_routing_policy {
            region = "eu-west-1"
          }

          alias {
            name                   = "shop-1.eu-west-1.elb.amazonaws.com"
            zone_id                = "Z32O12XQLNTSW2"
            evaluate_target_health = «false» # not yet
          }
        }

        resource "aws_route53_record" "away" {
          name = "www.example.com"
          type = "A"

          latency_routing_policy {
            region = "eu-central-1"
          }

          alias {
            name                   = "shop-2.eu-central-1.elb.amazonaws.com"
            zone_id                = "Z215JYRZR1TBD5"
            evaluate_target_health = true
          }
        }
      `,
      becomes: `
        resource "aws_route53_record" "home" {
          name = "www.example.com"
          type = "A"

          latency_routing_policy {
            region = "eu-west-1"
          }

          alias {
            name                   = "shop-1.eu-west-1.elb.amazonaws.com"
            zone_id                = "Z32O12XQLNTSW2"
            evaluate_target_health = true # not yet
          }
        }

        resource "aws_route53_record" "away" {
          name = "www.example.com"
          type = "A"

          latency_routing_policy {
            region = "eu-central-1"
          }

          alias {
            name                   = "shop-2.eu-central-1.elb.amazonaws.com"
            zone_id                = "Z215JYRZR1TBD5"
            evaluate_target_health = true
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Here: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Region: eu-west-1, HealthCheckId: 11111111-1111 } }
      `,
      because: "another stack may have records of the same name",
    },
    // Where all have the weight zero, each gets as many users.
    {
      given: yaml`
        Resources:
          One: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Weight: 0, HealthCheckId: 1111-1 } }
          Two: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Weight: 0, HealthCheckId: 1111-2 } }
      `,
      because: "the region of what the record leads to is not known",
    },
    {
      given: yaml`
        Resources:
          Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: example.com } }
          One: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: www.example.com, Type: A, Weight: 1, HealthCheckId: 1111-1 } }
          Two: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: www.example.com, Type: A, Weight: 1, HealthCheckId: 1111-2 } }
      `,
      because: "the region of what the record leads to is not known",
    },
    {
      given: hcl`
        data "aws_route53_zone" "zone" { name = "example.com" }
        resource "aws_route53_record" "home" {
          zone_id         = data.aws_route53_zone.zone.zone_id
          name            = "www.example.com"
          type            = "A"
          health_check_id = "11111111-1111"
          latency_routing_policy {
            region = "eu-west-1"
          }
        }
      `,
      because: "another root module may have records of the same name",
    },
  ],
});
