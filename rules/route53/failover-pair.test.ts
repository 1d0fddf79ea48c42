import { testRule, yaml } from "../../src/testing.ts";
import rule from "./failover-pair.ts";

testRule(rule, {
  holds: [
    yaml`
      Parameters: { Zone: { Type: String } }
      Resources:
        One: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: www.example.com, Type: A, Failover: PRIMARY } }
        Two: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: WWW.example.com., Type: A, Failover: SECONDARY } }
    `,
    yaml`
      Parameters: { Domain: { Type: String } }
      Resources:
        Group:
          Type: AWS::Route53::RecordSetGroup
          Properties:
            HostedZoneName: !Sub \${Domain}.
            RecordSets:
              - { Name: !Sub "www.\${Domain}", Type: A, Failover: PRIMARY }
              - { Name: !Sub "www.\${Domain}.", Type: A, Failover: SECONDARY }
    `,
  ],
  skips: [yaml`Resources: { Simple: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A } } }`],
  fails: [
    {
      given: yaml`
        Resources:
          Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: example.com } }
          One: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: www.example.com, Type: A, Failover: «PRIMARY» } }
      `,
      says: "DNS record `One` is the primary of a failover and has no counterpart",
    },
    // Of another type, or of the same role.
    yaml`
      Resources:
        Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: example.com } }
        One: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: www.example.com, Type: A, Failover: «SECONDARY» } }
        Two: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: www.example.com, Type: AAAA, Failover: «PRIMARY» } }
    `,
  ],
  unknown: [
    // Another stack may have the other record of the zone.
    {
      given: yaml`
        Parameters: { Zone: { Type: String } }
        Resources:
          One: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: www.example.com, Type: A, Failover: PRIMARY } }
      `,
      because: "another stack may have records of the same name",
    },
    {
      given: yaml`
        Resources:
          Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: example.com } }
          One: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: www.example.com, Type: A, Failover: PRIMARY } }
        Outputs: { Zone: { Value: !Ref Zone } }
      `,
      because: "another stack may have records of the same name",
    },
    // One template for both regions.
    {
      given: yaml`
        Parameters: { Role: { Type: String, AllowedValues: [PRIMARY, SECONDARY] } }
        Resources:
          Record: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneName: example.com., Name: www.example.com, Type: A, Failover: !Ref Role } }
      `,
      because: "another stack may have records of the same name",
    },
    {
      given: yaml`
        Parameters: { First: { Type: String }, Second: { Type: String } }
        Resources:
          Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: example.com } }
          One: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: !Ref First, Type: A, Failover: PRIMARY } }
          Two: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: !Ref Second, Type: A, Failover: SECONDARY } }
      `,
      because: "parameter `Second` has no default",
    },
  ],
});
