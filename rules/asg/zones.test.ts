import { testRule, yaml } from "../../src/testing.ts";
import rule from "./zones.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: !GetAZs "", MinSize: "2" } } }`,
    yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: [eu-west-1a, eu-west-1b] } } }`,
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs ""] } }
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [!Ref A, !Ref B] } }
    `,
    yaml`
      Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" } }
      Resources:
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: !Ref Subnets, AvailabilityZones: [eu-west-1a, eu-west-1b] } }
    `,
    // Two names that begin with the same region and end differently.
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Sub "\${AWS::Region}a" } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Join ["", [!Ref AWS::Region, b]] } }
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [!Ref A, !Ref B] } }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Nodes:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties:
            AvailabilityZones: [eu-west-1a]
            Tags: [{ Key: !Sub "kubernetes.io/cluster/\${AWS::StackName}", Value: owned, PropagateAtLaunch: true }]
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: [«eu-west-1a»] } } }`,
      says: "Auto Scaling group `Web` spans fewer than 2 Availability Zones",
    },
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [«!Ref B», !Ref A] } }
    `,
    yaml`
      Parameters: { Subnet: { Type: AWS::EC2::Subnet::Id } }
      Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [«!Ref Subnet»] } } }
    `,
    yaml`
      Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" } }
      Resources:
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: !Ref Subnets, AvailabilityZones: [«eu-west-1a»] } }
    `,
    {
      given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: [«eu-west-1a», eu-west-1b] } } }`,
      objectives: { zones: 3 },
    },
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Sub "\${AWS::Region}a" } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Join ["", [!Ref AWS::Region, a]] } }
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [«!Ref A», !Ref B] } }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" } }
        Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [«!Join [",", !Ref Subnets]»] } } }
      `,
      because: "parameter `Subnets` has no default",
    },
    {
      given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [«"subnet-0a,subnet-0b"»] } } }`,
      because: "`subnet-0a,subnet-0b` is not defined in these files",
    },
    {
      given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [«subnet-0a», subnet-0b] } } }`,
      because: "`subnet-0a` is not defined in these files",
    },
    {
      given: yaml`
        Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" } }
        Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: «!Ref Subnets» } } }
      `,
      because: "parameter `Subnets` has no default",
    },
    {
      given: yaml`
        Parameters: { Network: { Type: String } }
        Resources:
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [«{ Fn::ImportValue: !Sub "\${Network}-A" }»] } }
      `,
      because: "`${Network}-A` is exported by another stack",
    },
    {
      given: yaml`Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: !GetAZs "" } } }`,
      objectives: { zones: 3 },
      because: "AvailabilityZones is not known",
    },
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties: { AvailabilityZones: !If [IsProd, [eu-west-1a, eu-west-1b], [eu-west-1a]] }
      `,
      because: "spans fewer than 2 Availability Zones when `Env` is not prod",
    },
  ],
});
