import { testRule, yaml } from "../../src/testing.ts";
import rule from "./min-size.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "2", MaxSize: "4" } } }`,
    { given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: 3, MaxSize: 12 } } }`, objectives: { zones: 3 } },
    yaml`
      Resources:
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties:
            MinSize: "4"
            MixedInstancesPolicy:
              LaunchTemplate: { Overrides: [{ InstanceType: m5.large, WeightedCapacity: "1" }, { InstanceType: m5.xlarge, WeightedCapacity: "2" }] }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Hosts: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "0", MaxSize: "9" } }
        Provider:
          Type: AWS::ECS::CapacityProvider
          Properties: { AutoScalingGroupProvider: { AutoScalingGroupArn: !Ref Hosts, ManagedScaling: { Status: ENABLED } } }
    `,
    yaml`
      Resources:
        Nodes:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties: { MinSize: "1", Tags: [{ Key: k8s.io/cluster-autoscaler/enabled, Value: "true", PropagateAtLaunch: true }] }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: «"1"», MaxSize: "1" } } }`,
      says: "Auto Scaling group `Web` may run with fewer than 2 instances",
    },
    yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: «0», DesiredCapacity: "4" } } }`,
    { given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: «"2"» } } }`, objectives: { zones: 3 } },
    yaml`
      Parameters: { Least: { Type: Number, Default: 1 } }
      Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: «!Ref Least» } } }
    `,
    yaml`
      Resources:
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties:
            MinSize: "4"
            MixedInstancesPolicy: { LaunchTemplate: { Overrides: [{ InstanceType: m5.2xlarge, WeightedCapacity: «"4"» }] } }
    `,
    yaml`
      Resources:
        Hosts: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: «"0"» } }
        Provider:
          Type: AWS::ECS::CapacityProvider
          Properties: { AutoScalingGroupProvider: { AutoScalingGroupArn: !Ref Hosts, ManagedScaling: { Status: DISABLED } } }
    `,
  ],
  unknown: [
    {
      given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "4", DesiredCapacityType: «vcpu» } } }`,
      because: "Web.DesiredCapacityType is vcpu",
    },
    {
      given: yaml`
        Parameters: { Least: { Type: Number } }
        Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: «!Ref Least» } } }
      `,
      because: "parameter `Least` has no default",
    },
    {
      given: yaml`
        Parameters: { Hosts: { Type: String } }
        Resources:
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "0" } }
          Provider:
            Type: AWS::ECS::CapacityProvider
            Properties: { AutoScalingGroupProvider: { AutoScalingGroupArn: !Ref Hosts, ManagedScaling: { Status: ENABLED } } }
      `,
      because: "`Hosts`",
    },
  ],
});
