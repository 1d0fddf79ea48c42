(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "parameter-in-recovery-region": {
    since: "0.1.0",
    why: `
    Parameter Store keeps each parameter in one region and copies none. A stack of the recovery region that looks up what
    was written at home only cannot be deployed, or changed, when it is needed.
  `,
    remedy: `
    Define the parameter in a stack of the recovery region, too, under the same name, with the value that is right there.
    Standard parameters are free.
  `,
    example: {
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
},
    noFix: "a stack of the recovery region has to define it, with the value that is right there",
    references: [
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02", "REL13-BP04"], nist80053: ["CP-2", "CP-7"] },
  },
};
})
