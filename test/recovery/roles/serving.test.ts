import { describe, expect, test } from "vitest";
import { lookAt } from "../../../src/graph/resource.ts";
import { ec2Instance } from "../../../src/kinds/ec2.ts";
import { lambdaFunction } from "../../../src/kinds/lambda.ts";
import { functionServes, instanceServes } from "../../../src/recovery/roles/serving.ts";
import { graphOf, hcl, yaml, type Example } from "../../../src/testing.ts";

function outcomeOf(example: Example): string | undefined {
  const graph = graphOf([example]);
  for (const subject of graph.subjects) {
    if (subject.kind.name === ec2Instance.name) return instanceServes(lookAt(ec2Instance, graph, graph.world, subject)).outcome;
    if (subject.kind.name === lambdaFunction.name) return functionServes(lookAt(lambdaFunction, graph, graph.world, subject)).outcome;
  }
  return undefined;
}

describe("an instance serves", () => {
  test.each<[string, Example]>([
    ["in a target group", yaml`Resources: { I: { Type: AWS::EC2::Instance }, G: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Targets: [{ Id: !Ref I }] } } }`],
    ["behind a classic load balancer", yaml`Resources: { I: { Type: AWS::EC2::Instance }, B: { Type: AWS::ElasticLoadBalancing::LoadBalancer, Properties: { Instances: [!Ref I] } } }`],
    ["at a record", yaml`Resources: { I: { Type: AWS::EC2::Instance }, R: { Type: AWS::Route53::RecordSet, Properties: { Name: a.example.com, Type: A, ResourceRecords: [!GetAtt I.PublicIp] } } }`],
    [
      "at a record of its Elastic IP address",
      yaml`
        Resources:
          I: { Type: AWS::EC2::Instance }
          E: { Type: AWS::EC2::EIP, Properties: { InstanceId: !Ref I } }
          R: { Type: AWS::Route53::RecordSet, Properties: { Name: a.example.com, Type: A, ResourceRecords: [!Ref E] } }
      `,
    ],
    [
      "at a record of an address that is associated with it",
      yaml`
        Resources:
          I: { Type: AWS::EC2::Instance }
          E: { Type: AWS::EC2::EIP }
          A: { Type: AWS::EC2::EIPAssociation, Properties: { EIP: !Ref E, InstanceId: !Ref I } }
          R: { Type: AWS::Route53::RecordSet, Properties: { Name: a.example.com, Type: A, ResourceRecords: [!Ref E] } }
      `,
    ],
    [
      "as an origin",
      yaml`
        Resources:
          I: { Type: AWS::EC2::Instance }
          D: { Type: AWS::CloudFront::Distribution, Properties: { DistributionConfig: { Origins: [{ Id: i, DomainName: !GetAtt I.PublicDnsName }] } } }
      `,
    ],
    [
      "in a target group of Terraform",
      hcl`
        resource "aws_instance" "i" {}
        resource "aws_lb_target_group" "g" {}
        resource "aws_lb_target_group_attachment" "a" {
          target_group_arn = aws_lb_target_group.g.arn
          target_id        = aws_instance.i.id
        }
      `,
    ],
    [
      "at a record of an address of Terraform",
      hcl`
        resource "aws_instance" "i" {}
        resource "aws_eip" "e" {}
        resource "aws_eip_association" "a" {
          allocation_id = aws_eip.e.id
          instance_id   = aws_instance.i.id
        }
        resource "aws_route53_record" "r" {
          name    = "a.example.com"
          type    = "A"
          records = [aws_eip.e.public_ip]
        }
      `,
    ],
  ])("%s", (_, example) => expect(outcomeOf(example)).toBe("holds"));

  test.each<[string, Example]>([
    ["by itself", yaml`Resources: { I: { Type: AWS::EC2::Instance } }`],
    ["with an address alone", yaml`Resources: { I: { Type: AWS::EC2::Instance }, E: { Type: AWS::EC2::EIP, Properties: { InstanceId: !Ref I } } }`],
    [
      "beside a record of an address that was there before",
      yaml`
        Parameters: { Ip: { Type: String } }
        Resources:
          I: { Type: AWS::EC2::Instance }
          R: { Type: AWS::Route53::RecordSet, Properties: { Name: a.example.com, Type: A, ResourceRecords: [!Ref Ip] } }
      `,
    ],
  ])("not %s", (_, example) => expect(outcomeOf(example)).toBe("fails"));
});

describe("a function serves", () => {
  test.each<[string, Example]>([
    ["an API", yaml`Resources: { F: { Type: AWS::Lambda::Function }, P: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !GetAtt F.Arn, Principal: apigateway.amazonaws.com } } }`],
    ["an API of SAM", yaml`{ Transform: AWS::Serverless-2016-10-31, Resources: { F: { Type: AWS::Serverless::Function, Properties: { Events: { E: { Type: HttpApi } } } } } }`],
    ["its URL", yaml`Resources: { F: { Type: AWS::Lambda::Function }, P: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref F, Principal: "*", Action: "lambda:InvokeFunctionUrl" } } }`],
    ["a queue", yaml`Resources: { F: { Type: AWS::Lambda::Function }, M: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: !Ref F, EventSourceArn: a } } }`],
    [
      "an API by its alias",
      hcl`
        resource "aws_lambda_function" "f" {
          function_name = "f"
        }
        resource "aws_lambda_alias" "live" {
          name          = "live"
          function_name = aws_lambda_function.f.function_name
        }
        resource "aws_lambda_permission" "p" {
          function_name = aws_lambda_alias.live.arn
          principal     = "apigateway.amazonaws.com"
        }
      `,
    ],
  ])("%s", (_, example) => expect(outcomeOf(example)).toBe("holds"));

  test.each<[string, Example]>([
    ["by a schedule", yaml`Resources: { F: { Type: AWS::Lambda::Function }, P: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref F, Principal: events.amazonaws.com } } }`],
    ["what is switched off", yaml`Resources: { F: { Type: AWS::Lambda::Function }, M: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: !Ref F, Enabled: false } } }`],
  ])("not %s", (_, example) => expect(outcomeOf(example)).toBe("fails"));
});
