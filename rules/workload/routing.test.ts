import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./routing.ts";

const regions = { home: "eu-west-1", recovery: ["eu-central-1"] };

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          Web: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
          Record:
            Type: AWS::Route53::RecordSet
            Properties: { Name: www.example.com, Type: A, HealthCheckId: 11111111-1111, Failover: PRIMARY, ResourceRecords: [192.0.2.1] }
      `,
      regions,
    },
    {
      given: yaml`
        Resources:
          Api: { Type: AWS::ApiGatewayV2::Api }
          Home: { Type: AWS::GlobalAccelerator::EndpointGroup, Properties: { EndpointGroupRegion: eu-west-1, ListenerArn: !Ref Listener } }
          Recovery: { Type: AWS::GlobalAccelerator::EndpointGroup, Properties: { EndpointGroupRegion: eu-central-1, ListenerArn: !Ref Listener } }
          Listener: { Type: AWS::GlobalAccelerator::Listener }
      `,
      regions,
    },
    {
      given: yaml`
        Resources:
          Site:
            Type: AWS::CloudFront::Distribution
            Properties: { DistributionConfig: { OriginGroups: { Items: [{ Id: both }] } } }
      `,
      regions,
    },
    {
      given: hcl`
        resource "aws_lb" "web" {}

        resource "aws_route53recoverycontrolconfig_routing_control" "home" {
          name        = "home"
          cluster_arn = "arn:aws:route53-recovery-control::111122223333:cluster/a"
        }
      `,
      regions,
    },
  ],
  skips: [
    // Nobody reaches it from outside.
    { given: yaml`Resources: { Data: { Type: AWS::S3::Bucket } }`, regions },
    { given: hcl`resource "aws_s3_bucket" "data" {}`, regions },
    { given: yaml`Resources: { Web: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer } }`, regions, stated: { staysInRegion: true } },
  ],
  fails: [
    {
      given: yaml`
        «»Resources:
          Web: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
          Record: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, AliasTarget: { DNSName: !GetAtt Web.DNSName } } }
      `,
      regions,
      says: "This workload has nothing that sends its users to another region",
    },
    {
      given: hcl`
        «»resource "aws_lb" "web" {}

        resource "aws_route53_record" "www" {
          name    = "www"
          type    = "CNAME"
          records = [aws_lb.web.dns_name]
        }
      `,
      regions,
    },
    {
      given: yaml`
        «»Resources:
          Web: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
          Home: { Type: AWS::GlobalAccelerator::EndpointGroup, Properties: { EndpointGroupRegion: eu-west-1 } }
      `,
      regions,
    },
  ],
  unknown: [
    // The stack that has the records may lead to it.
    {
      given: yaml`
        Resources: { Web: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer } }
        Outputs: { Address: { Value: !GetAtt Web.DNSName } }
      `,
      regions,
      because: "`Web` is handed out, so that records which stand elsewhere may lead to it",
    },
    {
      given: hcl`
        resource "aws_lb" "web" {}

        output "address" {
          value = aws_lb.web.dns_name
        }
      `,
      regions,
      because: "`aws_lb.web` is handed out",
    },
  ],
});
