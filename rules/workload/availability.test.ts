import { hcl, testRule, yaml, type Setting } from "../../src/testing.ts";
import rule from "./availability.ts";

const asked = (availability: number): Setting => ({ objectives: { availability } });

testRule(rule, {
  followed: { ...asked(99.99), region: "eu-west-1" },
  holds: [
    { given: yaml`Resources: { Api: { Type: AWS::ApiGatewayV2::Api } }`, ...asked(99.95) },
    { given: hcl`resource "aws_apigatewayv2_api" "api" {}`, ...asked(99.95) },
  ],
  skips: [
    // Nobody asks for an availability.
    yaml`Resources: { Api: { Type: AWS::ApiGatewayV2::Api } }`,
    // Nobody sends requests.
    { given: yaml`Resources: { Data: { Type: AWS::S3::Bucket } }`, ...asked(99.99) },
    { given: hcl`resource "aws_s3_bucket" "data" {}`, ...asked(99.99) },
  ],
  fails: [
    {
      given: yaml`
        Resources:
          «Api»: { Type: AWS::ApiGatewayV2::Api }
      `,
      ...asked(99.99),
      says: "By AWS's service level agreements this workload can answer for 99.95 % of the time at best, and 99.99 % are the objective: AWS agrees to 99.95 % for an API, `Api`",
    },
    // One after the other they come to less than each of them.
    {
      given: yaml`
        Resources:
          «Site»:
            Type: AWS::CloudFront::Distribution
            Properties: { DistributionConfig: { Origins: [{ Id: data, DomainName: !GetAtt Data.RegionalDomainName }] } }
          Data: { Type: AWS::S3::Bucket }
      `,
      ...asked(99.9),
    },
    { given: hcl`«resource "aws_apigatewayv2_api" "api"» {}`, ...asked(99.99) },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" } }
        Resources:
          Web: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Subnets: !Ref Subnets } }
      `,
      ...asked(99.99),
      because: "99.9 % for a load balancer in one Availability Zone",
    },
    {
      given: hcl`
        variable "subnets" { type = list(string) }

        resource "aws_lb" "web" {
          load_balancer_type = "network"
          subnets            = var.subnets
        }
      `,
      ...asked(99.99),
      because: "99.9 % for a load balancer in one Availability Zone",
    },
  ],
});
