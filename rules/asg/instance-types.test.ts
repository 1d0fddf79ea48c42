import { testRule, yaml } from "../../src/testing.ts";
import rule from "./instance-types.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties:
            MixedInstancesPolicy:
              InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 50 }
              LaunchTemplate: { Overrides: [{ InstanceType: m5.large }, { InstanceType: m5a.large }] }
    `,
    yaml`
      Resources:
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties:
            MixedInstancesPolicy:
              InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 0 }
              LaunchTemplate: { Overrides: [{ InstanceRequirements: { VCpuCount: { Min: 2 }, MemoryMiB: { Min: 4096 } } }] }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Template: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { InstanceType: m5.large } } }
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: "1" } } }
    `,
    yaml`
      Resources:
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties: { MixedInstancesPolicy: { LaunchTemplate: { Overrides: [{ InstanceType: m5.large }] } } }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              MixedInstancesPolicy:
                InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 50 }
                LaunchTemplate: { Overrides: [{ InstanceType: «m5.large» }] }
      `,
      says: "Auto Scaling group `Web` draws its Spot Instances from one instance type",
    },
    yaml`
      Resources:
        Launch: { Type: AWS::AutoScaling::LaunchConfiguration, Properties: { InstanceType: m5.large, SpotPrice: "0.05" } }
        «Web»: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { LaunchConfigurationName: !Ref Launch } }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { One: { Type: String }, Two: { Type: String } }
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              MixedInstancesPolicy:
                InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 50 }
                LaunchTemplate: { Overrides: [{ InstanceType: «!Ref One» }, { InstanceType: !Ref Two }] }
      `,
      because: "parameter `One` has no default",
    },
  ],
});
