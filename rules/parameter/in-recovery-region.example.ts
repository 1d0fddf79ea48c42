import type { RemedyExample } from "../../src/rule.ts";

export default {
  inBothRegions: true,
  cloudformation: `
    Resources:
      Image:
        Type: AWS::SSM::Parameter
        Properties:
          Name: /shop/image
          Type: String
          Value: !FindInMap [Images, !Ref AWS::Region, Web]
      Web:
        Type: AWS::EC2::LaunchTemplate
        Properties:
          LaunchTemplateData:
            ImageId: "{{resolve:ssm:/shop/image}}"
    Mappings:
      Images:
        eu-west-1: { Web: ami-0123456789abcdef0 }
        eu-central-1: { Web: ami-0fedcba9876543210 }
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_ssm_parameter" "image" {
      name  = "/shop/image"
      type  = "String"
      value = "ami-0123456789abcdef0"
    }

    resource "aws_ssm_parameter" "image_there" {
      provider = aws.recovery
      name     = "/shop/image"
      type     = "String"
      value    = "ami-0fedcba9876543210"
    }

    data "aws_ssm_parameter" "image" {
      provider = aws.recovery
      name     = "/shop/image"
    }

    resource "aws_launch_template" "web" {
      provider = aws.recovery
      image_id = data.aws_ssm_parameter.image.value
    }
  `,
} satisfies RemedyExample;
