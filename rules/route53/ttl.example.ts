import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Record:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneName: example.com.
          Name: www.example.com
          Type: A
          SetIdentifier: home
          Failover: PRIMARY
          TTL: 60
          ResourceRecords: [192.0.2.1]
  `,
  terraform: `
    resource "aws_route53_record" "www" {
      zone_id        = "Z0123456789"
      name           = "www.example.com"
      type           = "A"
      set_identifier = "home"
      ttl            = 60
      records        = ["192.0.2.1"]

      failover_routing_policy {
        type = "PRIMARY"
      }
    }
  `,
} satisfies RemedyExample;
