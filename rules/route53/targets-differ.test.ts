import { testRule, yaml } from "../../src/testing.ts";
import rule from "./targets-differ.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        One: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: PRIMARY, ResourceRecords: [192.0.2.1] } }
        Two: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: SECONDARY, ResourceRecords: [192.0.2.2] } }
    `,
    yaml`
      Resources:
        One:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Failover: PRIMARY, AliasTarget: { DNSName: !GetAtt Home.DNSName } }
        Two:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Failover: SECONDARY, AliasTarget: { DNSName: !GetAtt Away.DNSName } }
    `,
    // A static page is another target than an address.
    yaml`
      Resources:
        One: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: PRIMARY, ResourceRecords: [192.0.2.1] } }
        Two:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Failover: SECONDARY, AliasTarget: { DNSName: s3-website-eu-west-1.amazonaws.com } }
    `,
  ],
  skips: [
    yaml`Resources: { One: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: PRIMARY } } }`,
    yaml`Resources: { Two: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: SECONDARY } } }`,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          One: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: PRIMARY, ResourceRecords: [«192.0.2.1»] } }
          Two: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: SECONDARY, ResourceRecords: [192.0.2.1] } }
      `,
      says: "DNS record `One` fails over to where it leads itself",
    },
    yaml`
      Resources:
        One:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Failover: PRIMARY, AliasTarget: { DNSName: «!GetAtt Balancer.DNSName» } }
        Two:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Failover: SECONDARY, AliasTarget: { DNSName: !GetAtt Balancer.DNSName } }
    `,
    // A balancer by its second name is the same one.
    yaml`
      Resources:
        One:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Failover: PRIMARY, AliasTarget: { DNSName: «!GetAtt Balancer.DNSName» } }
        Two:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Failover: SECONDARY, AliasTarget: { DNSName: !Sub "dualstack.\${Balancer.DNSName}" } }
    `,
    yaml`
      Resources:
        One:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Failover: PRIMARY, AliasTarget: { DNSName: «dualstack.web-1.eu-west-1.elb.amazonaws.com» } }
        Two:
          Type: AWS::Route53::RecordSet
          Properties: { Name: www.example.com, Type: A, Failover: SECONDARY, AliasTarget: { DNSName: web-1.eu-west-1.elb.amazonaws.com } }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { First: { Type: String }, Second: { Type: String } }
        Resources:
          One: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: PRIMARY, ResourceRecords: [!Ref First] } }
          Two: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, Failover: SECONDARY, ResourceRecords: [!Ref Second] } }
      `,
      because: "parameter `First` has no default",
    },
  ],
});
