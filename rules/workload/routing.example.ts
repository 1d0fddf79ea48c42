import type { RemedyExample } from "../../src/rule.ts";

export default {
  inBothRegions: true,
  cloudformation: `
    Parameters:
      Role: { Type: String, AllowedValues: [PRIMARY, SECONDARY] }
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
          Failover: !Ref Role
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
      for_each = { PRIMARY = aws_lb.web, SECONDARY = aws_lb.web_in_recovery }

      zone_id        = "Z0123456789"
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
