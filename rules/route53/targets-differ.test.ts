import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./targets-differ.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        One: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: PRIMARY, ResourceRecords: [192.0.2.1] } }
        Two: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: SECONDARY, ResourceRecords: [192.0.2.2] } }
    `,
    yaml`
      Resources:
        One:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Failover: PRIMARY, AliasTarget: { DNSName: !GetAtt Home.DNSName } }
        Two:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Failover: SECONDARY, AliasTarget: { DNSName: !GetAtt Away.DNSName } }
    `,
    // A static page is another target than an address.
    yaml`
      Resources:
        One: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: PRIMARY, ResourceRecords: [192.0.2.1] } }
        Two:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Failover: SECONDARY, AliasTarget: { DNSName: s3-website-eu-west-1.amazonaws.com } }
    `,
    hcl`
      resource "aws_lb" "home" {}
      resource "aws_lb" "away" {}
      resource "aws_route53_record" "home" {
        name = "www.example.com"
        type = "A"
        failover_routing_policy {
          type = "PRIMARY"
        }
        alias {
          name                   = aws_lb.home.dns_name
          zone_id                = aws_lb.home.zone_id
          evaluate_target_health = true
        }
      }
      resource "aws_route53_record" "away" {
        name = "www.example.com"
        type = "A"
        failover_routing_policy {
          type = "SECONDARY"
        }
        alias {
          name                   = aws_lb.away.dns_name
          zone_id                = aws_lb.away.zone_id
          evaluate_target_health = true
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { One: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: PRIMARY } } }`,
    yaml`Resources: { Two: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: SECONDARY } } }`,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          One: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: PRIMARY, ResourceRecords: [«192.0.2.1»] } }
          Two: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: SECONDARY, ResourceRecords: [192.0.2.1] } }
      `,
      says: "DNS record `One` fails over to where it leads itself",
    },
    yaml`
      Resources:
        One:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Failover: PRIMARY, AliasTarget: { DNSName: «!GetAtt Balancer.DNSName» } }
        Two:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Failover: SECONDARY, AliasTarget: { DNSName: !GetAtt Balancer.DNSName } }
    `,
    // A balancer by its second name is the same one.
    yaml`
      Resources:
        One:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Failover: PRIMARY, AliasTarget: { DNSName: «!GetAtt Balancer.DNSName» } }
        Two:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Failover: SECONDARY, AliasTarget: { DNSName: !Sub "dualstack.\${Balancer.DNSName}" } }
    `,
    yaml`
      Resources:
        One:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Failover: PRIMARY, AliasTarget: { DNSName: «dualstack.web-1.eu-west-1.elb.amazonaws.com» } }
        Two:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Failover: SECONDARY, AliasTarget: { DNSName: web-1.eu-west-1.elb.amazonaws.com } }
    `,
    {
      given: hcl`
        resource "aws_lb" "web" {}
        resource "aws_route53_record" "home" {
          name = "www.example.com"
          type = "A"
          failover_routing_policy {
            type = "PRIMARY"
          }
          alias {
            name                   = «aws_lb.web.dns_name»
            zone_id                = aws_lb.web.zone_id
            evaluate_target_health = true
          }
        }
        resource "aws_route53_record" "away" {
          name = "www.example.com"
          type = "A"
          failover_routing_policy {
            type = "SECONDARY"
          }
          alias {
            name                   = "dualstack.\${aws_lb.web.dns_name}"
            zone_id                = aws_lb.web.zone_id
            evaluate_target_health = true
          }
        }
      `,
      says: "DNS record `aws_route53_record.home` fails over to where it leads itself",
    },
    hcl`
      resource "aws_route53_record" "www" {
        for_each       = toset(["PRIMARY", "SECONDARY"])
        name           = "www.example.com"
        type           = "A"
        records        = [«"192.0.2.1"»]
        set_identifier = each.key
        failover_routing_policy {
          type = each.key
        }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { First: { Type: String }, Second: { Type: String } }
        Resources:
          One: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: PRIMARY, ResourceRecords: [!Ref First] } }
          Two: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: SECONDARY, ResourceRecords: [!Ref Second] } }
      `,
      because: "parameter `First` has no default",
    },
    {
      given: hcl`
        variable "home" {}
        variable "away" {}
        resource "aws_route53_record" "home" {
          name    = "www.example.com"
          type    = "A"
          records = [var.home]
          failover_routing_policy {
            type = "PRIMARY"
          }
        }
        resource "aws_route53_record" "away" {
          name    = "www.example.com"
          type    = "A"
          records = [var.away]
          failover_routing_policy {
            type = "SECONDARY"
          }
        }
      `,
      because: "`var.home` has no default",
    },
  ],
});
