import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Subnet:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
  `,
  terraform: `
    provider "aws" {
      region = "eu-west-1"
    }

    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "private" {
      availability_zone = data.aws_availability_zones.here.names[0]
    }
  `,
} satisfies RemedyExample;
