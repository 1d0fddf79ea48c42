import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./health-check-endpoint.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: HTTPS, ResourcePath: /health } } } }`,
    // What it looks for in the page tells more than a path.
    yaml`Resources: { Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: HTTPS_STR_MATCH, SearchString: ok } } } }`,
    hcl`
      resource "aws_route53_health_check" "www" {
        type          = "HTTPS"
        resource_path = "/health"
      }
    `,
  ],
  skips: [
    yaml`Resources: { Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: CALCULATED } } } }`,
    yaml`Resources: { Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: CLOUDWATCH_METRIC } } } }`,
    yaml`Resources: { Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: RECOVERY_CONTROL } } } }`,
    hcl`resource "aws_route53_health_check" "all" { type = "CALCULATED" }`,
  ],
  fails: [
    {
      given: yaml`Resources: { Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: «TCP», Port: 443 } } } }`,
      says: "Health check `Check` sees only that a port answers",
    },
    {
      given: yaml`Resources: { Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: «HTTPS» } } } }`,
      says: "Health check `Check` asks for no page in particular",
    },
    {
      given: hcl`
        resource "aws_route53_health_check" "www" {
          type = «"TCP"»
          port = 443
        }
      `,
      says: "Health check `aws_route53_health_check.www` sees only that a port answers",
    },
    hcl`resource "aws_route53_health_check" "www" { type = «"HTTPS"» }`,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Type: { Type: String } }
        Resources: { Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: «!Ref Type» } } } }
      `,
      because: "parameter `Type` has no default",
    },
    {
      given: hcl`
        variable "type" {}
        resource "aws_route53_health_check" "www" { type = «var.type» }
      `,
      because: "`var.type` has no default",
    },
  ],
});
