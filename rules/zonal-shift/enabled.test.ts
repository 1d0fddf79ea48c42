import { testRule, yaml } from "../../src/testing.ts";
import rule from "./enabled.ts";

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          Lb:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties: { LoadBalancerAttributes: [{ Key: zonal_shift.config.enabled, Value: "true" }] }
      `,
      tier: "warm-standby",
    },
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              TargetGroupARNs: [!Ref Tg]
              AvailabilityZoneImpairmentPolicy: { ZonalShiftEnabled: true, ImpairedZoneHealthCheckBehavior: IgnoreUnhealthy }
      `,
      tier: "warm-standby",
    },
  ],
  skips: [
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer } }`,
    { given: yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: gateway } } }`, tier: "warm-standby" },
    {
      given: yaml`
        Resources:
          Lb:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties: { Type: network, LoadBalancerAttributes: [{ Key: load_balancing.cross_zone.enabled, Value: "true" }] }
      `,
      tier: "warm-standby",
    },
    { given: yaml`Resources: { Worker: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "2" } } }`, tier: "warm-standby" },
  ],
  fails: [
    {
      given: yaml`Resources: { «Lb»: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer } }`,
      tier: "warm-standby",
      says: "Load balancer `Lb` cannot be shifted away from an impaired Availability Zone",
    },
    {
      given: yaml`
        Resources:
          Lb:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties: { Type: network, LoadBalancerAttributes: [{ Key: zonal_shift.config.enabled, Value: «"false"» }] }
      `,
      objectives: { zone: { rto: 300, rpo: 0 } },
    },
    { given: yaml`Resources: { «Web»: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg] } } }`, tier: "warm-standby" },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Shift: { Type: String } }
        Resources:
          Lb:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties: { LoadBalancerAttributes: [{ Key: zonal_shift.config.enabled, Value: «!Ref Shift» }] }
      `,
      tier: "warm-standby",
      because: "parameter `Shift` has no default",
    },
  ],
});
