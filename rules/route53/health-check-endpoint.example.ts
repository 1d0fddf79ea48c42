import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Check:
        Type: AWS::Route53::HealthCheck
        Properties:
          HealthCheckConfig: { Type: HTTPS, FullyQualifiedDomainName: home.example.com, ResourcePath: /health }
  `,
  terraform: `
    resource "aws_route53_health_check" "home" {
      type          = "HTTPS"
      fqdn          = "home.example.com"
      resource_path = "/health"
    }
  `,
} satisfies RemedyExample;
