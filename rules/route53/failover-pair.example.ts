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
          Failover: PRIMARY
          AliasTarget:
            DNSName: web-1.eu-west-1.elb.amazonaws.com
            HostedZoneId: Z32O12XQLNTSW2
            EvaluateTargetHealth: true
      Recovery:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneId: !Ref Zone
          Name: www.example.com
          Type: A
          SetIdentifier: recovery
          Failover: SECONDARY
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
      region = "eu-west-1"
    }

    resource "aws_lb" "web_in_recovery" {
      region = "eu-central-1"
    }

    resource "aws_route53_record" "www" {
      for_each       = { PRIMARY = aws_lb.web, SECONDARY = aws_lb.web_in_recovery }
      zone_id        = aws_route53_zone.main.zone_id
      name           = "www.example.com"
      type           = "A"
      set_identifier = each.key

      failover_routing_policy {
        type = each.key
      }

      alias {
        name                   = each.value.dns_name
        zone_id                = each.value.zone_id
        evaluate_target_health = true
      }
    }
  `,
} satisfies RemedyExample;
