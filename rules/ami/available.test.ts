import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./available.ts";

const regions = { home: "eu-west-1", recovery: ["eu-central-1"] };

testRule(rule, {
  holds: [
    {
      given: yaml`
        Mappings: { Images: { eu-west-1: { Web: ami-1 }, eu-central-1: { Web: ami-2 } } }
        Resources: { Web: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { ImageId: !FindInMap [Images, !Ref AWS::Region, Web] } } } }
      `,
      region: "eu-west-1",
      alsoIn: ["eu-central-1"],
      regions,
    },
    {
      given: yaml`
        Parameters: { Image: { Type: "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", Default: /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64 } }
        Resources: { Web: { Type: AWS::EC2::Instance, Properties: { ImageId: !Ref Image } } }
      `,
      region: "eu-central-1",
      regions,
    },
    {
      given: yaml`Resources: { Web: { Type: AWS::AutoScaling::LaunchConfiguration, Properties: { ImageId: "{{resolve:ssm:/shop/image}}" } } }`,
      region: "eu-central-1",
      regions,
    },
    { given: yaml`Resources: { Web: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { ImageId: "resolve:ssm:/shop/image:3" } } } }`, region: "eu-central-1", regions },
    {
      given: hcl`
        provider "aws" {
          alias  = "recovery"
          region = "eu-central-1"
        }

        data "aws_ami" "web" {
          provider = aws.recovery
          owners   = ["self"]
        }

        resource "aws_instance" "web" {
          provider = aws.recovery
          ami      = data.aws_ami.web.id
        }
      `,
      regions,
    },
  ],
  skips: [
    { given: yaml`Resources: { Web: { Type: AWS::EC2::Instance, Properties: { ImageId: ami-1 } } }`, region: "eu-west-1", regions },
    { given: yaml`Resources: { Web: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { InstanceType: t3.micro } } } }`, region: "eu-central-1", regions },
    yaml`Resources: { Web: { Type: AWS::EC2::Instance, Properties: { ImageId: ami-1 } } }`,
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        resource "aws_instance" "web" {
          ami = "ami-1"
        }
      `,
      regions,
    },
  ],
  fails: [
    {
      given: yaml`
        Parameters: { Image: { Type: AWS::EC2::Image::Id, Default: ami-1 } }
        Resources: { Web: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { ImageId: «!Ref Image» } } } }
      `,
      region: "eu-west-1",
      alsoIn: ["eu-central-1"],
      regions,
      says: "Launch template `Web` names an image of another region",
    },
    {
      given: yaml`Resources: { Standby: { Type: AWS::EC2::Instance, Properties: { ImageId: «ami-1» } } }`,
      region: "eu-central-1",
      beside: [{ given: yaml`Resources: { Web: { Type: AWS::AutoScaling::LaunchConfiguration, Properties: { ImageId: ami-1 } } }`, region: "eu-west-1" }],
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

        data "aws_ami" "web" {
          owners = ["self"]
        }

        resource "aws_launch_template" "web" {
          provider = aws.recovery
          image_id = «data.aws_ami.web.id»
        }
      `,
      regions,
    },
  ],
  unknown: [
    { given: yaml`Resources: { Web: { Type: AWS::EC2::Instance, Properties: { ImageId: «ami-1» } } }`, region: "eu-central-1", regions, because: "Web.ImageId is `ami-1`" },
    {
      given: yaml`
        Parameters: { Image: { Type: AWS::EC2::Image::Id } }
        Resources: { Web: { Type: AWS::EC2::Instance, Properties: { ImageId: !Ref Image } } }
      `,
      region: "eu-west-1",
      alsoIn: ["eu-central-1"],
      regions,
      because: "parameter `Image` has no default",
    },
    {
      given: hcl`
        variable "image" {
          type = string
        }

        provider "aws" {
          region = "eu-central-1"
        }

        resource "aws_instance" "web" {
          ami = var.image
        }
      `,
      regions,
      because: "`var.image` has no default",
    },
  ],
});
