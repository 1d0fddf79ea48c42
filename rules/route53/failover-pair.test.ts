import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./failover-pair.ts";

testRule(rule, {
  holds: [
    yaml`
      Parameters: { Zone: { Type: String } }
      Resources:
        One: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: www.example.com, Type: A, Failover: PRIMARY } }
        Two: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: WWW.example.com., Type: A, Failover: SECONDARY } }
    `,
    yaml`
      Parameters: { Domain: { Type: String } }
      Resources:
        Group:
          Type: AWS::Route53::RecordSetGroup
          Properties:
            HostedZoneName: !Sub \${Domain}.
            RecordSets:
              - { Name: !Sub "www.\${Domain}", Type: A, Failover: PRIMARY }
              - { Name: !Sub "www.\${Domain}.", Type: A, Failover: SECONDARY }
    `,
    hcl`
      resource "aws_route53_zone" "zone" { name = "example.com" }
      resource "aws_route53_record" "home" {
        zone_id = aws_route53_zone.zone.zone_id
        name    = "www.example.com"
        type    = "A"
        failover_routing_policy {
          type = "PRIMARY"
        }
      }
      resource "aws_route53_record" "away" {
        zone_id = aws_route53_zone.zone.id
        name    = "WWW.example.com."
        type    = "A"
        failover_routing_policy {
          type = "SECONDARY"
        }
      }
    `,
    // Terraform adds the zone's name where a record leaves it out.
    hcl`
      resource "aws_route53_zone" "zone" { name = "example.com" }
      resource "aws_route53_record" "home" {
        zone_id = aws_route53_zone.zone.zone_id
        name    = "www"
        type    = "A"
        failover_routing_policy {
          type = "PRIMARY"
        }
      }
      resource "aws_route53_record" "away" {
        zone_id = aws_route53_zone.zone.zone_id
        name    = "www.\${aws_route53_zone.zone.name}"
        type    = "A"
        failover_routing_policy {
          type = "SECONDARY"
        }
      }
    `,
    hcl`
      variable "zone" {}
      resource "aws_route53_record" "www" {
        for_each       = toset(["PRIMARY", "SECONDARY"])
        zone_id        = var.zone
        name           = ""
        type           = "A"
        set_identifier = each.key
        failover_routing_policy {
          type = each.key
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Simple: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A } } }`,
    hcl`
      resource "aws_route53_record" "www" {
        name = "www.example.com"
        type = "A"
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: example.com } }
          One: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: www.example.com, Type: A, Failover: «PRIMARY» } }
      `,
      says: "DNS record `One` is the primary of a failover and has no counterpart",
    },
    // Of another type, or of the same role.
    yaml`
      Resources:
        Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: example.com } }
        One: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: www.example.com, Type: A, Failover: «SECONDARY» } }
        Two: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: www.example.com, Type: AAAA, Failover: «PRIMARY» } }
    `,
    {
      given: hcl`
        resource "aws_route53_zone" "zone" { name = "example.com" }
        resource "aws_route53_record" "home" {
          zone_id = aws_route53_zone.zone.zone_id
          name    = "www.example.com"
          type    = "A"
          failover_routing_policy {
            type = «"PRIMARY"»
          }
        }
      `,
      says: "DNS record `aws_route53_record.home` is the primary of a failover and has no counterpart",
    },
    // Names that are alike and are two.
    hcl`
      resource "aws_route53_zone" "zone" { name = "example.com" }
      resource "aws_route53_record" "home" {
        zone_id = aws_route53_zone.zone.zone_id
        name    = "www"
        type    = "A"
        failover_routing_policy {
          type = «"PRIMARY"»
        }
      }
      resource "aws_route53_record" "away" {
        zone_id = aws_route53_zone.zone.zone_id
        name    = "www.eu"
        type    = "A"
        failover_routing_policy {
          type = «"SECONDARY"»
        }
      }
    `,
  ],
  unknown: [
    // Another stack may have the other record of the zone.
    {
      given: yaml`
        Parameters: { Zone: { Type: String } }
        Resources:
          One: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: www.example.com, Type: A, Failover: PRIMARY } }
      `,
      because: "another stack may have records of the same name",
    },
    {
      given: yaml`
        Resources:
          Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: example.com } }
          One: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: www.example.com, Type: A, Failover: PRIMARY } }
        Outputs: { Zone: { Value: !Ref Zone } }
      `,
      because: "another stack may have records of the same name",
    },
    // One template for both regions.
    {
      given: yaml`
        Parameters: { Role: { Type: String, AllowedValues: [PRIMARY, SECONDARY] } }
        Resources:
          Record: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneName: example.com., Name: www.example.com, Type: A, Failover: !Ref Role } }
      `,
      because: "another stack may have records of the same name",
    },
    {
      given: yaml`
        Parameters: { First: { Type: String }, Second: { Type: String } }
        Resources:
          Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: example.com } }
          One: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: !Ref First, Type: A, Failover: PRIMARY } }
          Two: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: !Ref Second, Type: A, Failover: SECONDARY } }
      `,
      because: "parameter `Second` has no default",
    },
    {
      given: hcl`
        data "aws_route53_zone" "zone" { name = "example.com" }
        resource "aws_route53_record" "home" {
          zone_id = data.aws_route53_zone.zone.zone_id
          name    = "www.example.com"
          type    = "A"
          failover_routing_policy {
            type = "PRIMARY"
          }
        }
      `,
      because: "another root module may have records of the same name",
    },
    {
      given: hcl`
        resource "aws_route53_zone" "zone" { name = "example.com" }
        resource "aws_route53_record" "home" {
          zone_id = aws_route53_zone.zone.zone_id
          name    = "www.example.com"
          type    = "A"
          failover_routing_policy {
            type = "PRIMARY"
          }
        }
        module "away" {
          source = "example.com/away/aws"
          zone   = aws_route53_zone.zone.zone_id
        }
      `,
      because: "`module.away` is given the zone, and may have records of the same name",
    },
  ],
});
