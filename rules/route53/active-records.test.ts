import { testRule, yaml } from "../../src/testing.ts";
import rule from "./active-records.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Here:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Region: eu-west-1, HealthCheckId: 11111111-1111, ResourceRecords: [192.0.2.1] }
        There:
          Type: AWS::Route53::RecordSet
          Properties:
            { Name: www.example.com., Type: A, Region: eu-central-1, AliasTarget: { DNSName: b.eu-central-1.elb.amazonaws.com, EvaluateTargetHealth: true } }
    `,
  ],
  skips: [
    yaml`Resources: { Record: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: PRIMARY } } }`,
    yaml`Resources: { Record: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A } } }`,
  ],
  fails: [
    yaml`
      Resources:
        Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: example.com } }
        «Office»:
          Type: AWS::Route53::RecordSet
          Properties:
            { HostedZoneId: !Ref Zone, Name: www.example.com, Type: A, CidrRoutingConfig: { CollectionId: c, LocationName: office }, HealthCheckId: 11111111-1111 }
    `,
    {
      given: yaml`
        Resources:
          «Near»: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, GeoProximityLocation: { AWSRegion: eu-west-1 }, ResourceRecords: [192.0.2.1] } }
      `,
      says: "DNS record `Near` is not health-checked, so Route 53 goes on answering with it when what it leads to fails",
    },
    {
      given: yaml`
        Resources:
          «Here»:
            Type: AWS::Route53::RecordSet
            Properties: { Name: www.example.com, Type: A, Region: eu-west-1, ResourceRecords: [192.0.2.1] }
          There:
            Type: AWS::Route53::RecordSet
            Properties: { Name: www.example.com, Type: A, Region: eu-central-1, HealthCheckId: 11111111-1111, ResourceRecords: [192.0.2.2] }
      `,
      says: "DNS record `Here` is not health-checked, so Route 53 goes on answering with it when what it leads to fails",
    },
    // Two balancers of one template, in one region; the second gets nothing.
    yaml`
      Resources:
        Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: example.com } }
        A: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
        B: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
        «Blue»:
          Type: AWS::Route53::RecordSet
          Properties:
            HostedZoneId: !Ref Zone
            Name: www.example.com
            Type: A
            Weight: 100
            AliasTarget: { DNSName: !GetAtt A.DNSName, EvaluateTargetHealth: true }
        «Green»:
          Type: AWS::Route53::RecordSet
          Properties:
            HostedZoneId: !Ref Zone
            Name: www.example.com
            Type: A
            Weight: «0»
            AliasTarget: { DNSName: !GetAtt B.DNSName, EvaluateTargetHealth: true }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Here: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Region: eu-west-1, HealthCheckId: 11111111-1111 } }
      `,
      because: "another stack may have records of the same name",
    },
    // Where all have the weight zero, each gets as many users.
    {
      given: yaml`
        Resources:
          One: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Weight: 0, HealthCheckId: 1111-1 } }
          Two: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Weight: 0, HealthCheckId: 1111-2 } }
      `,
      because: "the region of what the record leads to is not known",
    },
    {
      given: yaml`
        Resources:
          Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: example.com } }
          One: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: www.example.com, Type: A, Weight: 1, HealthCheckId: 1111-1 } }
          Two: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: www.example.com, Type: A, Weight: 1, HealthCheckId: 1111-2 } }
      `,
      because: "the region of what the record leads to is not known",
    },
  ],
});
