import { testRule, yaml } from "../../src/testing.ts";
import rule from "./subnet-group-zones.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: [subnet-a, subnet-b] } } }`,
    yaml`
      Parameters: { Subnets: { Type: List<AWS::EC2::Subnet::Id> } }
      Resources: { Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: !Ref Subnets } } }
    `,
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs ""] } }
        C: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [2, !GetAZs ""] } }
        Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: [!Ref A, !Ref B, !Ref C] } }
        Cluster: { Type: AWS::RDS::DBCluster, Properties: { DBClusterInstanceClass: db.m6gd.large, DBSubnetGroupName: !Ref Group } }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: [«subnet-a»] } } }`,
      says: "DB subnet group `Group` covers fewer than two Availability Zones, which RDS rejects",
    },
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: [«!Ref A», !Ref B] } }
    `,
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
          Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: [«!Ref A», !Ref B] } }
          Cluster: { Type: AWS::RDS::DBCluster, Properties: { DBClusterInstanceClass: db.m6gd.large, DBSubnetGroupName: !Ref Group } }
      `,
      says: "DB subnet group `Group` covers fewer than the three Availability Zones that its Multi-AZ DB cluster needs",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Wide: { Type: String } }
        Conditions: { IsWide: !Equals [!Ref Wide, "yes"] }
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
          Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: [!Ref A, !If [IsWide, !Ref B, !Ref AWS::NoValue]] } }
      `,
      because: "covers fewer than two Availability Zones, which RDS rejects when `Wide` is not yes",
    },
  ],
});
