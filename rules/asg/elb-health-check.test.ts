import { testRule, yaml } from "../../src/testing.ts";
import rule from "./elb-health-check.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg], HealthCheckType: ELB } } }`,
    yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { LoadBalancerNames: [!Ref Lb], HealthCheckType: "EBS, ELB" } } }`,
  ],
  skips: [
    yaml`
      Parameters: { Groups: { Type: CommaDelimitedList, Default: "" } }
      Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: !Ref Groups } } }
    `,
    yaml`Resources: { Worker: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "2" } } }`,
    yaml`
      Resources:
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TrafficSources: [{ Type: vpc-lattice, Identifier: !Ref Lattice }] } }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Web»: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg] } } }`,
      says: "Auto Scaling group `Web` keeps instances that its load balancer finds unhealthy",
    },
    yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { LoadBalancerNames: [!Ref Lb], HealthCheckType: «EC2» } } }`,
    yaml`
      Resources:
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties: { HealthCheckType: «EBS», TrafficSources: [{ Type: elbv2, Identifier: !Ref Tg }] }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Check: { Type: String } }
        Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg], HealthCheckType: «!Ref Check» } } }
      `,
      because: "parameter `Check` has no default",
    },
    {
      given: yaml`
        Parameters: { Groups: { Type: CommaDelimitedList } }
        Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: «!Ref Groups» } } }
      `,
      because: "parameter `Groups` has no default",
    },
    {
      given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg], HealthCheck: «ELB» } } }`,
      because: "`HealthCheck` is written in its place, which AWS does not know",
    },
  ],
});
