import { testRule, yaml } from "../../src/testing.ts";
import rule from "./health-check-endpoint.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: HTTPS, ResourcePath: /health } } } }`,
    // What it looks for in the page tells more than a path.
    yaml`Resources: { Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: HTTPS_STR_MATCH, SearchString: ok } } } }`,
  ],
  skips: [
    yaml`Resources: { Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: CALCULATED } } } }`,
    yaml`Resources: { Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: CLOUDWATCH_METRIC } } } }`,
    yaml`Resources: { Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: RECOVERY_CONTROL } } } }`,
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
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Type: { Type: String } }
        Resources: { Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: «!Ref Type» } } } }
      `,
      because: "parameter `Type` has no default",
    },
  ],
});
