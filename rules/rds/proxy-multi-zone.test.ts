import { testRule, yaml } from "../../src/testing.ts";
import rule from "./proxy-multi-zone.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs ""] } }
        Proxy: { Type: AWS::RDS::DBProxy, Properties: { VpcSubnetIds: [!Ref A, !Ref B] } }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Proxy: { Type: AWS::RDS::DBProxy, Properties: { VpcSubnetIds: [«subnet-a»] } } }`,
      says: "RDS proxy `Proxy` stands in fewer than two Availability Zones",
    },
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
          Proxy: { Type: AWS::RDS::DBProxy, Properties: { VpcSubnetIds: [«!Ref A», !Ref B] } }
      `,
      objectives: { zones: 3 },
      says: "RDS proxy `Proxy` stands in fewer than three Availability Zones",
    },
  ],
  unknown: [
    {
      given: yaml`Resources: { Proxy: { Type: AWS::RDS::DBProxy, Properties: { VpcSubnetIds: [subnet-a, subnet-b] } } }`,
      because: "`subnet-a` is not defined in these files",
    },
  ],
});
