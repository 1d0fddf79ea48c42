import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./in-recovery-region.ts";

const regions = { home: "eu-west-1", recovery: ["eu-central-1"] };
const reader = yaml`
  Parameters: { Url: { Type: "AWS::SSM::Parameter::Value<String>", Default: /shop/url } }
  Resources: { Web: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { URL: !Ref Url } } } } }
`;

testRule(rule, {
  holds: [
    {
      given: yaml`Resources: { Url: { Type: AWS::SSM::Parameter, Properties: { Name: /shop/url, Type: String, Value: home } } }`,
      region: "eu-west-1",
      beside: [
        { given: yaml`Resources: { Url: { Type: AWS::SSM::Parameter, Properties: { Name: /shop/url, Type: String, Value: there } } }`, region: "eu-central-1" },
        { given: reader, region: "eu-central-1" },
      ],
      regions,
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "recovery"
          region = "eu-central-1"
        }

        resource "aws_ssm_parameter" "url" {
          name  = "/shop/url"
          type  = "String"
          value = "home"
        }

        resource "aws_ssm_parameter" "url_there" {
          provider = aws.recovery
          name     = "/shop/url"
          type     = "String"
          value    = var.url
        }

        variable "url" {
          type = string
        }

        data "aws_ssm_parameter" "url" {
          provider = aws.recovery
          name     = "/shop/\${local.name}"
        }

        locals {
          name = "url"
        }

        resource "aws_instance" "web" {
          provider  = aws.recovery
          user_data = data.aws_ssm_parameter.url.value
        }
      `,
      regions,
    },
  ],
  skips: [
    {
      given: yaml`Resources: { Url: { Type: AWS::SSM::Parameter, Properties: { Name: /shop/url, Type: String, Value: home } } }`,
      region: "eu-west-1",
      beside: [{ given: reader, region: "eu-west-1" }],
      regions,
    },
    {
      given: yaml`Resources: { Url: { Type: AWS::SSM::Parameter, Properties: { Name: /shop/url, Type: String, Value: there } } }`,
      region: "eu-central-1",
      beside: [{ given: reader, region: "eu-central-1" }],
      regions,
    },
    yaml`Resources: { Url: { Type: AWS::SSM::Parameter, Properties: { Name: /shop/url, Type: String, Value: home } } }`,
  ],
  fails: [
    {
      given: yaml`Resources: { «Url»: { Type: AWS::SSM::Parameter, Properties: { Name: /shop/url, Type: String, Value: home } } }`,
      region: "eu-west-1",
      beside: [{ given: reader, region: "eu-central-1" }],
      regions,
      says: "SSM parameter `Url` is read in eu-central-1, where no parameter has its name",
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "recovery"
          region = "eu-central-1"
        }

        «resource "aws_ssm_parameter" "url"» {
          name  = "/shop/url"
          type  = "String"
          value = "home"
        }

        data "aws_ssm_parameter" "url" {
          provider = aws.recovery
          name     = "/shop/url"
        }

        resource "aws_instance" "web" {
          provider  = aws.recovery
          user_data = data.aws_ssm_parameter.url.value
        }
      `,
      regions,
    },
  ],
  unknown: [
    {
      given: yaml`Resources: { Url: { Type: AWS::SSM::Parameter, Properties: { Name: /shop/url, Type: String, Value: home } } }`,
      region: "eu-west-1",
      beside: [
        {
          given: yaml`
            Parameters: { Name: { Type: String } }
            Resources: { Any: { Type: AWS::SSM::Parameter, Properties: { Name: !Ref Name, Type: String, Value: there } } }
          `,
          region: "eu-central-1",
        },
        { given: reader, region: "eu-central-1" },
      ],
      regions,
      because: "parameter `Name` has no default",
    },
    {
      given: hcl`
        variable "name" {
          type = string
        }

        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "recovery"
          region = "eu-central-1"
        }

        resource "aws_ssm_parameter" "url" {
          name  = "/shop/url"
          type  = "String"
          value = "home"
        }

        resource "aws_ssm_parameter" "any" {
          provider = aws.recovery
          name     = var.name
          type     = "String"
          value    = "there"
        }

        data "aws_ssm_parameter" "url" {
          provider = aws.recovery
          name     = "/shop/url"
        }

        resource "aws_instance" "web" {
          provider  = aws.recovery
          user_data = data.aws_ssm_parameter.url.value
        }
      `,
      regions,
      because: "`var.name` has no default",
    },
  ],
});
