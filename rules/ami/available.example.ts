import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::EC2::LaunchTemplate
        Properties:
          LaunchTemplateData:
            ImageId: resolve:ssm:/shop/web/image
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_ami_copy" "web" {
      provider          = aws.recovery
      name              = "web"
      source_ami_id     = "ami-0123456789abcdef0"
      source_ami_region = "eu-west-1"
    }

    resource "aws_launch_template" "web" {
      provider = aws.recovery
      image_id = aws_ami_copy.web.id
    }
  `,
} satisfies RemedyExample;
