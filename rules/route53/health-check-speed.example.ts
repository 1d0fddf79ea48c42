import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Check:
        Type: AWS::Route53::HealthCheck
        Properties:
          HealthCheckConfig:
            Type: HTTPS
            FullyQualifiedDomainName: home.example.com
            ResourcePath: /health
            RequestInterval: 10
            FailureThreshold: 3
      Record:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneName: example.com.
          Name: www.example.com
          Type: A
          SetIdentifier: home
          Failover: PRIMARY
          HealthCheckId: !Ref Check
          TTL: 60
          ResourceRecords: [192.0.2.1]
  `,
  terraform: `
    resource "aws_route53_health_check" "home" {
      type              = "HTTPS"
      fqdn              = "home.example.com"
      resource_path     = "/health"
      request_interval  = 10
      failure_threshold = 3
    }

    resource "aws_route53_record" "www" {
      zone_id         = "Z0123456789"
      name            = "www.example.com"
      type            = "A"
      set_identifier  = "home"
      health_check_id = aws_route53_health_check.home.id
      ttl             = 60
      records         = ["192.0.2.1"]

      failover_routing_policy {
        type = "PRIMARY"
      }
    }
  `,
} satisfies RemedyExample;
