import { testRule, yaml } from "../../src/testing.ts";
import rule from "./deletion-protection.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Lb:
          Type: AWS::ElasticLoadBalancingV2::LoadBalancer
          Properties:
            LoadBalancerAttributes: [{ Key: idle_timeout.timeout_seconds, Value: "60" }, { Key: deletion_protection.enabled, Value: "true" }]
    `,
  ],
  skips: [yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancing::LoadBalancer } }`],
  fails: [
    { given: yaml`Resources: { «Lb»: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer } }`, says: "Load balancer `Lb` can be deleted by mistake" },
    yaml`
      Resources:
        Lb:
          Type: AWS::ElasticLoadBalancingV2::LoadBalancer
          Properties: { Type: network, LoadBalancerAttributes: [{ Key: deletion_protection.enabled, Value: «false» }] }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Protect: { Type: String, AllowedValues: ["true", "false"] } }
        Resources:
          Lb:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties: { LoadBalancerAttributes: [{ Key: deletion_protection.enabled, Value: !Ref Protect }] }
      `,
      because: "can be deleted by mistake when `Protect` is false",
    },
  ],
});
