import { testRule, yaml } from "../../src/testing.ts";
import rule from "./health-check.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: HTTP, HealthCheckPath: /health, HealthCheckPort: 80 } } }`,
    yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: TCP } } }`,
    yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: HTTP, ProtocolVersion: GRPC } } }`,
    yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: TCP, HealthCheckProtocol: TCP } } }`,
    yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: lambda, HealthCheckEnabled: true } } }`,
  ],
  fails: [
    {
      given: yaml`Resources: { «Tg»: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: HTTPS } } }`,
      says: "Target group `Tg` is checked at the start page, as no path is set",
    },
    yaml`Resources: { «Tg»: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: TCP, HealthCheckProtocol: HTTP } } }`,
    {
      given: yaml`Resources: { «Fn»: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: lambda } } }`,
      says: "Target group `Fn` does not check whether its function works",
    },
    yaml`Resources: { Fn: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: lambda, HealthCheckEnabled: «false» } } }`,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Protocol: { Type: String } }
        Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: !Ref Protocol } } }
      `,
      because: "parameter `Protocol` has no default",
    },
    {
      given: yaml`
        Parameters: { Target: { Type: String } }
        Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: !Ref Target, Protocol: HTTP } } }
      `,
      because: "parameter `Target` has no default",
    },
  ],
});
