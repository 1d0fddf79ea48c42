import type { RemedyExample } from "../../src/rule.ts";

export default {
  inBothRegions: true,
  cloudformation: `
    Resources:
      Web:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
      Record:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneName: example.com.
          Name: www.example.com.
          Type: A
          SetIdentifier: !Ref AWS::Region
          Region: !Ref AWS::Region
          AliasTarget:
            DNSName: !GetAtt Web.DNSName
            HostedZoneId: !GetAtt Web.CanonicalHostedZoneID
            EvaluateTargetHealth: true
  `,
  terraform: `
    resource "aws_lb" "web" {
      region = "eu-west-1"
    }

    resource "aws_lb" "web_in_recovery" {
      region = "eu-central-1"
    }

    resource "aws_route53_record" "www" {
      for_each = { eu-west-1 = aws_lb.web, eu-central-1 = aws_lb.web_in_recovery }

      zone_id        = "Z0123456789"
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
