import { testRule, yaml } from "../../src/testing.ts";
import rule from "./health-check-grace.ts";

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg], HealthCheckType: ELB, HealthCheckGracePeriod: 300 } }
      `,
      tier: "warm-standby",
    },
    yaml`
      Resources:
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties:
            TargetGroupARNs: [!Ref Tg]
            HealthCheckType: ELB
            LifecycleHookSpecificationList: [{ LifecycleHookName: ready, LifecycleTransition: "autoscaling:EC2_INSTANCE_LAUNCHING" }]
    `,
    yaml`
      Resources:
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg], HealthCheckType: ELB } }
        Ready:
          Type: AWS::AutoScaling::LifecycleHook
          Properties: { AutoScalingGroupName: !Ref Web, LifecycleTransition: "autoscaling:EC2_INSTANCE_LAUNCHING" }
    `,
  ],
  skips: [
    yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg] } } }`,
    yaml`Resources: { Worker: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { HealthCheckType: ELB } } }`,
  ],
  fails: [
    {
      given: yaml`Resources: { «Web»: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg], HealthCheckType: ELB } } }`,
      says: "Auto Scaling group `Web` terminates instances that are still starting",
    },
    yaml`
      Resources:
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg], HealthCheckType: ELB, HealthCheckGracePeriod: «0» } }
        Gone:
          Type: AWS::AutoScaling::LifecycleHook
          Properties: { AutoScalingGroupName: !Ref Web, LifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING" }
    `,
    {
      given: yaml`
        Resources:
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg], HealthCheckType: ELB, HealthCheckGracePeriod: «900» } }
      `,
      tier: "warm-standby",
      says: "Auto Scaling group `Web` finds an instance that never starts only after 900 seconds, the objective is 300 seconds",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Grace: { Type: Number } }
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties: { TargetGroupARNs: [!Ref Tg], HealthCheckType: ELB, HealthCheckGracePeriod: «!Ref Grace» }
      `,
      because: "parameter `Grace` has no default",
    },
  ],
});
