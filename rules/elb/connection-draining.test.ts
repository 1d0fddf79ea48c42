import { testRule, yaml } from "../../src/testing.ts";
import rule from "./connection-draining.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: HTTP } } }`,
    yaml`
      Resources:
        Tg:
          Type: AWS::ElasticLoadBalancingV2::TargetGroup
          Properties: { TargetGroupAttributes: [{ Key: deregistration_delay.timeout_seconds, Value: "30" }] }
    `,
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancing::LoadBalancer, Properties: { ConnectionDrainingPolicy: { Enabled: true } } } }`,
  ],
  skips: [
    yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: lambda } } }`,
    yaml`
      Resources:
        Tg:
          Type: AWS::ElasticLoadBalancingV2::TargetGroup
          Properties: { Protocol: GENEVE, TargetGroupAttributes: [{ Key: deregistration_delay.timeout_seconds, Value: "0" }] }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Tg:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties: { TargetGroupAttributes: [{ Key: deregistration_delay.timeout_seconds, Value: «"0"» }] }
      `,
      says: "Target group `Tg` cuts off the requests of a target that is taken away",
    },
    yaml`Resources: { «Lb»: { Type: AWS::ElasticLoadBalancing::LoadBalancer } }`,
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancing::LoadBalancer, Properties: { ConnectionDrainingPolicy: { Enabled: «false» } } } }`,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Delay: { Type: Number } }
        Resources:
          Tg:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties: { TargetGroupAttributes: [{ Key: deregistration_delay.timeout_seconds, Value: «!Ref Delay» }] }
      `,
      because: "parameter `Delay` has no default",
    },
  ],
});
