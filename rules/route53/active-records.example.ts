import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Zone:
        Type: AWS::Route53::HostedZone
        Properties: { Name: example.com }
      Home:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneId: !Ref Zone
          Name: www.example.com
          Type: A
          SetIdentifier: home
          Region: eu-west-1
          AliasTarget:
            DNSName: web-1.eu-west-1.elb.amazonaws.com
            HostedZoneId: Z32O12XQLNTSW2
            EvaluateTargetHealth: true
      Other:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneId: !Ref Zone
          Name: www.example.com
          Type: A
          SetIdentifier: other
          Region: eu-central-1
          AliasTarget:
            DNSName: web-2.eu-central-1.elb.amazonaws.com
            HostedZoneId: Z215JYRZR1TBD5
            EvaluateTargetHealth: true
  `,
  terraform: `
    resource "aws_route53_zone" "main" {
      name = "example.com"
    }

    resource "aws_lb" "web" {
      for_each = toset(["eu-west-1", "eu-central-1"])
      region   = each.key
    }

    resource "aws_route53_record" "www" {
      for_each       = aws_lb.web
      zone_id        = aws_route53_zone.main.zone_id
      name           = "www.example.com"
      type           = "A"
      set_identifier = each.key

      latency_routing_policy {
        region = each.key
      }

      alias {
        name                   = each.value.dns_name
        zone_id                = each.value.zone_id
        evaluate_target_health = true
      }
    }
  `,
} satisfies RemedyExample;
