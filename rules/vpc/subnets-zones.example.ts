import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Vpc:
        Type: AWS::EC2::VPC
        Properties:
          CidrBlock: 10.0.0.0/16
      First:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.0.0/24
          AvailabilityZone: !Select [0, !GetAZs ""]
      Second:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.1.0/24
          AvailabilityZone: !Select [1, !GetAZs ""]
  `,
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_vpc" "network" {
      cidr_block = "10.0.0.0/16"
    }

    resource "aws_subnet" "private" {
      count             = 2
      vpc_id            = aws_vpc.network.id
      cidr_block        = cidrsubnet(aws_vpc.network.cidr_block, 8, count.index)
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }
  `,
} satisfies RemedyExample;
