import { testRule, yaml } from "../../src/testing.ts";
import rule from "./capacity-rebalance.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties:
            TargetGroupARNs: [!Ref Tg]
            CapacityRebalance: true
            MixedInstancesPolicy: { InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 50 } }
    `,
  ],
  skips: [
    yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg] } } }`,
    yaml`
      Resources:
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties: { TargetGroupARNs: [!Ref Tg], MixedInstancesPolicy: { LaunchTemplate: { Overrides: [{ InstanceType: m5.large }] } } }
    `,
    yaml`
      Resources:
        Batch:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties: { MixedInstancesPolicy: { InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 0 } } }
    `,
  ],
  fails: [
    yaml`
      Resources:
        «Web»:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties:
            TargetGroupARNs: [!Ref Tg]
            MixedInstancesPolicy: { InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 50 } }
    `,
    {
      given: yaml`
        Resources:
          Template: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { InstanceMarketOptions: { MarketType: spot } } } }
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties: { TargetGroupARNs: [!Ref Tg], CapacityRebalance: «false», LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: "1" } }
      `,
      says: "Auto Scaling group `Web` replaces Spot Instances only after they are gone",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Template: { Type: String } }
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties: { TargetGroupARNs: [!Ref Tg], LaunchTemplate: { LaunchTemplateId: «!Ref Template», Version: "1" } }
      `,
      because: "parameter `Template` has no default",
    },
  ],
});
