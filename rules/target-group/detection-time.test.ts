import { testRule, yaml } from "../../src/testing.ts";
import rule from "./detection-time.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: HTTP } } }`,
    {
      given: yaml`
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { HealthCheckIntervalSeconds: 30, UnhealthyThresholdCount: 3 } }
      `,
      tier: "active-active",
    },
    {
      given: yaml`
        Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { HealthCheckIntervalSeconds: 5 } } }
      `,
      objectives: { zone: { rto: 10, rpo: 0 } },
    },
  ],
  skips: [
    yaml`Resources: { Fn: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: lambda } } }`,
    { given: yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: GENEVE } } }`, objectives: { zone: { rto: 30, rpo: 0 } } },
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { HealthCheckIntervalSeconds: «300», UnhealthyThresholdCount: 2 } }
      `,
      tier: "warm-standby",
      says: "Target group `Tg` finds a lost target after 600 seconds, the objective is 300",
    },
    { given: yaml`Resources: { «Tg»: { Type: AWS::ElasticLoadBalancingV2::TargetGroup } }`, objectives: { zone: { rto: 30, rpo: 0 } } },
    {
      given: yaml`
        Parameters: { Times: { Type: Number } }
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { HealthCheckIntervalSeconds: «300», UnhealthyThresholdCount: !Ref Times } }
      `,
      tier: "warm-standby",
    },
    {
      given: yaml`
        Resources:
          Tg:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties: { Protocol: GENEVE, HealthCheckIntervalSeconds: «200», UnhealthyThresholdCount: 3 }
      `,
      tier: "warm-standby",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Every: { Type: Number } }
        Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { HealthCheckIntervalSeconds: «!Ref Every» } } }
      `,
      because: "parameter `Every` has no default",
    },
  ],
});
