import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./vpc-zones.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Fn: { Type: AWS::Lambda::Function, Properties: { VpcConfig: { SubnetIds: [!Ref A, !Ref B] } } }
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
    `,
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Globals: { Function: { VpcConfig: { SubnetIds: [!Ref A, !Ref B] } } }
      Resources:
        Fn: { Type: AWS::Serverless::Function, Properties: { Handler: app.handler } }
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs ""] } }
    `,
    hcl`
      resource "aws_lambda_function" "fn" {
        function_name = "fn"
        vpc_config { subnet_ids = [aws_subnet.a.id, aws_subnet.b.id] }
      }

      resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }

      resource "aws_subnet" "b" { availability_zone = "eu-west-1b" }
    `,
  ],
  skips: [
    yaml`Resources: { Fn: { Type: AWS::Lambda::Function, Properties: { Handler: app.handler } } }`,
    yaml`Resources: { Fn: { Type: AWS::Lambda::Function, Properties: { VpcConfig: { SubnetIds: [], SecurityGroupIds: [] } } } }`,
    hcl`
      resource "aws_lambda_function" "fn" {
        function_name = "fn"
      }
    `,
    hcl`
      variable "subnets" {
        type    = list(string)
        default = []
      }

      resource "aws_lambda_function" "fn" {
        function_name = "fn"
        vpc_config { subnet_ids = var.subnets }
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Fn: { Type: AWS::Lambda::Function, Properties: { VpcConfig: { SubnetIds: [«!Ref A»] } } }
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
      `,
      says: "Lambda function `Fn` has subnets in one Availability Zone only",
    },
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Fn: { Type: AWS::Serverless::Function, Properties: { VpcConfig: { SubnetIds: [«!Ref A», !Ref B] } } }
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
    `,
    hcl`
      resource "aws_lambda_function" "fn" {
        function_name = "fn"
        vpc_config { subnet_ids = [«aws_subnet.a.id»] }
      }

      resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Subnets: { Type: List<AWS::EC2::Subnet::Id> } }
        Resources: { Fn: { Type: AWS::Lambda::Function, Properties: { VpcConfig: { SubnetIds: !Ref Subnets } } } }
      `,
      because: "Subnets",
    },
    {
      given: yaml`Resources: { Fn: { Type: AWS::Lambda::Function, Properties: { VpcConfig: { SubnetIds: [subnet-1, subnet-2] } } } }`,
      because: "the zone of Fn.VpcConfig.SubnetIds[0] is not known",
    },
    {
      given: hcl`
        variable "subnets" { type = list(string) }

        resource "aws_lambda_function" "fn" {
          function_name = "fn"
          vpc_config { subnet_ids = var.subnets }
        }
      `,
      because: "subnets",
    },
  ],
});
